import { conceptOf } from '../lexicon/concept-of'
import type { Annotated, DocEvent, EventMention, NameMention } from '../model/annotated'
import type { Clause } from '../model/clause'
import type { Sentence, Token } from '../model/document'
import type { Unit } from '../model/unit'
import type { DateValue } from '../model/value'
import { byToken, within } from '../text/locate'
import { attributionOfClauses } from './voices'

/** The clauses of a text as units: what each is about, at which event and when. */
export function unitsOf(text: Annotated, source: number, firstIndex: number): Unit[] {
  const nameAt = byToken(text.names)
  const inOffice = new Set([...byToken(text.roles).keys()])
  const units: Unit[] = []
  let current: DocEvent | null = null
  let paragraph = -1
  let spoken: string | null = null
  const main = weightyMain(text)
  const attributions = attributionOfClauses(text)
  text.clauses.forEach((clause, k) => {
    const sentence = text.doc.sentences[clause.sentence]
    if (!sentence) return
    if (sentence.paragraph > paragraph + 1) current = null
    paragraph = sentence.paragraph
    const own = within(text.eventMentions, sentence.from, sentence.to)
    const named = own.find((mention) => mention.from >= clause.from && mention.to <= clause.to) ?? own[0]
    const last = own.at(-1)
    if (last) current = eventOf(text, last)
    const time = explicitTime(text, clause)
    const event = named ? eventOf(text, named) : time ? null : (current ?? main)
    const person = personBefore(text, sentence, clause, nameAt, spoken)
    if (person) spoken = person
    const meant = person ?? spoken
    const words = conceptsOf(text, clause, nameAt, inOffice, meant === null ? null : entityOf(meant))
    units.push({
      index: firstIndex + units.length,
      source,
      text,
      clause,
      ...words,
      attribution: attributions[k] ?? null,
      reach: words.concepts,
      alsoSays: '',
      conditional: isConditional(text, clause),
      person: meant,
      verb: clause.verb === null ? null : mainVerb(text, clause),
      event,
      eventNamed: named !== undefined,
      time,
    })
  })
  extendReach(text, units)
  return units
}

/** A text is about its main event where it comes back to it; one mention in passing is not enough. */
const MENTIONS_OF_MAIN = 3

function weightyMain(text: Annotated): DocEvent | null {
  const { mainEvent } = text
  if (mainEvent === null || text.eventMentions.filter(({ event }) => event === mainEvent).length < MENTIONS_OF_MAIN)
    return null
  return text.events[mainEvent] ?? null
}

const entityOf = (name: string): string => `@${name.toLowerCase()}`

const eventOf = (text: Annotated, mention: EventMention): DocEvent | null => text.events[mention.event] ?? null

/** Words and names of the clause and of the subject it inherits; a country's adjective or one within an office is no entity of its own. Names of persons and countries count as one thing, those of bodies word by word. */
function conceptsOf(
  text: Annotated,
  clause: Clause,
  nameAt: Map<number, NameMention>,
  inOffice: ReadonlySet<number>,
  person: string | null,
): Pick<Unit, 'concepts' | 'entities' | 'subject' | 'negated' | 'denies'> {
  const concepts = new Set<string>()
  const entities = new Set<string>()
  const subject = new Set<string>()
  const negated = new Set<string>()
  const denies = new Set<string>()
  const affirmed = new Set<string>()
  const { from, to } = clause.subject ?? { from: 0, to: 0 }
  const put = (concept: string, k: number) => {
    concepts.add(concept)
    if (k >= from && k < to) subject.add(concept)
    if (!text.negation.governed.has(k)) affirmed.add(concept)
    else {
      negated.add(concept)
      if (text.negation.heads.has(k)) denies.add(concept)
    }
  }
  const add = (from: number, to: number) => {
    for (let k = from; k < to; k++) {
      const name = nameAt.get(k)
      if (name && name.kind !== 'body') {
        const entity = entityOf(name.name)
        put(entity, k)
        if (name.kind !== 'country' || (name.text === name.name && !inOffice.has(k))) entities.add(entity)
        continue
      }
      const token = text.doc.tokens[k] as Token
      if (person && token.pos === 'PRON' && /^(?:he|she|his|her|him)$/.test(token.lower)) {
        put(person, k)
        entities.add(person)
      }
      const concept = conceptOf(token)
      if (concept) put(concept, k)
    }
  }
  add(clause.from, clause.to)
  if (clause.subject && (clause.subject.from < clause.from || clause.subject.to > clause.to))
    add(clause.subject.from, clause.subject.to)
  for (const concept of affirmed) negated.delete(concept)
  return { concepts, entities, subject, negated, denies }
}

