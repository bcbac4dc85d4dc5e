/** Words of English for who moves towards whom, and who or what is behind a thing. Lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Moves whose direction a preposition tells; those of the first list mean a change of sides with a bare "to" as well. */
export const LEANING = words(
  'lurch pivot tilt drift gravitate veer lean swing realign realignment reorient reorientation rapprochement defect defection',
)
export const MOVING = words('move turn shift look steer edge slide step inch slip head reach pull push draw bring')

/** To make a bond stronger, or weaker. */
export const STRENGTHENING = words(`
  deepen strengthen bolster boost fortify expand enhance tighten cement reaffirm consolidate upgrade improve build forge cultivate restore
  renew warm nurture advance foster elevate intensify pursue seek prioritise prioritize deep deeper strong stronger warmer closer close warm
`)
export const WEAKENING = words(
  'weaken loosen cut sever reduce downgrade cool strain suspend freeze curb fray sour worsen undermine limit lessen trim worse weaker cooler strained frayed',
)
export const BONDS = words(
  'tie relation relationship partnership cooperation bond friendship alliance engagement link links ties relations bonds alignment',
)

/** With the other side as their object. */
export const DRAWING_NEAR = words('embrace court woo befriend favour favor appease align side ally prefer endear')
export const TURNING_AWAY = words(
  'snub spurn shun abandon ditch desert distance decouple alienate neglect forsake defy',
)

/** The other side's hold: "into its orbit". */
export const HOLDS = words('orbit camp fold sphere embrace arms')
export const PRIORITIES = words('priority cornerstone linchpin mainstay')
export const RELIANCE = words(
  'reliance overreliance over-reliance dependence overdependence over-dependence dependency rely depend reliant dependent',
)

/** Keeping to no side. */
export const BALANCING = words(`
  balance balancing balanced diversify diversification hedging neutral neutrality non-aligned nonaligned non-alignment nonalignment equidistance
  equidistant multi-vector multivector multi-directional omnidirectional autonomy autonomous even-handed impartial
`)

/** What turns the sense of what follows it in the clause. */
export const TURNERS = words(`
  not n't never no without neither nor cannot avoid refuse deny reject abandon end halt stop resist refrain prevent lack fail hardly unlikely impossible
  doubt dismiss instead rather little refute decline unable break nothing nobody none
`)

/** Judgements that a notion is right; negated they refute it. */
export const SOUND = words(
  'true realistic accurate correct likely plausible fair warranted justified founded right credible case evidence',
)

/** To lay something on somebody. */
export const ACCUSING = words('blame accuse fault implicate indict charge condemn allege incriminate')
/** To be the one: "behind", "responsible". */
export const ANSWERABLE = words(
  'responsible responsibility behind guilty culprit culpable culpability liable complicit complicity blame involve involved involvement fault accountable',
)
export const CAUSING = words(
  'cause lead trigger fuel spark inspire provoke contribute drive motivate prompt incite stoke encourage influence create',
)
/** Followed by what it comes from: "due to", "a verdict on". */
export const OWING = words(
  'due because result factor connection link connect linked connected referendum verdict rebuke repudiation blow judgment judgement indictment reason motive motivation consequence',
)
/** To show that somebody has no part in it. */
export const CLEARING = words('exonerate exculpate acquit absolve vindicate')
/** What one denies: involvement, the allegations. */
export const CHARGES = words(
  'involvement responsibility allegation accusation claim charge role part connection link suggestion report wrongdoing',
)

/** A clause that grants a point before the main one. */
export const CONCEDING = words('while although though despite whilst notwithstanding')

/** Near these, "balance" and "neutral" speak of sides, not of budgets. */
export const SIDES = words(
  'power powers superpower superpowers diplomacy diplomatic foreign strategic ally allies bloc blocs partner partners engagement engagements sides rivals rival geopolitical',
)

/** What one does with a reason that moves one: "put politics before", "the motive was". */
export const MOVED_BY = words(
  'motivation motive motivate motivated reason drive driven play put place base based consideration considerations calculation pressure agenda placate',
)
/** What one does with a reason that ought to count. */
export const DISREGARDING = words(
  'ignore disregard override overrule flout neglect dismiss sideline defy brush before above over ahead without lack',
)
/** And where it does count. */
export const HEEDING = words('follow respect support base based heed driven guided grounded rely according')
