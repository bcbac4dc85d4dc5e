import { TIME_UNITS } from '../lexicon/units'
import type { QuantityMention } from '../model/annotated'
import type { Doc } from '../model/document'
import { codePointCounter } from '../text/code-points'
import { readText } from '../text/read'
import { datesOf } from './dates'
import { quantitiesOf } from './quantities'

const isDuration = ({ value }: QuantityMention): boolean => TIME_UNITS.has(value.unit ?? '') && value.of !== 'age'

/** "a few boats" bounds a number but gives none. */
const isFew = (doc: Doc, { from, value }: QuantityMention): boolean =>
  value.number === null && (value.low ?? 10) < 10 && /^(?:several|few|a)$/.test(doc.tokens[from]?.lower ?? '')

/** What the `values` command answers about a text, but for the id; offsets in Unicode code points. */
export type Values = {
  quantities: {
    start: number
    end: number
    value: number | null
    low: number | null
    high: number | null
    unit: string | null
  }[]
  dates: { start: number; end: number; value: string }[]
}

/**
 * Reads the quantities and dates of a text. Ordinals count nothing and are left out, and a length of time is given once,
 * among the dates, unless it is an age; a span of dates gives both its ends.
 */
export function valuesOf(text: string, published: string | null): Values {
  const doc = readText(text)
  const at = codePointCounter(text)
  return {
    quantities: quantitiesOf(doc)
      .filter((quantity) => !quantity.ordinal && !isDuration(quantity) && !isFew(doc, quantity))
      .map(({ start, end, value }) => ({
        start: at(start),
        end: at(end),
        value: value.number,
        low: value.low,
        high: value.high,
        unit: value.unit,
      })),
    dates: datesOf(doc, published).flatMap(({ start, end, timex, ends }) =>
      (ends.length > 0 ? ends : [{ start, end, timex }]).map((date) => ({
        start: at(date.start),
        end: at(date.end),
        value: date.timex,
      })),
    ),
  }
}
