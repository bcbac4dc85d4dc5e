import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ButtonLink } from './button'

type PaginationProps = { page: number; pages: number; hrefOf: (page: number) => string; label: string }

/** Links to the pages before and after, with where one is. */
export function Pagination({ page, pages, hrefOf, label }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav aria-label={label} className="no-print mt-6 flex items-center justify-center gap-4 text-small">
      {page > 1 ? (
        <ButtonLink size="small" href={hrefOf(page - 1)} rel="prev">
          <ChevronLeft aria-hidden="true" className="size-4" />
          Previous
        </ButtonLink>
      ) : null}
      <span className="figures">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <ButtonLink size="small" href={hrefOf(page + 1)} rel="next">
          Next
          <ChevronRight aria-hidden="true" className="size-4" />
        </ButtonLink>
      ) : null}
    </nav>
  )
}
