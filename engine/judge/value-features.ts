import { dateSlotsOf, slotDates } from './date-slots'
import { numberSlotsOf, type Slotted, slotNumbers } from './number-slots'
import type { Features, Pairing } from './pair-features'
import type { Side } from './reading'

const cap = (count: number): number => Math.min(3, count)

/** What the numbers and dates of the second text are to those of the first: met, kept within bounds, broken, parted, open or alone. */
export function valueFeatures(a: Side, b: Side, { polarity }: Pairing): Features {
  const numbers = slotNumbers(numberSlotsOf(a.text), numberSlotsOf(b.text))
  const dates = slotDates(dateSlotsOf(a.text), dateSlotsOf(b.text))
  const found: Features = {}
  for (const outcome of ['met', 'kept', 'broken', 'parted', 'open', 'alone'] as const) {
    const own = numbers.filter((one) => one.outcome === outcome)
    const days = dates.filter((one) => one.outcome === outcome)
    if (own.length) {
      found[`number ${outcome}`] = cap(own.length)
      found[`number ${outcome} alike`] = most(own, (one) => one.like)
      found[`number ${outcome} near`] = most(own, (one) => one.near)
    }
    if (days.length) {
      found[`date ${outcome}`] = cap(days.length)
      if (outcome === 'parted' || outcome === 'broken')
        found[`date ${outcome} far`] = Math.max(...days.map(({ gap }) => gap))
    }
  }
  const good = (outcome: string): boolean => outcome === 'met' || outcome === 'kept'
  // a number that both give says nothing for a sentence that the other denies
  const so = polarity.flipped === 0 && polarity.opposite === 0 ? 'hold' : 'hold though denied'
  if (numbers.length && numbers.every(({ outcome }) => good(outcome))) found[`numbers all ${so}`] = 1
  if (dates.length && dates.every(({ outcome }) => good(outcome))) found[`dates all ${so}`] = 1
  const bad = [...numbers, ...dates].filter(({ outcome }) => outcome === 'broken' || outcome === 'parted').length
  if (numbers.length + dates.length > 0 && bad === 0 && so === 'hold') found['values none bad'] = 1
  if (bad === 1 && numbers.length + dates.length > 1) found['values one bad'] = 1
  return found
}

const most = (own: readonly Slotted[], of: (one: Slotted) => number): number => Math.max(0, ...own.map(of))
