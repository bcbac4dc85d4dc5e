import type { ClaimKind } from '../model/claim'
import type { Question, SourceInput } from '../model/comparison'
import type { Relation } from '../model/relation'
import type { Assertion } from '../model/unit'
import { contentId } from '../text/identity'
import { findingOf, omittedBy } from './finding'
import { mostDisputedFirst } from './order'
import { settlesOf, verdictOf } from './verdicts'
import { answerLabel, questionText, sourceName } from './wording'

type Given = {
  sources: readonly SourceInput[]
  assertions: readonly Assertion[]
  slots: readonly { answers: Assertion[][] }[]
  relations: readonly Relation[]
}

/** The questions of a story with their findings, the most disputed first. */
export function questionsOf({ sources, assertions, slots, relations }: Given): Question[] {
  const byId = new Map(assertions.map((assertion) => [assertion.claim.id, assertion]))
  const placed = [...slots.map((slot) => slot.answers), ...lonely(assertions, slots, relations)]
  const homeOf = new Map<string, number>()
  placed.forEach((answers, k) => {
    for (const assertion of answers.flat()) homeOf.set(assertion.claim.id, k)
  })
  const breadth = placed.map((answers) => new Set(answers.flat().map(({ claim }) => claim.source)).size)
  const own: Relation[][] = placed.map(() => [])
  for (const relation of withinReach(relations, homeOf, byId)) {
    const home = homeFor(relation, homeOf, breadth)
    if (home !== null) own[home]?.push(relation)
  }
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const questions = mostDisputedFirst(
    placed.map((answers, k) => questionOf(sources, sourceOf, answers, own[k] ?? [], byId)),
  )
  return toldApart(questions)
}

/** Questions that ask the same in the same words are told apart by their place among equals, so that every id is one of a kind. */
function toldApart(questions: Question[]): Question[] {
  const seen = new Map<string, number>()
  return questions.map((question) => {
    const place = seen.get(question.id) ?? 0
    seen.set(question.id, place + 1)
    return place === 0 ? question : { ...question, id: contentId('q', question.id, place) }
  })
}

/** Agreement that leads out of a question is kept only where it is among the best that one of the two claims has in the other's source: the rest is mere likeness. */
function withinReach(
  relations: readonly Relation[],
  homeOf: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, Assertion>,
): Relation[] {
  const numbers = new Map([...byId.keys()].map((id, k) => [id, k]))
  // a claim and a source that another is of: one number for both
  const key = (id: string, other: string) =>
    (numbers.get(id) ?? -1) * MOST_SOURCES + (byId.get(other)?.unit.source ?? -1)
  // the best scores of a claim with one other source, the lowest last
  const scores = new Map<number, number[]>()
  for (const { a, b, coarse, score } of relations) {
    if (coarse !== 'agree') continue
    for (const way of [key(a, b), key(b, a)]) {
      const best = scores.get(way)
      if (!best) scores.set(way, [score])
      else if (best.length < BEST || score > (best.at(-1) as number)) {
        best.push(score)
        best.sort((x, y) => y - x)
        best.length = Math.min(best.length, BEST)
      }
    }
  }
  const among = (way: number, score: number) => score >= (scores.get(way)?.at(-1) ?? 0)
  return relations.filter(
    ({ a, b, coarse, score }) =>
      coarse !== 'agree' || homeOf.get(a) === homeOf.get(b) || among(key(a, b), score) || among(key(b, a), score),
  )
}

/** More sources than any story has. */
const MOST_SOURCES = 2 ** 20

/** How many agreements of a claim with one other source are kept beyond its question. */
const BEST = 2

/** Numbers, dates and offices that no other source speaks of: a question each, with a single source. */
function lonely(
  assertions: readonly Assertion[],
  slots: Given['slots'],
  relations: readonly Relation[],
): Assertion[][][] {
  const placed = new Set(slots.flatMap((slot) => slot.answers.flat().map((assertion) => assertion.claim.id)))
  const disputed = new Set(relations.filter(({ coarse }) => coarse !== 'agree').flatMap(({ a, b }) => [a, b]))
  const shown = ({ claim, evidence }: Assertion) =>
    evidence.kind === 'quantity' || evidence.kind === 'date' || evidence.kind === 'role' || disputed.has(claim.id)
  return assertions
    .filter((assertion) => !placed.has(assertion.claim.id) && shown(assertion))
    .map((assertion) => [[assertion]])
}

