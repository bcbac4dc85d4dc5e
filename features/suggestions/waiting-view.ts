import type { StoryReading } from '@/contracts/story-reading'
import { DECISION_OF, type WaitingDto } from '@/contracts/suggestions'
import { DECISION_WORDS, type Standing } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'

export type WaitingRow = {
  question: Question
  standing: Standing
  /** what each model suggests, and on how many pairs */
  suggested: { model: string; tone: Standing; count: number }[]
}

/** The questions that wait for a person, those first on which a model sees it otherwise than it stands; else in the order of the story. */
export function waitingOf(reading: StoryReading, waiting: WaitingDto[]): WaitingRow[] {
  const rows = waiting.flatMap(({ question: id, suggested }): WaitingRow[] => {
    const question = reading.question(id)
    if (!question || reading.review('question', id)) return []
    const tallies = new Map<string, { model: string; tone: Standing; count: number }>()
    for (const { model, coarse } of suggested) {
      const tone = DECISION_WORDS[DECISION_OF[coarse]].standing
      const tally = tallies.get(`${tone}\n${model}`) ?? { model, tone, count: 0 }
      tallies.set(`${tone}\n${model}`, { ...tally, count: tally.count + 1 })
    }
    return [{ question, standing: reading.standing(question), suggested: [...tallies.values()] }]
  })
  const otherwise = ({ standing, suggested }: WaitingRow) => (suggested.some(({ tone }) => tone !== standing) ? 0 : 1)
  return rows.sort((x, y) => otherwise(x) - otherwise(y))
}
