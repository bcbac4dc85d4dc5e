import type { Question } from '../engine/model/comparison'
import { remembered } from './remember'
import type { StoryReading } from './story-reading'
import type { Standing } from './words'

/** The gravest come first: real conflicts, then seeming ones, then agreements, then what one source says alone. */
const GRAVITY: Record<Standing, number> = { conflict: 0, apparent: 1, agreement: 2, single: 3, not_comparable: 4 }

/** The ids of the sources that answer a question. */
export function answeringSources(reading: StoryReading, question: Question): Set<string> {
  const claims = question.answers.flatMap((answer) => answer.claims)
  return new Set(claims.flatMap((id) => reading.claim(id)?.source ?? []))
}

/** All questions, the most disputed first, what is still open before what is decided. */
export const mostDisputedFirst = remembered((reading: StoryReading): Question[] =>
  sortedBy(reading.comparison.questions, (question) => [
    GRAVITY[reading.standing(question)],
    reading.undecided(question) ? 0 : 1,
    -answeringSources(reading, question).size,
    -question.answers.length,
  ]),
)

/** The order that a person gave the grid by hand; what they did not name follows, most disputed first. */
export function byHand(reading: StoryReading): Question[] {
  const named = handOrder(reading)
  const first = named.flatMap((id) => reading.question(id) ?? [])
  const taken = new Set(named)
  return [...first, ...mostDisputedFirst(reading).filter(({ id }) => !taken.has(id))]
}

/** The ids that stand in the order by hand, empty where nobody moved a question yet. */
export function handOrder(reading: StoryReading): string[] {
  const edit = reading.edit('grid.order')?.edit
  return edit?.kind === 'grid.order' ? [...new Set(edit.questions)] : []
}

/** Where a question goes: next to another one. */
export type Placing = { question: string; beside: string; side: 'before' | 'after' }

/**
 * What has to be named so that a question stands where it was put: everything down to it and down to what was named
 * before. Null where one of the two is not there.
 */
export function placed(reading: StoryReading, { question, beside, side }: Placing): string[] | null {
  const order = byHand(reading).map(({ id }) => id)
  if (question === beside || !order.includes(question)) return null
  const rest = order.filter((id) => id !== question)
  const at = rest.indexOf(beside)
  if (at < 0) return null
  const to = side === 'before' ? at : at + 1
  const next = [...rest.slice(0, to), question, ...rest.slice(to)]
  const named = new Set(handOrder(reading))
  const last = next.findLastIndex((id) => id === question || id === beside || named.has(id))
  return next.slice(0, last + 1)
}

/** Sorted by the first number in which two differ; equals keep their place. */
export function sortedBy<T>(items: readonly T[], rankOf: (item: T) => readonly number[]): T[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .sort((a, b) => {
      for (const [i, value] of a.rank.entries()) {
        const difference = value - (b.rank[i] ?? 0)
        if (difference !== 0) return difference
      }
      return 0
    })
    .map(({ item }) => item)
}
