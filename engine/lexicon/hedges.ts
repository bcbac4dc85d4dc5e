/** Words of English that weaken, postpone or negate what a clause says. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Before a verb: it may be so. */
export const HEDGING_MODALS = words('might may could can')

/** Modals of what is still to come; "would" is the future as seen from the past. */
export const FUTURE_MODALS = words("will 'll shall would wo")

export const HEDGING_ADVERBS = words(`
  reportedly allegedly purportedly supposedly apparently possibly probably likely presumably perhaps maybe seemingly ostensibly conceivably potentially
  arguably doubtfully unlikely rumoured rumored evidently tentatively
`)

/** Verbs that hedge what follows them: "appears to", "suggests that". */
export const HEDGING_VERBS = words('appear seem suggest indicate imply hint speculate suspect tend')

/** Passives that hedge: "is believed to", "was said to", "is thought to". */
export const HEDGING_PARTICIPLES = words(
  'believed thought said alleged rumoured rumored understood considered reported suspected presumed assumed estimated claimed accused feared seen',
)

/** Participles and adjectives before "to" that put the act into the future: "is due to arrive". */
export const EXPECTED_PARTICIPLES = words(
  'expected due set scheduled slated planned poised bound projected forecast predicted about going anticipated tipped likely',
)

/** Verbs whose object is an act still to come: "plans to", "hopes to". */
export const INTENTION_VERBS = words(
  'plan intend hope aim expect want wish propose promise vow pledge seek prepare agree',
)

export const NEGATIONS = words("not n't never neither nor nobody nothing none nowhere no hardly scarcely barely cannot")

/** What follows "not" without negating the clause. */
export const AFTER_NOT = words('only just merely simply necessarily')

/** What follows "no" without negating the clause. */
export const AFTER_NO = words('doubt matter wonder question less fewer more later sooner surprise secret')

/** Verbs that hand their negation down: "does not believe that it works" says that it does not work. */
export const NEGATION_RAISING = words(
  'think believe expect suppose imagine appear seem want intend plan feel reckon anticipate',
)

/** Verbs that negate the act they govern: "failed to stop it". */
export const NEGATING_VERBS = words('fail refuse decline neglect cease')

/** Words that open a clause that the main verb does not stand in. */
export const SUBORDINATORS = words(
  'if when while although though as after before because since unless until whereas once whenever despite without whether lest given amid following during upon by',
)
