/** Words of accusations and their denials. Lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that deny what they govern, whatever it is … */
export const DENYING = words('deny refute rebut dispute')
/** … and verbs that do so only before words for something said. */
export const REBUFFING = words('reject dismiss')

/** What is denied without saying what it was. */
export const CHARGES = words(
  'allegation accusation claim charge report rumor rumour suggestion assertion insinuation notion story account',
)

/** After "deny": something withheld, not something disputed. */
export const WITHHELD = words(
  `license licence entry access permission request petition appeal motion service care benefit right visa bail application treatment credit coverage
  bid boarding asylum him her us me you people opportunity chance stay relief review motion loan`,
)

/** Verbs that make an accusation; their nouns do so only where a clause says of what. */
export const ACCUSING = words('accuse allege')
export const ACCUSATIONS = words('allegation accusation')

/** What an accusation is called by who denies it. */
export const UNTRUE = words(
  'false untrue baseless unfounded fabricated fake fabrication lie smear hoax nonsense absurd ridiculous slander',
)