/** No pronoun points further back than so many words. */
const REACH_BACK = 80

/** Whom "he" or "she" in a clause means: the first person named in the sentence before it, else the first of the sentence before, else whoever was spoken of. */
function personBefore(
  text: Annotated,
  sentence: Sentence,
  clause: Clause,
  nameAt: Map<number, NameMention>,
  spoken: string | null,
): string | null {
  const before = text.doc.sentences[sentence.index - 1]
  const inFirst = firstPerson(nameAt, Math.max(sentence.from, clause.to - REACH_BACK), clause.to)
  if (inFirst) return inFirst
  const inPrevious =
    before && before.paragraph >= sentence.paragraph - 1
      ? firstPerson(nameAt, Math.max(before.from, before.to - REACH_BACK), before.to)
      : null
  return inPrevious ?? spoken
}

function firstPerson(nameAt: Map<number, NameMention>, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const name = nameAt.get(k)
    if (name && (name.kind === 'person' || (name.kind === 'other' && name.name.includes(' ')))) return name.name
  }
  return null
}

/** "if the mayor agrees": a condition, not a statement; "even if" and "asked if" set none. */
function isConditional(text: Annotated, clause: Clause): boolean {
  const { tokens } = text.doc
  for (let k = clause.from; k < clause.to; k++) {
    if (!/^(?:if|unless)$/.test((tokens[k] as Token).lower)) continue
    const asked = tokens.slice(Math.max(0, k - 4), k).some(({ lower, lemma }) => lower === 'even' || ASKING.has(lemma))
    if (!asked) return true
  }
  return false
}

/** Behind these "if" stands for "whether". */
const ASKING = new Set([
  'ask',
  'wonder',
  'question',
  'know',
  'determine',
  'see',
  'check',
  'unclear',
  'unsure',
  'inquire',
])

/** "arrived in May and began …": a clause reaches over the predicates that share its subject. */
function extendReach(text: Annotated, units: Unit[]): void {
  for (let k = units.length - 2; k >= 0; k--) {
    const [unit, next] = [units[k] as Unit, units[k + 1] as Unit]
    const link = text.doc.tokens[next.clause.from - 1]
    const shares =
      next.clause.sentence === unit.clause.sentence &&
      link?.lower === 'and' &&
      next.clause.subject !== null &&
      next.clause.subject.to <= next.clause.from
    if (!shares) continue
    unit.reach = new Set([...unit.concepts, ...next.reach])
    const words = text.doc.text.slice(next.clause.start, next.clause.end).replace(/\s+/g, ' ')
    unit.alsoSays = [words, next.alsoSays].filter(Boolean).join(' and ')
  }
}

const AUXILIARIES = new Set([
  'be',
  'have',
  'do',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
])

/** The first verb that says what happens, past its auxiliaries. */
function mainVerb(text: Annotated, clause: Clause): string | null {
  for (let k = clause.verb as number; k < Math.min((clause.verb as number) + 6, clause.to); k++) {
    const token = text.doc.tokens[k] as Token
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !AUXILIARIES.has(token.lemma)) return conceptOf(token)
  }
  return null
}

/** A date that the clause itself gives for what it tells. */
function explicitTime(text: Annotated, clause: Clause): DateValue | null {
  for (const date of within(text.dates, clause.from, clause.to))
    if (date.value.role !== 'duration' && date.value.start !== null) return date.value
  return frameTime(text, clause)
}

/** "In 1998 the ferry sank, and four people drowned": what opens a sentence dates the clauses that go on with "and". */
function frameTime(text: Annotated, clause: Clause): DateValue | null {
  const { tokens } = text.doc
  const sentence = text.doc.sentences[clause.sentence]
  if (!sentence || clause.from === sentence.from) return null
  const joined = [clause.from, clause.from - 1].some((k) => tokens[k]?.lower === 'and')
  const opening = tokens[sentence.from]?.lower
  if (!joined || (opening !== 'in' && opening !== 'on')) return null
  const date = within(text.dates, sentence.from + 1, Math.min(clause.from, sentence.from + 6)).find(
    ({ from }) => from === sentence.from + 1,
  )
  return date && date.value.role !== 'duration' && date.value.start !== null ? date.value : null
}
