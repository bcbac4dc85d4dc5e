import type { Token } from '../../model/document'
import { type Recognised, recognised } from './expression'
import { word } from './words'

const DAY_KINDS = new Set(['weekday', 'shift', 'date', 'feast'])
const MOVES = /^(?:mov|postpon|reschedul|delay|shift|push|chang|brought|bring|defer)/

/** Joins a clock time with its day, and the two ends of a span; runs after edges are taken in. */
export function joinDates(tokens: readonly Token[], dates: readonly Recognised[]): Recognised[] {
  const result: Recognised[] = []
  for (const date of dates) {
    const before = result.at(-1)
    const joined = before && (withClock(tokens, before, date) ?? asSpan(tokens, before, date))
    if (joined) result[result.length - 1] = joined
    else result.push(date)
  }
  return result
}

/** "9 a.m. Tuesday", "noon on Thursday", "Tuesday at 9 a.m.". */
function withClock(tokens: readonly Token[], a: Recognised, b: Recognised): Recognised | null {
  const gap = b.from - a.to
  if (gap > 1 || (gap === 1 && !/^(?:on|at|,|around|about)$/.test(word(tokens, a.to)))) return null
  if (a.expression.kind === 'clock' && isDay(b) && b.clock === null) return { ...b, from: a.from, clock: a.clock }
  if (b.expression.kind === 'clock' && isDay(a) && a.clock === null) return { ...a, to: b.to, clock: b.clock }
  return null
}

function isDay({ expression }: Recognised): boolean {
  if (!DAY_KINDS.has(expression.kind)) return false
  if (expression.kind === 'date') return expression.day !== null
  return expression.kind !== 'shift' || expression.unit === 'day'
}

/** "between 2008 and 2013", "from July to September", "Monday to Friday", "March 5 – April 10". */
function asSpan(tokens: readonly Token[], a: Recognised, b: Recognised): Recognised | null {
  if (b.from !== a.to + 1 || !isEnd(a) || !isEnd(b) || precision(a) !== precision(b)) return null
  const join = word(tokens, a.to)
  const opener = word(tokens, a.from - 1)
  const between = opener === 'between' && join === 'and'
  const from = opener === 'from' && /^(?:to|through|until|till)$/.test(join)
  const bare = /^(?:to|through|-|–|—)$/.test(join)
  if (!between && !from && !bare) return null
  for (let k = Math.max(0, a.from - 5); k < a.from; k++) if (MOVES.test(word(tokens, k))) return null
  return recognised(between || from ? a.from - 1 : a.from, b.to, { kind: 'span', first: a, last: b })
}

const isEnd = ({ expression }: Recognised): boolean =>
  expression.kind === 'date' || expression.kind === 'weekday' || expression.kind === 'decade'

function precision({ expression }: Recognised): string {
  if (expression.kind !== 'date') return expression.kind
  return expression.day !== null ? 'day' : expression.month !== null ? 'month' : 'year'
}
