import type { Question } from '../engine/model/comparison'
import type { Coarse } from '../engine/model/relation'
import type { StoryReading } from './story-reading'

/** What a question shows between two sources; the gravest relation between their claims speaks. */
export type Between = Exclude<Coarse, 'unrelated'>

const GRAVEST: Between[] = ['conflict', 'apparent', 'agree']

/** The gravest relation that a question has between a claim of one source and a claim of the other, null where none. */
export function betweenSources(reading: StoryReading, question: Question, a: string, b: string): Between | null {
  const found = new Set<Coarse>()
  for (const relation of question.relations) {
    const one = reading.claim(relation.a)?.source
    const other = reading.claim(relation.b)?.source
    if ((one === a && other === b) || (one === b && other === a)) found.add(relation.coarse)
  }
  return GRAVEST.find((coarse) => found.has(coarse)) ?? null
}
