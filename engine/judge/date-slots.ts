import type { Annotated, DateMention } from '../model/annotated'

/** A day, month or year with the small word before it: "before 1987" is no day of 1987. `start` and `end` are ISO days without a year where none is said. */
export type DateSlot = { start: string; end: string; year: boolean; way: Way }
type Way = 'at' | 'before' | 'until' | 'after' | 'since'

export type DateOutcome = 'met' | 'kept' | 'broken' | 'parted' | 'open' | 'alone'

const WAYS: Record<string, Way> = {
  before: 'before',
  until: 'until',
  till: 'until',
  by: 'until',
  after: 'after',
  since: 'since',
  following: 'after',
  from: 'since',
}
const MOST_DATES = 80
const FIRST = ''
const LAST = '9999'

export function dateSlotsOf(text: Annotated): DateSlot[] {
  return text.dates.slice(0, MOST_DATES).flatMap((mention) => {
    const days = daysOf(mention)
    return days ? [{ ...days, way: wayOf(text, mention) }] : []
  })
}

function daysOf({ value, timex }: DateMention): { start: string; end: string; year: boolean } | null {
  if (value.role === 'duration') return null
  if (value.start !== null && value.end !== null && value.stated)
    return { start: value.start, end: value.end, year: true }
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(timex)
  if (!yearless) return null
  const [, month = '', day] = yearless
  return { start: `${month}-${day ?? '01'}`, end: `${month}-${day ?? '31'}`, year: false }
}

/** The word that leads to the date: "before", "prior to", "later than", "earlier than". */
function wayOf(text: Annotated, { from }: DateMention): Way {
  const word = (back: number): string => text.doc.tokens[from - back]?.lower ?? ''
  const at = word(1) === 'the' ? 2 : 1
  const [last, before] = [word(at), word(at + 1)]
  if (last === 'to' && before === 'prior') return 'before'
  if (last === 'than')
    return before === 'later' || before === 'after' ? 'after' : before === 'earlier' ? 'before' : 'at'
  if (last === 'of' && before === 'as') return 'at'
  return WAYS[last] ?? 'at'
}

/** Each date of the second text beside the date of the first that suits it best. */
export function slotDates(a: readonly DateSlot[], b: readonly DateSlot[]): { outcome: DateOutcome; gap: number }[] {
  return b.map((y) => {
    let best: { outcome: DateOutcome; gap: number } = { outcome: 'alone', gap: 0 }
    let least = Number.POSITIVE_INFINITY
    for (const x of a) {
      const outcome = outcomeOf(x, y)
      const gap = distance(x, y)
      const rank = gap + (outcome === 'met' || outcome === 'kept' ? 0 : 0.01)
      if (rank < least) {
        least = rank
        best = { outcome, gap: Math.min(1, gap / 5) }
      }
    }
    return best
  })
}

/** Without the year where one of the two does not say it. */
function aligned(x: DateSlot, y: DateSlot): [string, string, string, string] | null {
  if (x.year === y.year) return [x.start, x.end, y.start, y.end]
  const cut = (slot: DateSlot): [string, string] | null => {
    if (!slot.year) return [slot.start, slot.end]
    return slot.start.slice(0, 4) === slot.end.slice(0, 4) ? [slot.start.slice(5), slot.end.slice(5)] : null
  }
  const [p, q] = [cut(x), cut(y)]
  return p && q ? [...p, ...q] : null
}

function bounds(start: string, end: string, way: Way): [low: string, high: string] {
  if (way === 'before') return [FIRST, `${start}<`]
  if (way === 'until') return [FIRST, end]
  if (way === 'after') return [`${end}>`, LAST]
  return way === 'since' ? [start, LAST] : [start, end]
}

function outcomeOf(x: DateSlot, y: DateSlot): DateOutcome {
  const days = aligned(x, y)
  if (!days) return 'alone'
  const [p, q] = [bounds(days[0], days[1], x.way), bounds(days[2], days[3], y.way)]
  const plain = x.way === 'at' && y.way === 'at'
  const inside = notAfter(q[0], p[0]) && notAfter(p[1], q[1])
  if (inside) return plain || x.way === y.way ? 'met' : 'kept'
  if (!notAfter(p[0], q[1]) || !notAfter(q[0], p[1])) return plain ? 'parted' : 'broken'
  return 'open'
}

/** Days in their order; `<` stands for the last moment before a day, `>` for the first after it. */
function notAfter(one: string, other: string): boolean {
  const [x, y] = [one.replace(/[<>]$/, ''), other.replace(/[<>]$/, '')]
  if (x !== y) return x < y
  return sign(one) <= sign(other)
}
const sign = (day: string): number => (day.endsWith('<') ? -1 : day.endsWith('>') ? 1 : 0)

/** Years between two dates, roughly; months count where no year is said. */
function distance(x: DateSlot, y: DateSlot): number {
  const days = aligned(x, y)
  if (!days) return 99
  if (days[0] <= days[3] && days[2] <= days[1]) return 0
  const number = (day: string): number =>
    day.length > 5
      ? Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12 + Number(day.slice(8)) / 372
      : Number(day.slice(0, 2)) / 12 + Number(day.slice(3)) / 372
  return Math.abs(number(days[0]) - number(days[2]))
}
