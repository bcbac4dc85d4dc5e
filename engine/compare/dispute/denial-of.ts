import { conceptOf } from '../../lexicon/concept-of'
import { ACCUSATIONS, ACCUSING, CHARGES, DENYING, REBUFFING, UNTRUE, WITHHELD } from '../../lexicon/denials'
import type { Token } from '../../model/document'
import type { Assertion, Unit } from '../../model/unit'
import { byToken, within } from '../../text/locate'
import { subjectOf } from './setting'

/**
 * What a clause denies: who does, and the words of what. `act` is the first of them: what is said not to have been done. `charges`: it only says
 * "the allegations"; then `about` are the words around it.
 */
export type Denial = {
  unit: Unit
  by: Set<string>
  about: Set<string>
  act: string | null
  charges: boolean
  /** who is named as the accuser: "denied Berg's account" */
  accusers: Set<string>
}

/** A denial reaches no further than so many tokens. */
const REACH = 30
/** … and what it denies was told no longer ago. */
const AROUND = 90

/** "Berg denied using force", "the mayor rejected the allegations", "Berg called the claims false". */
export function denialOf({ unit, claim }: Assertion): Denial | null {
  const { clause, text } = unit
  const { tokens } = text.doc
  if (unit.conditional) return null
  for (let k = clause.from; k < clause.to; k++) {
    const token = tokens[k] as Token
    if (token.pos !== 'VERB' || !(DENYING.has(token.lemma) || REBUFFING.has(token.lemma))) continue
    if (isNegated(tokens, clause.from, k) || isPassive(tokens, k)) continue
    const object = tokens
      .slice(k + 1, Math.min(k + 6, sentenceEnd(unit)))
      .find(({ pos, lower }) => pos === 'NOUN' || (pos === 'PRON' && CHARGES.has(lower)) || lower === 'that')
    if (tokens.slice(k + 1, Math.min(k + 5, clause.to)).some(({ lemma }) => WITHHELD.has(lemma))) continue
    const charges =
      object !== undefined &&
      object.pos !== 'SCONJ' &&
      CHARGES.has(object.lemma) &&
      tokens[object.i + 1]?.lower !== 'that'
    if (REBUFFING.has(token.lemma) && !(object && CHARGES.has(object.lemma))) continue
    const by = namesIn(subjectOf({ unit, claim }))
    if (by.size === 0) continue
    const accusers = charges && object ? namesBetween(unit, k + 1, object.i) : new Set<string>()
    if (!charges) return { unit, charges, accusers, ...contentAfter(unit, k + 1, by) }
    const said = object ? contentOfCharge(unit, object.i) : null
    if (said !== null) return { unit, charges: false, accusers, ...contentAfter(unit, said, by) }
    return { unit, by, about: conceptsAround(unit), act: null, charges, accusers }
  }
  return innocenceOf(unit, claim) ?? falsehoodOf(unit, claim) ?? deniedContent(unit, claim)
}

/** "pleaded not guilty", "maintains his innocence". */
function innocenceOf(unit: Unit, claim: Assertion['claim']): Denial | null {
  const words = unit.text.doc.tokens.slice(unit.clause.from, unit.clause.to).map(({ lemma }) => lemma)
  const innocent =
    words.includes('innocence') && words.some((lemma) => /^(?:maintain|insist|protest|proclaim)$/.test(lemma))
  const pleads = words.includes('plead') && words.includes('not') && words.includes('guilty')
  const by = namesIn(subjectOf({ unit, claim }))
  if (!(innocent || pleads) || by.size === 0) return null
  return { unit, by, about: conceptsAround(unit), act: null, charges: true, accusers: new Set() }
}

/** The clause behind "Berg denied": its words are what is denied. */
function deniedContent(unit: Unit, claim: Assertion['claim']): Denial | null {
  const before = unit.text.doc.tokens[unit.clause.from - 1]
  if (claim.certainty !== 'denied' || before === undefined || !DENYING.has(before.lemma)) return null
  const speaker = claim.voices.slice(1).at(-1)
  const by = new Set(speaker ? [`@${speaker.name.toLowerCase()}`] : [])
  const content = contentAfter(unit, unit.clause.from, by)
  return content.by.size === 0 ? null : { unit, charges: false, accusers: new Set(), ...content }
}

/** "denied reports from Oslo that the country …": where that content begins. */
function contentOfCharge(unit: Unit, charge: number): number | null {
  const { tokens } = unit.text.doc
  for (let k = charge + 1; k < Math.min(charge + 12, sentenceEnd(unit)); k++) {
    if (/^[,;:—.]$/.test((tokens[k] as Token).text)) return null
    if ((tokens[k] as Token).lower === 'that') return /^(?:VERB|AUX)$/.test(tokens[k + 1]?.pos ?? '') ? null : k + 1
  }
  return null
}

function namesBetween(unit: Unit, from: number, to: number): Set<string> {
  const persons = within(unit.text.names, from, to).filter(({ kind }) => kind === 'person' || kind === 'other')
  return new Set(persons.map(({ name }) => `@${name.toLowerCase()}`))
}

