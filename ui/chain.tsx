import { ChevronRight } from 'lucide-react'

export type Link = { name: string; note?: string }

/** Who passes on whose words, outermost first. */
export function Chain({ links, label }: { links: Link[]; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-wrap items-center gap-x-1 gap-y-0.5 text-small">
      {links.map((link, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is its order, and one name may stand in it twice
        <li key={`${i}-${link.name}`} className="inline-flex items-center gap-1">
          {i > 0 ? <ChevronRight aria-hidden="true" className="size-3.5 shrink-0 text-quiet" /> : null}
          <span className={i === links.length - 1 ? 'font-semibold' : ''}>{link.name}</span>
          {link.note ? <span className="text-fine text-quiet">({link.note})</span> : null}
        </li>
      ))}
    </ol>
  )
}
