import type { FoundQuestion } from '@/contracts/found'
import type { StoryReading } from '@/contracts/story-reading'
import { fold, matches } from '@/ui/fold'

/** A question as a search for one shows it. */
export type Found = FoundQuestion & { answers: string[] }

const MOST = 12

/** Questions that hold every word of the query in their text or answers; those most like `near` come first, itself left out. */
export function findQuestions(
  reading: StoryReading,
  query: string,
  near: string | null,
): { questions: Found[]; of: number } {
  const own = wordsOf((near !== null && reading.question(near)?.text) || '')
  const found = reading.comparison.questions
    .filter(({ id, text, answers }) => {
      if (id === near) return false
      return matches([text, ...answers.map(({ label }) => label)].join(' '), query)
    })
    .map((question) => ({ question, like: [...wordsOf(question.text)].filter((word) => own.has(word)).length }))
    .sort((a, b) => b.like - a.like)
  const questions = found.slice(0, MOST).map(({ question }) => ({
    id: question.id,
    text: question.text,
    standing: reading.standing(question),
    answers: question.answers.slice(0, 3).map(({ label }) => label),
  }))
  return { questions, of: found.length }
}

/** Words of some length; shorter ones make everything alike. */
const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [])
