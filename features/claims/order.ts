import type { StoryReading } from '@/contracts/story-reading'
import type { Certainty, Claim, ClaimKind } from '@/engine/model/claim'
import type { Value } from '@/engine/model/value'
import type { Column } from './columns'
import { CERTAINTIES, KINDS, type Sort } from './filter'
import { type ClaimRow, GRAVITY, speakerOf } from './row'

type Key = string | number | null
type Kept = { claims: Claim[]; rows: ClaimRow[] }

/** Language rules for words, numbers in them by their size; made once, as it is dear. */
const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const KEYS: Record<Column, (row: ClaimRow, claim: Claim) => Key> = {
  quote: (row) => row.quote,
  statement: (row) => row.statement,
  source: (row) => row.sourceName,
  voice: speakerOf,
  kind: (row) => KINDS.indexOf(row.kind as ClaimKind),
  value: (row, claim) => (row.value === null ? null : valueKey(claim.value)),
  certainty: (row) => CERTAINTIES.indexOf(row.certainty as Certainty),
  event: (row) => row.event,
  time: (row, claim) => (row.time === null ? null : (claim.time?.start ?? claim.time?.end ?? null)),
  question: (row) => row.question?.text ?? null,
  finding: (row) => (row.finding === 'none' ? null : GRAVITY.indexOf(row.finding)),
  verdict: (row) => row.verdict?.rating ?? null,
  touched: (row) => row.touched?.at ?? null,
}

/** Numbers by their size, dates by their day, the rest by their words. */
function valueKey(value: Value | null): Key {
  if (!value) return null
  if (value.type === 'quantity') return value.number ?? value.low ?? value.high
  if (value.type === 'date') return value.start ?? value.end
  if (value.type === 'role') return value.title
  return value.type === 'name' ? value.name : value.text
}

/** Puts claims in order; what has nothing in that column comes last either way, and equals stand as in their texts. */
export function orderBy(reading: StoryReading, { claims, rows }: Kept, numbers: number[], sort: Sort): number[] {
  const sources = new Map(reading.sources.map((source, i) => [source.id, i]))
  const place = (a: number, b: number) => {
    const [x, y] = [claims[a] as Claim, claims[b] as Claim]
    return (sources.get(x.source) ?? 0) - (sources.get(y.source) ?? 0) || x.quote.start - y.quote.start
  }
  if (sort === 'place') return [...numbers].sort(place)
  const down = sort.startsWith('-')
  const column = (down ? sort.slice(1) : sort) as Column
  const keys = new Map(numbers.map((n) => [n, KEYS[column](rows[n] as ClaimRow, claims[n] as Claim)]))
  return [...numbers].sort((a, b) => {
    const [x = null, y = null] = [keys.get(a), keys.get(b)]
    if (x === null || y === null) return x === y ? place(a, b) : x === null ? 1 : -1
    return (down ? -compare(x, y) : compare(x, y)) || place(a, b)
  })
}

/** Numbers come before words. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'number') return -1
  return typeof b === 'number' ? 1 : words.compare(a, b)
}
