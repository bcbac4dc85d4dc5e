/** Words of English by which a text takes sides about whether something is so. Lemmas or forms, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Said of a story that is not true. */
export const REFUTING = words(`
  hoax hoaxes fake faked fakes fakery false falsely falsehood falsehoods debunk debunks debunked debunking bogus untrue fictional fiction fabricated fabrication
  fabricate satire satirical spoof spoofed prank pranked prankster pranksters photoshop photoshopped photoshops doctored duped dupe dupes fool fools fooled
  troll trolled trolls trolling misidentified mistaken mistakenly wrong wrongly incorrect incorrectly inaccurate erroneous erroneously misleading misled
  baseless unfounded groundless overblown exaggerated exaggeration misguided myth myths mythical lie lies lying lied liar nonsense rubbish ridiculous absurd
  refute refutes refuted rebut rebuts rebutted disprove disproves disproved disproven discredit discredits discredited retract retracts retracted retraction scam
  impostor imposter impersonator misinformation disinformation phony phoney fraud fraudulent preposterous ludicrous unrealistic illusory illusion fantasy
  quash quashes quashed scotch scotches scotched dispel dispels dispelled misreported misinterpreted misrepresented conspiracy invented nope
  staged manufactured made-up implausible impossible disputed disputes dispute contradicts contradict contradicted contradicting overstated
`)

/** Who says it is not so. */
export const DENYING = words(`
  deny denies denied denying denial denials reject rejects rejected rejecting dismiss dismisses dismissed dismissing disavow disavows disavowed repudiate
  repudiates repudiated pooh-pooh slam slams slammed lambast lambasts blast blasts blasted rubbished rubbishes disown disowns disowned insist insists insisted
`)

/** Doubt without a verdict. */
export const DOUBTING = words(`
  doubt doubts doubted doubtful dubious questionable suspicious skeptical sceptical skeptics sceptics skepticism scepticism question questions questioned questioning
  unlikely improbable disputed unclear uncertain unproven unverified mystery puzzling puzzled confusion confused controversy controversial challenge challenged
  wonder wondering hardly scarcely
`)

/** Said of a story that proved true. */
export const CONFIRMING = words(`
  confirm confirms confirmed confirming confirmation prove proves proved proven verify verifies verified verification authentic authenticated authenticate genuine
  genuinely official officially indeed admit admits admitted admitting acknowledge acknowledges acknowledged announce announces announced announcing
  reveal reveals revealed unveil unveils unveiled true finally
`)

/** Nouns and verbs for a story that goes round. */
export const RUMOUR = words(`
  rumor rumors rumour rumours rumored rumoured gossip speculation speculate speculates speculated whisper whispers buzz hearsay leak leaks leaked
  unconfirmed purported purportedly supposed supposedly so-called alleged allegedly allegation allegations reportedly reported claim claims claimed claiming
`)

/** Weak assertion: it may be so. */
export const TENTATIVE = words(`
  may might could possible possibly perhaps maybe probably likely apparently appears appear appeared seems seem seemed suggests suggest suggested suggesting potential
  potentially believed thought suspected suspect suspects feared fears presumed considering mulling mulls eyeing eyes exploring talks near nearing expected
  expects expect predicts predict forecast forecasts hints hinted hint soon tipped poised
`)

/** Whom a story is laid on. */
export const SOURCES = words(`
  source sources report reports analyst analysts insider insiders expert experts witness witnesses officials official monitor monitors activists
  newspaper paper media according says say said saying tells told telling wsj
`)
