import type { StoryReading } from '@/contracts/story-reading'
import type { Standing } from '@/contracts/words'
import { fold, matches } from '@/ui/fold'

/** A question as a search for one shows it. */
export type Found = { id: string; text: string; standing: Standing; answers: string[] }

const MOST = 12

/** Questions that hold every word of the query in their text or answers; those most like `near` come first, itself left out. */
export function findQuestions(reading: StoryReading, query: string, near: string | null): Found[] {
  const here = near === null ? undefined : reading.question(near)
  const own = wordsOf(here?.text ?? '')
  return reading.comparison.questions
    .filter(({ id, text, answers }) => {
      if (id === near) return false
      return matches([text, ...answers.map(({ label }) => label)].join(' '), query)
    })
    .map((question) => ({ question, like: [...wordsOf(question.text)].filter((word) => own.has(word)).length }))
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST)
    .map(({ question }) => ({
      id: question.id,
      text: question.text,
      standing: reading.standing(question),
      answers: question.answers.slice(0, 3).map(({ label }) => label),
    }))
}

/** Words of some length; shorter ones make everything alike. */
const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [])