/** A relation across two questions stands with the one that more sources answer; `breadth` counts them. */
function homeFor(relation: Relation, homeOf: ReadonlyMap<string, number>, breadth: readonly number[]): number | null {
  const [x, y] = [homeOf.get(relation.a), homeOf.get(relation.b)]
  if (x === undefined || y === undefined) return x ?? y ?? null
  const wider = (breadth[y] as number) - (breadth[x] as number)
  return wider > 0 ? y : wider < 0 ? x : Math.min(x, y)
}

function questionOf(
  sources: readonly SourceInput[],
  sourceOf: ReadonlyMap<string, SourceInput>,
  answers: Assertion[][],
  relations: Relation[],
  byId: ReadonlyMap<string, Assertion>,
): Question {
  const all = answers.flat()
  const { first, kind } = leadOf(all, relations, byId)
  const claims = all.map(({ claim }) => claim)
  const finding = findingOf(claims, relations)
  const text = questionText(
    first,
    kind,
    relations.some(({ relation }) => relation === 'differentEvent'),
  )
  const taking = [
    ...all,
    ...relations.flatMap(({ a, b }) => [byId.get(a), byId.get(b)].filter((one) => one !== undefined)),
  ]
  const nameOf = (assertion: Assertion) => sourceName(sourceOf.get(assertion.claim.source) as SourceInput)
  const origins = new Set(all.map((assertion) => assertion.claim.origin)).size
  return {
    id: contentId('q', kind, first.claim.event?.label ?? null, text),
    text,
    kind,
    finding,
    origins,
    answers: answers.map((answer) => ({
      id: contentId('a', ...answer.map(({ claim }) => claim.id).sort()),
      label: answerLabel(answer.includes(first) ? first : tellingOf(answer, kind), kind),
      claims: answer.map(({ claim }) => claim.id),
    })),
    relations: surestFirst(relations),
    verdict: verdictOf({ finding, kind, lead: first, answers, relations, origins, nameOf, byId }),
    settles: settlesOf(finding, kind, relations),
    against_record: taking.some(({ claim }) => sourceOf.get(claim.source)?.kind === 'reference'),
    omitted: omittedBy(sources, claims),
  }
}

const surestFirst = (relations: readonly Relation[]): Relation[] =>
  relations
    .map((relation) => ({ relation, ids: relation.a + relation.b }))
    .sort((x, y) => y.relation.score - x.relation.score || (x.ids < y.ids ? -1 : 1))
    .map(({ relation }) => relation)

/** What the question asks: after the values that its claims share or differ in, else after what they say. */
function leadOf(
  all: readonly Assertion[],
  relations: readonly Relation[],
  byId: ReadonlyMap<string, Assertion>,
): { first: Assertion; kind: ClaimKind } {
  const own = new Set(all.map(({ claim }) => claim.id))
  let typed: Relation | undefined
  let inside = false
  for (const relation of relations) {
    if (relation.rule.startsWith('text.') || !(own.has(relation.a) || own.has(relation.b))) continue
    const both = own.has(relation.a) && own.has(relation.b)
    if (typed && (both === inside ? relation.score <= typed.score : inside)) continue
    typed = relation
    inside = both
  }
  const sides = [byId.get(typed?.a ?? ''), byId.get(typed?.b ?? '')].filter(
    (side) => side !== undefined && own.has(side.claim.id),
  ) as Assertion[]
  if (sides[0]) return { first: shortest(sides), kind: sides[0].claim.kind }
  if (all.length === 1) return { first: all[0] as Assertion, kind: (all[0] as Assertion).claim.kind }
  const plain = all.filter(({ claim }) => claim.kind === 'other')
  return { first: shortest(plain.length ? plain : all), kind: 'other' }
}

const shortest = (claims: readonly Assertion[]): Assertion =>
  [...claims].sort(
    (x, y) => x.claim.statement.length - y.claim.statement.length || (x.claim.id < y.claim.id ? -1 : 1),
  )[0] as Assertion

/** The claim that gives an answer to a question of the kind best. */
const tellingOf = (answer: readonly Assertion[], kind: ClaimKind): Assertion => {
  const fitting = answer.filter(({ claim }) => claim.kind === kind)
  return shortest(fitting.length ? fitting : answer)
}
