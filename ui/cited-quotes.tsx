import Link from 'next/link'
import { Chain, type Link as ChainLink } from './chain'

export type CitedQuote = { id: string; href: string; exact: string; chain: ChainLink[]; note: string }

/** Quotes one under the other, each with who passes it on and the way to its place in the text. */
export function CitedQuotes({ quotes }: { quotes: readonly CitedQuote[] }) {
  return (
    <ul className="grid gap-3">
      {quotes.map((quote) => (
        <li key={quote.id} className="keep min-w-0">
          <Link href={quote.href} prefetch={false} className="font-serif text-body leading-6 hover:underline">
            “{quote.exact}”
          </Link>
          <div className="mt-0.5 flex flex-wrap items-center gap-x-3 text-quiet">
            <Chain label="Who passes it on" links={quote.chain} />
            <span className="text-fine">{quote.note}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
