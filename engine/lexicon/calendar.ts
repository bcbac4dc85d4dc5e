const numbered = (words: string): [string, number][] =>
  words.split(' ').flatMap((forms, index) => forms.split('/').map((form): [string, number] => [form, index + 1]))

/** Months by name and by abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january/jan/jan. february/feb/feb. march/mar/mar. april/apr/apr. may june/jun/jun. july/jul/jul. august/aug/aug. september/sept/sept./sep/sep. october/oct/oct. november/nov/nov. december/dec/dec.',
  ),
)

/** Month names that are also words or names of people: they need company to be read as a month. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'mar.',
  'jan',
  'jun',
  'jul',
  'apr',
  'sep',
  'dec',
  'nov',
  'oct',
  'feb',
  'aug',
  'april',
  'june',
  'august',
])

/** Weekdays, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('monday tuesday wednesday thursday friday saturday sunday'),
)

/** Short weekdays count only before a date: "Mon, 5 May". */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('mon/mon. tue/tue./tues/tues. wed/wed. thu/thu./thur/thur./thurs/thurs. fri/fri. sat/sat. sun/sun.'),
)

/** Words that make a weekday part of a name: "Black Friday", "the Sunday Times". */
export const BEFORE_NAMED_DAY: ReadonlySet<string> = new Set([
  'black',
  'good',
  'super',
  'bloody',
  'ash',
  'palm',
  'cyber',
  'holy',
  'giving',
  'maundy',
  'fat',
  'shrove',
])
export const AFTER_NAMED_DAY: ReadonlySet<string> = new Set(
  'times post telegraph mirror mail herald tribune star independent express night age business people sport world review magazine club'.split(
    ' ',
  ),
)

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export const SEASONS: ReadonlyMap<string, Season> = new Map(
  Object.entries({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }) as [string, Season][],
)

/** Parts of a day as TIMEX3 writes them. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    morning: 'MO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
    midday: 'MI',
    lunchtime: 'MI',
    overnight: 'NI',
  }),
)

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekend'
  | 'night'
  | 'fortnight'

const UNIT_FORMS: Record<TimeUnit, string> = {
  second: 'second seconds',
  minute: 'minute minutes',
  hour: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  quarter: 'quarter quarters',
  year: 'year years',
  decade: 'decade decades',
  century: 'century centuries',
  weekend: 'weekend weekends',
  night: 'night nights',
  fortnight: 'fortnight fortnights',
}

export const TIME_UNIT_WORDS: ReadonlyMap<string, TimeUnit> = new Map(
  (Object.entries(UNIT_FORMS) as [TimeUnit, string][]).flatMap(([unit, forms]) =>
    forms.split(' ').map((form): [string, TimeUnit] => [form, unit]),
  ),
)

/** Days counted from the day of publication. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }),
)

/** Words that point without naming a day. */
export const REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    now: 'PRESENT_REF',
    currently: 'PRESENT_REF',
    nowadays: 'PRESENT_REF',
    presently: 'PRESENT_REF',
    lately: 'PAST_REF',
  }),
)

/** What happens again and again. */
export const SETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hourly: 'PT1H',
    daily: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    biweekly: 'P2W',
    monthly: 'P1M',
    bimonthly: 'P2M',
    quarterly: 'P3M',
    yearly: 'P1Y',
    annually: 'P1Y',
    biennially: 'P2Y',
  }),
)

/** The near, the past and the coming: how many units away from now. */
export const RELATIVES: ReadonlyMap<string, -1 | 0 | 1> = new Map(
  Object.entries({
    last: -1,
    past: -1,
    previous: -1,
    preceding: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    upcoming: 1,
    following: 1,
  }) as [string, -1 | 0 | 1][],
)

export type Edge = 'early' | 'mid' | 'late'
export const EDGES: ReadonlyMap<string, Edge> = new Map(
  Object.entries({ early: 'early', mid: 'mid', middle: 'mid', late: 'late' }) as [string, Edge][],
)

/** Words before a bare year that make it a date. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since by from until till of before after during through between and to early late mid year circa for throughout around fiscal ('.split(
    ' ',
  ),
)

/** Feasts with a fixed day, month and day. */
export const FIXED_FEASTS: readonly (readonly [string, number, number])[] = [
  ["new year's day", 1, 1],
  ["new year's eve", 12, 31],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
  ["valentine's day", 2, 14],
  ['halloween', 10, 31],
]
