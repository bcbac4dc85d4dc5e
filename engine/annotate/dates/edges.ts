import { EDGES, type Edge } from '../../lexicon/calendar'
import type { Token } from '../../model/document'
import type { Recognised } from './expression'
import type { Resolved } from './resolved'
import { word } from './words'

const ENDS: Record<string, Edge> = { beginning: 'early', start: 'early', middle: 'mid', end: 'late', close: 'late' }

/** Takes "early", "mid-", "late", "the end of", "earlier" in front of a date into it. */
export function withEdge(tokens: readonly Token[], date: Recognised, free: number): Recognised {
  const { expression } = date
  if (
    expression.kind === 'duration' ||
    expression.kind === 'set' ||
    expression.kind === 'reference' ||
    expression.kind === 'clock' ||
    expression.kind === 'window'
  )
    return date
  const hyphen = word(tokens, date.from - 1) === '-' ? 1 : 0
  const at = date.from - 1 - hyphen
  if (at < free) return date
  const text = word(tokens, at)
  const edge = EDGES.get(text)
  if (edge && (edge !== 'mid' || text === 'mid')) return { ...date, from: at, edge }
  if (text === 'earlier' || text === 'later') return { ...date, from: at }
  const of = word(tokens, at) === 'of' ? ENDS[word(tokens, at - 1)] : undefined
  const the = word(tokens, at - 2) === 'the' ? at - 2 : at - 1
  return of && the >= free ? { ...date, from: the, edge: of } : date
}

/** Shares of a span that "early", "mid" and "late" leave. Generous, as writers are. */
const SHARES: Record<Edge, readonly [number, number]> = { early: [0, 0.4], mid: [0.25, 0.75], late: [0.6, 1] }

/** Narrows the days; the TIMEX3 value stays, as its standard has it. */
export function atEdge(date: Resolved, edge: Edge): Resolved {
  if (date.start === null || date.end === null || date.granularity === 'day') return date
  const length = date.end - date.start
  const [from, to] = SHARES[edge]
  return {
    ...date,
    start: date.start + Math.floor(length * from),
    end: date.start + Math.ceil(length * to),
    granularity: 'range',
  }
}
