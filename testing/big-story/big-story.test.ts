import { expect, test } from 'vitest'
import { database } from '@/server/db/client'
import { getStory } from '@/server/queries/stories'
import { findStory } from '@/server/store/stories'
import { comparisonProblems } from '@/server/usecases/check-comparison'
import { isStale } from '@/server/usecases/refresh-stories'
import { testDatabase } from '@/testing/database'
import { seedBigStory } from './seed'
import { BIG_SLUG, bigStory, CLAIMS } from './story'

testDatabase()

test('the big story is as large as the desk must bear, and could be kept', () => {
  const { sources, comparison } = bigStory()
  expect(comparisonProblems(comparison, sources)).toEqual([])
  expect(sources).toHaveLength(60)
  expect(comparison.claims).toHaveLength(CLAIMS)
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim.source]))
  const breadth = comparison.questions.map(
    ({ answers }) => new Set(answers.flatMap((answer) => answer.claims.map((id) => claims.get(id)))).size,
  )
  expect(breadth.filter((sources) => sources > 1).length).toBeGreaterThanOrEqual(500)
  expect(comparison.questions.length).toBeGreaterThan(1900)
  const findings = new Set(comparison.questions.map(({ finding }) => finding))
  expect([...findings]).toEqual(['conflict', 'apparent', 'agreement', 'single'])
  const texts = new Set(comparison.questions.map(({ text }) => text))
  expect(texts.size).toBe(comparison.questions.length)
})

test('it is the same each time it is made', () => {
  expect(JSON.stringify(bigStory())).toBe(JSON.stringify(bigStory()))
})

test('once in the database it is read back whole, and needs no new run', async () => {
  const { comparison } = await seedBigStory()
  await seedBigStory()
  const story = await getStory(BIG_SLUG)
  expect(story?.machine).toEqual(comparison)
  expect(story?.sources.every((source) => source.analysed)).toBe(true)
  expect(story?.reviews.filter((review) => !review.orphaned)).toHaveLength(120)
  expect(await database().story.count()).toBe(1)
  const row = await findStory(database(), BIG_SLUG)
  expect(await isStale(database(), row?.id ?? '')).toBe(false)
})
