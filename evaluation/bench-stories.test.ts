import { expect, it } from 'vitest'
import { compareSources } from '../engine'
import { inventedStories } from './bench-stories'

it('makes the same stories from the same seed, others from another', () => {
  expect(inventedStories(2, 3)).toEqual(inventedStories(2, 3))
  expect(inventedStories(2, 3, 8)).not.toEqual(inventedStories(2, 3))
  expect(new Set(inventedStories(3, 4).map(({ id }) => id)).size).toBe(12)
})

it('the sources of a story share questions and differ in some answers; two stories share less', () => {
  const own = (source: string) => Math.floor(Number(source.slice(-3)) / 3)
  const { claims, questions } = compareSources(inventedStories(2, 3))
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]))
  const shared = questions.filter(({ answers }) => answers.flatMap((answer) => answer.claims).length > 1)
  const across = shared.filter(
    ({ answers }) =>
      new Set(answers.flatMap((answer) => answer.claims.map((id) => own(sourceOf.get(id) as string)))).size > 1,
  )
  expect(shared.length).toBeGreaterThan(20)
  expect(across.length).toBeLessThan(shared.length / 2)
  expect(shared.some(({ finding }) => finding === 'conflict')).toBe(true)
})