/** "called the allegations false", "the accusations are untrue": by who says so. */
function falsehoodOf(unit: Unit, claim: Assertion['claim']): Denial | null {
  const { clause, text } = unit
  const own = text.doc.tokens.slice(clause.from, clause.to)
  const charge = own.findIndex(({ lemma }) => ACCUSATIONS.has(lemma) || lemma === 'claim' || lemma === 'charge')
  const untrue = own.findIndex(({ lemma, lower, pos }) => pos !== 'VERB' && (UNTRUE.has(lemma) || UNTRUE.has(lower)))
  if (charge < 0 || untrue < charge || untrue - charge > 8 || claim.polarity === 'negative') return null
  // "…, with most voters saying that the claims are false": a view of others
  if (own.slice(0, charge).some(({ lower }) => /^(?:saying|believing|thinking|claiming)$/.test(lower))) return null
  if (own[untrue + 1]?.pos === 'NOUN' || own[charge + 1]?.lower === 'of') return null
  const speaker = claim.voices.slice(1).at(-1)
  const by = new Set([...namesIn(subjectOf({ unit, claim })), ...(speaker ? [`@${speaker.name.toLowerCase()}`] : [])])
  return by.size === 0 ? null : { unit, by, about: conceptsAround(unit), act: null, charges: true, accusers: new Set() }
}

const namesIn = (concepts: ReadonlySet<string>): Set<string> =>
  new Set([...concepts].filter((concept) => concept.startsWith('@')))

/** "did not deny", "neither confirm nor deny", "would not confirm or deny". */
const isNegated = (tokens: readonly Token[], from: number, k: number): boolean =>
  tokens
    .slice(Math.max(from, k - 5), k)
    .some(({ lower }) => /^(?:not|n't|never|nor|neither|or|refused|declined|without)$/.test(lower))

const isPassive = (tokens: readonly Token[], k: number): boolean =>
  [1, 2].some((back) => /^(?:be|was|were|been|being|is|are|get|got)$/.test(tokens[k - back]?.lower ?? ''))

const sentenceEnd = (unit: Unit): number => unit.text.doc.sentences[unit.clause.sentence]?.to ?? unit.clause.to

/** What "the allegations" are stands before them: the words of the sentence and of the two before, without those of accusing. */
function conceptsAround(unit: Unit): Set<string> {
  const { doc } = unit.text
  const first = doc.sentences[Math.max(0, unit.clause.sentence - 2)]?.from ?? unit.clause.from
  const found = new Set<string>()
  for (let k = Math.max(first, unit.clause.to - AROUND); k < sentenceEnd(unit); k++) {
    const token = doc.tokens[k] as Token
    const concept = token.pos === 'PROPN' ? null : conceptOf(token)
    if (concept && !CHARGES.has(token.lemma) && !ACCUSING.has(token.lemma) && !DENYING.has(token.lemma))
      found.add(concept)
  }
  return found
}

/** What is denied, to the end of the clause and of a "that" clause behind it: its words, what is done, and by whom: another than who denies it where one is named. */
function contentAfter(unit: Unit, from: number, denier: Set<string>): Pick<Denial, 'by' | 'about' | 'act'> {
  const { tokens } = unit.text.doc
  const names = byToken(within(unit.text.names, from, from + REACH))
  const about = new Set<string>()
  const others = new Set<string>()
  let act: string | null = null
  const further =
    from >= unit.clause.to || tokens[from - 1]?.lower === 'that' || tokens[unit.clause.to]?.lower === 'that'
  const end = Math.min(further ? sentenceEnd(unit) : unit.clause.to, from + REACH)
  for (let k = from; k < end; k++) {
    const token = tokens[k] as Token
    if (/^[;:—]$/.test(token.text) || (token.text === ',' && tokens[k + 1]?.pos === 'CCONJ')) break
    const name = names.get(k)
    if (name && name.kind !== 'body') {
      if (act === null) others.add(`@${name.name.toLowerCase()}`)
      continue
    }
    const concept = conceptOf(token)
    if (!concept || CHARGES.has(token.lemma)) continue
    about.add(concept)
    if (token.pos === 'VERB') act ??= concept
  }
  return { by: others.size ? others : denier, about, act: act ?? [...about][0] ?? null }
}

/** The clause accuses one of those who deny: "accused Berg of", "alleges that Berg", "Berg was accused of". */
export function accuses({ unit, claim }: Assertion, by: ReadonlySet<string>): boolean {
  const { clause, text } = unit
  const { tokens } = text.doc
  const accuser = subjectOf({ unit, claim })
  const selfSubject = [...by].some((name) => accuser.has(name))
  for (let k = clause.from; k < clause.to; k++) {
    const token = tokens[k] as Token
    const next = tokens[k + 1]?.lower ?? ''
    const charged = token.lemma === 'charge' && tokens.slice(k + 1, k + 6).some(({ lower }) => lower === 'with')
    if (token.pos === 'VERB' && (ACCUSING.has(token.lemma) || charged))
      return isPassive(tokens, k) ? selfSubject && /^(?:of|with|on|for)$/.test(next) : !selfSubject
    const told = next === 'that' && !/^(?:VERB|AUX)$/.test(tokens[k + 2]?.pos ?? '')
    if (ACCUSATIONS.has(token.lemma) && told) return !selfSubject && !isNegated(tokens, clause.from, k)
  }
  return false
}
