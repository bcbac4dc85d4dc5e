import type { Claim } from '@/engine/model/claim'
import type { Answer, Finding, Question } from '@/engine/model/comparison'
import { COARSE, type Differs, type Relation, type RelationKind } from '@/engine/model/relation'
import type { Fact } from './facts'
import type { BigSource } from './sources'

/** A claim with the answer it gives. */
export type Told = { claim: Claim; label: string }

/** How far apart two claims of a question may stand to be set against each other. */
const REACH = 8

const DIFFERS: Record<Fact['kind'], Differs> = {
  quantity: 'quantity',
  date: 'date',
  role: 'role',
  name: 'name',
  place: 'place',
  other: 'other',
}

/** `seeming`: its answers speak of different times. `beside`: a claim of another question that it only seems to contradict. */
export type About = { index: number; seeming: boolean; beside: Claim | null }

/** What the tellings of one fact amount to. */
export function questionOf(fact: Fact, told: Told[], about: About, sources: Map<string, BigSource>): Question {
  const id = `question-${about.index + 1}`
  const answers = answersOf(id, told)
  const relations = relationsOf(fact, told, about)
  const finding = findingOf(told, relations)
  const saying = new Set(told.map(({ claim }) => claim.source))
  const nameOf = (source: string) => sources.get(source)?.outlet ?? sources.get(source)?.title ?? source
  const has = answers.map(({ label, claims }) => {
    const from = told.find(({ claim }) => claim.id === claims[0])?.claim.source ?? ''
    return `${nameOf(from)} has ${label}`
  })
  return {
    id,
    text: fact.ask,
    kind: fact.kind,
    finding,
    origins: new Set(told.map(({ claim }) => claim.origin)).size,
    answers,
    relations,
    verdict: finding === 'single' ? `Only ${has[0]?.replace(/ has .*/, '')} says it.` : `${has.join(', ')}.`,
    settles: finding === 'conflict' ? `The books of ${fact.event.place}.` : null,
    against_record: told.some(({ claim }) => sources.get(claim.source)?.reference),
    omitted: omittedBy(saying, [...sources.values()]),
  }
}

function answersOf(id: string, told: Told[]): Answer[] {
  const byLabel = new Map<string, string[]>()
  for (const { claim, label } of told) byLabel.set(label, [...(byLabel.get(label) ?? []), claim.id])
  return [...byLabel].map(([label, claims], i) => ({ id: `${id}-${i}`, label, claims }))
}

function relationsOf({ kind }: Fact, told: Told[], { seeming, beside }: About): Relation[] {
  const relations: Relation[] = []
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1, i + 1 + REACH))
      if (a.claim.source !== b.claim.source)
        relations.push(relation(a.claim, b.claim, between(a, b, seeming), a.label === b.label ? null : DIFFERS[kind]))
  const [first] = told
  if (beside && first) relations.push(relation(first.claim, beside, 'differentEvent', DIFFERS[kind]))
  return relations.sort((a, b) => b.score - a.score)
}

function between(a: Told, b: Told, seeming: boolean): RelationKind {
  if (a.label !== b.label) return seeming ? 'differentTime' : 'contradicts'
  if (a.claim.origin === b.claim.origin) return 'copiedFrom'
  return a.claim.certainty === b.claim.certainty ? 'sameTruthConditions' : 'hedgeDiffers'
}

const relation = (a: Claim, b: Claim, kind: RelationKind, differs: Differs | null): Relation => ({
  a: a.id,
  b: b.id,
  relation: kind,
  coarse: COARSE[kind],
  differs,
  reason: `“${a.quote.exact}” stands beside “${b.quote.exact}”.`,
  score: differs === null ? 0.8 : 0.7,
  rule: differs === null ? 'text.near' : `${differs}.apart`,
})

function findingOf(told: Told[], relations: Relation[]): Finding {
  if (relations.some(({ coarse }) => coarse === 'conflict')) return 'conflict'
  if (relations.some(({ coarse }) => coarse === 'apparent')) return 'apparent'
  return told.length > 1 ? 'agreement' : 'single'
}

/** As the method counts: sources of the month of the first telling or later that do not tell it. */
function omittedBy(saying: Set<string>, sources: BigSource[]): Question['omitted'] {
  const month = (source: BigSource) => source.published?.slice(0, 7) ?? ''
  const first =
    sources
      .filter(({ id }) => saying.has(id))
      .map(month)
      .sort()[0] ?? ''
  const able = sources.filter((source) => !source.reference && (saying.has(source.id) || month(source) >= first))
  return { by: able.filter(({ id }) => !saying.has(id)).map(({ id }) => id), of: able.length }
}
