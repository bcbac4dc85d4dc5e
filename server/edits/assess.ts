import type { SourceDto } from '@/contracts/desk'
import { sourceName } from '@/contracts/story-reading'
import { valueInWords } from '@/contracts/value-words'
import type { Claim } from '@/engine/model/claim'
import type { Answer, Question } from '@/engine/model/comparison'
import type { Relation } from '@/engine/model/relation'
import { findingOf, omittedBy } from '@/engine/report/finding'
import { listed } from '@/engine/report/verdicts'
import { type Draft, membersOf } from './draft'
import { canBothBeTrue, relateByHand } from './relate'

/** A story has few questions with more claims than this; beyond it a moved claim is set against the first ones only. */
const MOST_BESIDE = 60

/** Finding, relations, answers and verdict of the questions that edits touched. `pool`: every relation of the draft's story. */
export function assessTouched(draft: Draft, pool: readonly Relation[], sources: readonly SourceDto[]): void {
  const names = new Map(sources.map((source) => [source.id, sourceName(source)]))
  for (const [id, moved] of draft.touched) {
    const question = draft.questions.get(id)
    if (question) draft.questions.set(id, assessed(draft, question, moved, pool, names))
  }
}

function assessed(
  draft: Draft,
  question: Question,
  moved: ReadonlySet<string>,
  pool: readonly Relation[],
  names: ReadonlyMap<string, string>,
): Question {
  const claims = membersOf(question).flatMap((id) => draft.claims.get(id) ?? [])
  const relations = [...keptRelations(question, pool), ...byHand(claims, moved, pool)]
  const found = findingOf(claims, relations)
  // answers that a person set side by side and whose words do not tell: whether they agree is for a person to say
  const finding = found === 'agreement' && !agreeThroughout(question.answers, relations) ? 'apparent' : found
  const answers = question.answers.map((answer) => labelled(draft, answer, moved))
  const next: Question = {
    ...question,
    answers,
    relations,
    finding,
    origins: new Set(claims.map(({ origin }) => origin)).size,
    omitted: omittedBy(draft.base.sources, claims),
    against_record: claims.some(
      ({ source }) => draft.base.sources.find(({ id }) => id === source)?.kind === 'reference',
    ),
    settles: finding === 'conflict' || finding === 'apparent' ? question.settles : null,
  }
  return { ...next, verdict: verdictOf(next, claims, names) }
}

/** Each answer but the first agrees with one before it. */
function agreeThroughout(answers: readonly Answer[], relations: readonly Relation[]): boolean {
  const met = new Set(answers[0]?.claims)
  return answers.slice(1).every(({ claims }) => {
    const own = new Set(claims)
    const joined = relations.some(({ a, b }) => (met.has(a) && own.has(b)) || (met.has(b) && own.has(a)))
    for (const id of claims) met.add(id)
    return joined
  })
}

/** Relations with both ends in the question, and those that only set it apart from a neighbour. */
function keptRelations(question: Question, pool: readonly Relation[]): Relation[] {
  const own = new Set(membersOf(question))
  return pool.filter(({ a, b, coarse }) => {
    const ends = Number(own.has(a)) + Number(own.has(b))
    return ends === 2 || (ends === 1 && coarse === 'apparent')
  })
}

/** What follows for claims that a person put here, beside the claims of other sources. */
function byHand(claims: Claim[], moved: ReadonlySet<string>, pool: readonly Relation[]): Relation[] {
  // taking claims out moves none in: most questions that many edits touch have nothing to relate by hand
  if (moved.size === 0) return []
  const known = new Set(pool.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]))
  const found: Relation[] = []
  const seen = new Set<string>()
  for (const one of claims.filter(({ id }) => moved.has(id))) {
    for (const other of claims.slice(0, MOST_BESIDE)) {
      const key = [one.id, other.id].sort().join('\n')
      if (one.source === other.source || seen.has(key) || known.has(key)) continue
      seen.add(key)
      const relation = relateByHand(one, other)
      if (relation) found.push(relation)
    }
  }
  return found
}

const MOST_WORDS = 80

/** An answer of one claim that a person changed is called what that claim says now. */
function labelled(draft: Draft, answer: Answer, moved: ReadonlySet<string>): Answer {
  const [only] = answer.claims
  const claim = only === undefined || answer.claims.length > 1 || !moved.has(only) ? undefined : draft.claims.get(only)
  return claim ? { ...answer, label: labelOf(claim) } : answer
}

/** What a claim answers, in few words. */
export function labelOf({ value, statement }: Claim): string {
  const words = value ? valueInWords(value) : statement
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS - 1)}…` : words
}

/** The answer that claims of one answer join: one that gives the same value, or has the same label; else one of their own. */
export function placed(
  draft: Draft,
  answers: readonly Answer[],
  claims: readonly Claim[],
  label = claims[0] ? labelOf(claims[0]) : '',
): Answer[] {
  const fits = (answer: Answer) =>
    answer.label === label || answer.claims.some((id) => claims.some((claim) => sameValue(draft.claims.get(id), claim)))
  const ids = claims.map(({ id }) => id)
  const at = answers.findIndex(fits)
  if (at < 0) return [...answers, { id: `answer-${ids[0]}`, label, claims: ids }]
  return answers.map((answer, i) => (i === at ? { ...answer, claims: [...answer.claims, ...ids] } : answer))
}

const sameValue = (a: Claim | undefined, b: Claim): boolean =>
  a?.value != null && b.value !== null && a.polarity === b.polarity && canBothBeTrue(a.value, b.value) === true

/** The finding in a sentence, as the method words it. */
function verdictOf(question: Question, claims: Claim[], names: ReadonlyMap<string, string>): string {
  const nameOf = (claim: Claim) => names.get(claim.source) ?? claim.source
  const sayers = [...new Set(claims.map(nameOf))]
  const { finding, answers, relations } = question
  if (finding === 'single') return `Only ${sayers[0] ?? 'one source'} says it.`
  if (finding === 'agreement') {
    const label = question.kind === 'other' ? '' : `: ${answers[0]?.label ?? ''}`
    return `${listed(sayers)} agree${label}.`
  }
  const top = relations
    .filter(({ coarse }) => coarse === (finding === 'conflict' ? 'conflict' : 'apparent'))
    .sort((x, y) => y.score - x.score)[0]
  if (!top) return `${listed(sayers)} answer in other words; whether they agree is not decided.`
  const side = (id: string) => {
    const claim = claims.find((one) => one.id === id)
    const answer = answers.find((one) => one.claims.includes(id))
    return claim && answer ? `${nameOf(claim)} has ${answer.label}` : null
  }
  const sides = [side(top.a), side(top.b)].filter((words) => words !== null).join(', ')
  const seems = finding === 'apparent' ? ': they only seem to conflict' : ''
  return `${sides}${seems}. ${top.reason}`
}
