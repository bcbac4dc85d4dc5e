/** Words that say which part of a thing, or which state of it, a clause speaks of. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Before a counted noun: besides those already told of. "More" only where no "than" follows. */
export const FURTHER = words('other others another more additional further extra remaining new')

/** In a clause with a number: it counts a share for each, or leaves some out. */
export const SHARING = words('each apiece per both average averaging besides excluding except')

/** Beside a verb: it happened more than once, or at one time and not at another. */
export const RECURRING = words(
  'also again twice repeatedly often always sometimes usually every annual annually weekly daily regularly',
)

/** Beside a negation: not at this time, which says nothing of others. */
export const NOT_THEN = words('before yet again anymore longer still until previously ever once when now')

/** In front of a noun: one of several, so that two clauses need not mean the same one. */
export const INDEFINITE = words('a an another some several two three four five many more other few any')

/** Verbs of counts that go on: a later and higher number replaces an earlier one. */
export const GROWING = words(
  'die kill slay murder injure wound hurt arrest detain infect hospitalize hospitalise miss rescue evacuate displace destroy damage recover confirm report count lose flee sign raise',
)
/** Nouns of counts that go on. */
export const GROWING_NOUNS = words(
  'death toll victim case casualty injury fatality arrest hospitalization infection body',
)

/** Of these each day has its own count. */
export const DAILY = words('arrest detain')

/** Units of what changes from hour to hour: the speed of a storm, a temperature. */
export const PASSING_UNITS = words('mph km/h kmh kph m/s knot kn °c °f celsius fahrenheit mbar hpa')
