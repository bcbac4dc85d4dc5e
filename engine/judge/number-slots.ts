import { meet } from '../compare/quantities'
import { conceptOf } from '../lexicon/concept-of'
import type { Annotated, Comparator, QuantityMention } from '../model/annotated'
import type { Token } from '../model/document'
import type { Quantity } from '../model/value'
import { around } from './values'

/** A number with what it counts and the words about it. `scale` keeps ordinals and durations apart from counts. */
export type NumberSlot = {
  mention: QuantityMention | null
  value: Quantity
  comparator: Comparator
  scale: string
  head: string | null
  around: Set<string>
}

/** How a number of one text stands to the nearest number of the other that may count the same. */
export type Outcome = 'met' | 'kept' | 'broken' | 'parted' | 'open' | 'alone'
export type Slotted = {
  of: NumberSlot
  with: NumberSlot | null
  outcome: Outcome
  /** how alike what they count and the words around them are */
  like: number
  /** the smaller as a share of the larger */
  near: number
}

const MOST_NUMBERS = 120

export function numberSlotsOf(text: Annotated): NumberSlot[] {
  const counted = text.quantities.slice(0, MOST_NUMBERS).map(
    (mention): NumberSlot => ({
      mention,
      value: mention.value,
      comparator: mention.comparator,
      scale: mention.ordinal ? 'rank' : (mention.value.unit ?? 'count'),
      head: mention.head === null ? null : conceptOf(text.doc.tokens[mention.head] as Token),
      around: around(text, mention.from, mention.to),
    }),
  )
  const lasting = text.dates.slice(0, MOST_NUMBERS).flatMap((mention): NumberSlot[] => {
    const [, number = '', unit = ''] = /^PT?(\d+(?:\.\d+)?)([A-Z]+)$/.exec(mention.timex) ?? []
    if (!number) return []
    const value: Quantity = {
      type: 'quantity',
      number: Number(number),
      low: Number(number),
      high: Number(number),
      unit,
      of: null,
      stated: true,
    }
    return [
      {
        mention: null,
        value,
        comparator: 'exact',
        scale: `lasting ${unit}`,
        head: null,
        around: around(text, mention.from, mention.to),
      },
    ]
  })
  return [...counted, ...lasting]
}

/** Each number of the second text beside that number of the first which most likely counts the same. */
export function slotNumbers(a: readonly NumberSlot[], b: readonly NumberSlot[]): Slotted[] {
  return b.map((y) => {
    let best: Slotted | null = null
    let top = 0
    for (const x of a) {
      if (x.scale !== y.scale) continue
      const like = likeness(x, y)
      const near = nearness(x.value, y.value)
      const total = like + near + (outcomeOf(x, y) === 'met' ? 0.3 : 0)
      if (total <= top) continue
      top = total
      best = { of: y, with: x, outcome: outcomeOf(x, y), like, near }
    }
    return best ?? { of: y, with: null, outcome: 'alone', like: 0, near: 0 }
  })
}

/** The same noun counts half, the words around the other half; where one has no noun of its own it may stand near. */
function likeness(x: NumberSlot, y: NumberSlot): number {
  const head =
    x.head !== null && x.head === y.head
      ? 0.5
      : (y.head !== null && x.around.has(y.head)) || (x.head !== null && y.around.has(x.head))
        ? 0.35
        : x.head === null || y.head === null
          ? 0.2
          : 0
  let both = 0
  for (const key of y.around) if (x.around.has(key)) both++
  return head + (both === 0 ? 0 : (0.5 * both) / Math.min(x.around.size, y.around.size))
}

function nearness({ number: x }: Quantity, { number: y }: Quantity): number {
  if (x === null || y === null) return 0
  if (x === y) return 1
  return x <= 0 || y <= 0 ? 0 : Math.min(x, y) / Math.max(x, y)
}

type Interval = { low: number; high: number; openLow: boolean; openHigh: boolean }

/** The bounds that the words give; "more than 50" leaves out 50 itself. */
function intervalOf({ value, comparator }: NumberSlot): Interval {
  const low = value.low ?? Number.NEGATIVE_INFINITY
  const high = value.high ?? Number.POSITIVE_INFINITY
  return { low, high, openLow: comparator === 'moreThan', openHigh: comparator === 'lessThan' }
}

/** Whether the first number lies within what the second allows, outside it, or may be either. */
export function outcomeOf(x: NumberSlot, y: NumberSlot): Outcome {
  const bounded = y.comparator !== 'exact' || x.comparator !== 'exact'
  if (!bounded) return x.value.number === y.value.number || meet(x.value, y.value) ? 'met' : 'parted'
  const [p, q] = [intervalOf(x), intervalOf(y)]
  if (p.low >= q.low && p.high <= q.high && !escapes(p, q))
    return x.comparator === y.comparator && x.value.number === y.value.number ? 'met' : 'kept'
  const below = p.high < q.low || (p.high === q.low && (p.openHigh || q.openLow))
  const above = p.low > q.high || (p.low === q.high && (p.openLow || q.openHigh))
  return below || above ? 'broken' : 'open'
}

/** A closed end that touches an open one lies outside. */
const escapes = (inner: Interval, outer: Interval): boolean =>
  (outer.openLow && inner.low === outer.low && !inner.openLow) ||
  (outer.openHigh && inner.high === outer.high && !inner.openHigh)
