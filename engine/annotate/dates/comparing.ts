import type { Token } from '../../model/document'
import { type Recognised, recognised } from './expression'
import { word, yearAt } from './words'

const SPANS = /^(?:quarter|period)$/
const YEAR_BEFORE = /^(?:ago|earlier)$/

/** "the quarter", "the latest period": the quarter that a report speaks of. */
export function readTheQuarter(tokens: readonly Token[], at: number): Recognised | null {
  const latest = /^(?:latest|recent|current)$/.test(word(tokens, at + 1)) ? 1 : 0
  const noun = word(tokens, at + 1 + latest)
  if (noun !== 'quarter' && !(latest === 1 && noun === 'period')) return null
  const before = word(tokens, at - 1)
  const alone = /^(?:of|[-‑]|in)$/.test(word(tokens, at + 2 + latest)) && word(tokens, at + 2 + latest) !== 'in'
  if (latest === 0 && (alone || !/^(?:in|for|during|of|over|from|this|throughout)$/.test(before))) return null
  return recognised(at, at + 2 + latest, { kind: 'sameQuarter', year: null, back: 0 })
}

/** "the 1988 period", "the 1988 quarter": the same quarter of another year. */
export function readYearOfPeriod(tokens: readonly Token[], at: number): Recognised | null {
  const year = yearAt(tokens, at)
  return year !== null && SPANS.test(word(tokens, at + 1))
    ? recognised(at, at + 2, { kind: 'sameQuarter', year, back: 0 })
    : null
}

/** "year-earlier", "year-ago", with the quarter or period behind it; "year-end", "the year's end". */
export function readYearCompound(tokens: readonly Token[], at: number): Recognised | null {
  if (word(tokens, at) !== 'year') return null
  if (/^['’]s$/.test(word(tokens, at + 1)) && word(tokens, at + 2) === 'end') return endOfYear(at, at + 3)
  if (word(tokens, at + 1) !== '-') return null
  if (word(tokens, at + 2) === 'end') return endOfYear(at, at + 3)
  if (!YEAR_BEFORE.test(word(tokens, at + 2))) return null
  const to = SPANS.test(word(tokens, at + 3)) ? at + 4 : at + 3
  const quarter = word(tokens, at + 4) === 'quarter' ? /^(first|second|third|fourth)$/.exec(word(tokens, at + 3)) : null
  if (quarter)
    return recognised(at, at + 5, {
      kind: 'quarter',
      quarter: QUARTERS.indexOf(quarter[1] as string) + 1,
      year: null,
      relative: -1,
    })
  return recognised(at, to, { kind: 'sameQuarter', year: null, back: 1 })
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

const endOfYear = (from: number, to: number): Recognised => recognised(from, to, { kind: 'endOf', unit: 'year' })

/** "the end of the year", "the start of the month"; what names its year or month is read with it. */
export function readEndOf(tokens: readonly Token[], at: number): Recognised | null {
  const side = word(tokens, at + 1)
  if (
    !/^(?:end|start|beginning|close|middle)$/.test(side) ||
    word(tokens, at + 2) !== 'of' ||
    word(tokens, at + 3) !== 'the'
  )
    return null
  const unit = word(tokens, at + 4)
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade' && unit !== 'century') return null
  const edge = side === 'end' || side === 'close' ? 'late' : side === 'middle' ? 'mid' : 'early'
  return recognised(at, at + 5, { kind: 'shift', unit, by: 0, anchored: false, part: null }, { edge })
}
