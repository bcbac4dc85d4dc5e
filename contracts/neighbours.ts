import type { Claim } from '../engine/model/claim'
import type { Question } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'
import type { Place, StoryReading } from './story-reading'

/** A claim of another question that a claim of this one is related to. */
export type Neighbour = { relation: Relation; own: Claim; other: Claim; place: Place | undefined }

/** What a question is set apart from, or goes with, beyond its own answers: each answer once, the surest first. */
export function neighboursOf(reading: StoryReading, question: Question): Neighbour[] {
  const members = new Set(question.answers.flatMap((answer) => answer.claims))
  const found = new Map<string, Neighbour>()
  for (const relation of [...members].flatMap(reading.relations)) {
    const fromHere = members.has(relation.a)
    if (fromHere === members.has(relation.b) || relation.coarse === 'unrelated') continue
    const own = reading.claim(fromHere ? relation.a : relation.b)
    const other = reading.claim(fromHere ? relation.b : relation.a)
    if (!own || !other) continue
    const place = reading.places(other.id)[0]
    const key = place ? `${place.question.id}/${place.answer.id}/${relation.coarse}` : other.id
    const known = found.get(key)
    if (!known || known.relation.score < relation.score) found.set(key, { relation, own, other, place })
  }
  return [...found.values()].sort((a, b) => b.relation.score - a.relation.score)
}
