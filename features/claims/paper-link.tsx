'use client'
import { Printer } from 'lucide-react'
import { useQueryStates } from 'nuqs'
import { addresses } from '@/contracts/addresses'
import { ButtonLink } from '@/ui/button'
import { claimParsers, wholeQueryOf } from './filter'

/** The way to all claims on paper, with the filters, the order and the columns as they are now. */
export function PaperLink({ slug }: { slug: string }) {
  const [at] = useQueryStates(claimParsers)
  return (
    <ButtonLink href={addresses.claimsPrint(slug, wholeQueryOf(at))} prefetch={false}>
      <Printer aria-hidden="true" className="size-4" />
      All rows on paper
    </ButtonLink>
  )
}
