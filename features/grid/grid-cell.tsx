import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { CERTAINTY_WORDS } from '@/contracts/words'
import type { GridCell } from './view-model'

type CellProps = { slug: string; source: string; cell: GridCell }

/** What one source answers: the answer, how surely, and who says it there. */
export function CellView({ slug, source, cell }: CellProps) {
  if (cell.claims.length === 0) return <Silence omits={cell.omits} />
  return (
    <ul className="grid gap-2">
      {cell.claims.slice(0, 2).map((claim) => (
        <li key={claim.id}>
          <Link href={addresses.source(slug, source, claim.id)} title={claim.words} className="group block">
            <span className="line-clamp-3 font-serif text-body leading-5 font-medium group-hover:underline">
              {claim.sign ? <Sign sign={claim.sign} /> : null}
              {claim.label}
            </span>
            <span className="line-clamp-2 text-fine text-quiet">
              {[
                claim.certainty === 'stated' ? '' : CERTAINTY_WORDS[claim.certainty],
                claim.voice && `says ${claim.voice}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Link>
        </li>
      ))}
      {cell.claims.length > 2 ? <li className="text-fine text-quiet">and {cell.claims.length - 2} more</li> : null}
    </ul>
  )
}

const Silence = ({ omits }: { omits: boolean }) => (
  <span className="text-fine text-quiet">
    <span aria-hidden="true">{omits ? 'left out' : '–'}</span>
    <span className="sr-only">{omits ? 'leaves it out' : 'silent'}</span>
  </span>
)

/** The letter of an answer: the same letter, the same answer. */
export const Sign = ({ sign }: { sign: string }) => (
  <span className="mr-1.5 inline-flex size-4.5 items-center justify-center rounded-full border border-line-strong align-[0.1em] font-sans text-[0.6875rem] leading-none font-semibold text-quiet">
    {sign}
  </span>
)
