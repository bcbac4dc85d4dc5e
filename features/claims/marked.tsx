import { hitsIn } from './search/marks'
import type { Term } from './search/query'

/** A text with what was looked for marked in it. */
export function Marked({ text, terms }: { text: string; terms: Term[] }) {
  const hits = terms.length > 0 ? hitsIn(text, terms) : []
  if (hits.length === 0) return text
  return (
    <>
      {hits.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(hits[i - 1]?.end ?? 0, start)}
          <mark className="quoted">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.end)}
    </>
  )
}
