import { conceptOf } from '../lexicon/concept-of'
import type { Token } from '../model/document'
import type { Relation } from '../model/relation'
import type { Assertion, Unit } from '../model/unit'
import { within } from '../text/locate'
import { accuses, type Denial, denialOf } from './dispute/denial-of'
import { blames, isGuilt } from './dispute/guilt'
import { subjectOf } from './dispute/setting'
import { eventGate } from './gate'
import { relate, shortly } from './verdict'

/** Of what is denied so much must stand in what the other says, in so many words. */
const COVERED = 0.5
const COVERED_BY_MUCH = 0.35
const FEWEST = 2
/** Sharing so many words, a clause need not say most of what is denied. */
const MUCH = 3
/** A verb's doer stands no further before it. */
const BEFORE_VERB = 5
/** More denials than this in one source are read no further. */
const MOST = 40

/** Who is accused in one source and denies it in another: the two voices cannot both be right. Each denial meets the clause of a source that says most of it. */
export function compareDenials(assertions: readonly Assertion[]): Relation[] {
  const plain = assertions.filter(({ claim }) => claim.kind === 'other')
  const denials = new Map<number, { denial: Denial; assertion: Assertion }[]>()
  for (const assertion of plain) {
    const denial = denialOf(assertion)
    if (!denial) continue
    const own = denials.get(assertion.unit.source) ?? []
    if (own.length < MOST) own.push({ denial, assertion })
    denials.set(assertion.unit.source, own)
  }
  if (denials.size === 0) return []
  const denying = new Set([...denials.values()].flat().map(({ assertion }) => assertion))
  const against = byEntity(plain.filter(({ unit }) => unit.concepts.has(ACCUSED)))
  for (const { denial } of [...denials.values()].flat()) if (denial.charges) addContext(denial, against)
  const named = byEntity(plain.filter((assertion) => !denying.has(assertion) && affirms(assertion)))
  return [...denials.values()].flat().flatMap(({ denial, assertion }) =>
    bestOfEachSource(denial, named).map(({ charge, score }) =>
      relate(charge, assertion, {
        relation: 'contradicts',
        differs: 'polarity',
        score,
        rule: 'text.accused',
        reason: `“${shortly(charge.claim.statement)}” is what one side says; “${shortly(assertion.claim.statement)}” denies it.`,
      }),
    ),
  )
}

/** The concept of every word for accusing. */
const ACCUSED = 'accuse'

/** What else the denier's own source says of the accusations. */
function addContext({ unit, by, about }: Denial, against: ReadonlyMap<string, Assertion[]>): void {
  for (const name of by)
    for (const other of against.get(name) ?? [])
      if (other.unit.source === unit.source)
        for (const concept of other.unit.concepts) if (concept !== ACCUSED) about.add(concept)
}

function byEntity(assertions: readonly Assertion[]): Map<string, Assertion[]> {
  const found = new Map<string, Assertion[]>()
  for (const assertion of assertions)
    for (const concept of assertion.unit.concepts) {
      if (!concept.startsWith('@')) continue
      const list = found.get(concept)
      if (list) list.push(assertion)
      else found.set(concept, [assertion])
    }
  return found
}

function bestOfEachSource(
  denial: Denial,
  named: ReadonlyMap<string, Assertion[]>,
): { charge: Assertion; score: number }[] {
  const best = new Map<number, { charge: Assertion; score: number }>()
  for (const name of denial.by) {
    for (const charge of named.get(name) ?? []) {
      if (charge.unit.source === denial.unit.source) continue
      const score = scoreOf(denial, charge)
      if (score > (best.get(charge.unit.source)?.score ?? 0)) best.set(charge.unit.source, { charge, score })
    }
  }
  return [...best.values()]
}

/** How much of what is denied the other says; 0 where it is of something else, or says it of somebody else. */
function scoreOf({ unit, by, about, act, charges, accusers }: Denial, charge: Assertion): number {
  if (eventGate(unit, charge.unit)) return 0
  const words = [...about].filter((concept) => !concept.startsWith('@'))
  const shared = words.filter((concept) => charge.unit.reach.has(concept)).length
  const ofThem = [...subjectOf(charge)].some((concept) => by.has(concept)) || does(charge.unit, by, act)
  const score = Math.min(1, 0.5 + shared / 10)
  if (charges) {
    const theirs = [...accusers].some((name) => speaks(charge, name)) && shared >= FEWEST
    return (shared > 0 && accuses(charge, by)) || theirs ? score : 0
  }
  if (act !== null && isGuilt(act) && blames(charge.unit, by) && shared > 0) return score
  const covered =
    shared >= Math.min(FEWEST, words.length) && shared >= (shared >= MUCH ? COVERED_BY_MUCH : COVERED) * words.length
  return ofThem && covered && act !== null && charge.unit.reach.has(act) ? score : 0
}

/** "officials are confident that Norway sank the ferry": the doer stands next to the verb. */
function does({ clause, text }: Unit, by: ReadonlySet<string>, act: string | null): boolean {
  if (act === null) return false
  for (let k = clause.from; k < clause.to; k++) {
    const token = text.doc.tokens[k] as Token
    if (token.pos !== 'VERB' || conceptOf(token) !== act) continue
    if (within(text.names, k - BEFORE_VERB, k).some(({ name }) => by.has(`@${name.toLowerCase()}`))) return true
  }
  return false
}

/** The claim is this person's own. */
const speaks = ({ claim }: Assertion, name: string): boolean =>
  claim.voices.slice(1).some((voice) => `@${voice.name.toLowerCase()}` === name)

/** The clause says something outright that can be denied: no question, condition or negation. */
const affirms = ({ claim, unit }: Assertion): boolean =>
  !/\bwhether\b|\bquestions?\b|\b(?:not|never|no(?! doubt| question))\b|n[’']t\b/i.test(claim.quote.exact) &&
  claim.polarity === 'positive' &&
  claim.certainty !== 'denied' &&
  claim.certainty !== 'expected' &&
  !unit.conditional &&
  claim.statement.length > 20 &&
  !claim.quote.exact.includes('?')
