import type { Question } from '../engine/model/comparison'
import type { Coarse } from '../engine/model/relation'
import type { StoryReading } from './story-reading'

/** What a question shows between two sources; the gravest relation between their claims speaks. */
export type Between = Exclude<Coarse, 'unrelated'>

const GRAVEST: Between[] = ['conflict', 'apparent', 'agree']

const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** What a question shows between every two of its sources, by pair; the gravest relation between their claims. */
export function pairsBetween(reading: StoryReading, question: Question): Map<string, Between> {
  const pairs = new Map<string, Between>()
  for (const { a, b, coarse } of question.relations) {
    const one = reading.claim(a)?.source
    const other = reading.claim(b)?.source
    if (!one || !other || one === other || coarse === 'unrelated') continue
    const pair = pairOf(one, other)
    const known = pairs.get(pair)
    if (!known || GRAVEST.indexOf(coarse) < GRAVEST.indexOf(known)) pairs.set(pair, coarse)
  }
  return pairs
}

/** What a question shows between two sources, null where nothing relates them. */
export const betweenSources = (reading: StoryReading, question: Question, a: string, b: string): Between | null =>
  pairsBetween(reading, question).get(pairOf(a, b)) ?? null
