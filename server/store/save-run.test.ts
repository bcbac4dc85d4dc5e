import { expect, test } from 'vitest'
import type { Comparison } from '@/engine/model/comparison'
import { database, transaction } from '@/server/db/client'
import { aClaim, aComparison, aQuestion } from '@/testing/builders'
import { restartDatabase, testDatabase } from '@/testing/database'
import { FERRY_PROPOSITION, ferryComparison } from '@/testing/ferry'
import { loadComparison, newestRun } from './load-run'
import { RUNS_KEPT, saveRun } from './save-run'
import { insertStory } from './stories'

testDatabase()

const save = (storyId: string, comparison: Comparison) =>
  transaction((db) => saveRun(db, storyId, comparison, { propositions: [FERRY_PROPOSITION] }, 5))

test('a run is read back equal to what the method returned, also by a program started anew', async () => {
  const story = await insertStory(database(), { title: 'Ferry' })
  const run = await save(story.id, ferryComparison())
  await restartDatabase()
  const newest = await newestRun(database(), story.id)
  expect(newest?.id).toBe(run.id)
  expect(await loadComparison(database(), run)).toEqual(ferryComparison())
})

test('of old runs only what went into them is kept', async () => {
  const story = await insertStory(database(), { title: 'Many runs' })
  const runs = []
  for (let i = 0; i < RUNS_KEPT + 2; i++) runs.push(await save(story.id, ferryComparison()))
  const rows = await database().run.findMany({ where: { storyId: story.id }, orderBy: { number: 'asc' } })
  expect(rows.map((row) => row.emptiedAt !== null)).toEqual([true, true, ...Array(RUNS_KEPT).fill(false)])
  expect(await database().claim.count({ where: { runId: runs[0]?.id } })).toBe(0)
  expect(await database().runSource.count({ where: { runId: runs[0]?.id } })).toBe(2)
  expect(await database().claim.count({ where: { runId: runs.at(-1)?.id } })).toBe(3)
})

test('a run that breaks off leaves nothing behind', async () => {
  const story = await insertStory(database(), { title: 'Broken' })
  const broken = aComparison({
    questions: [aQuestion({ answers: [{ id: 'a', label: '?', claims: ['no such claim'] }] })],
  })
  await expect(save(story.id, broken)).rejects.toThrow()
  expect(await newestRun(database(), story.id)).toBeNull()
})

test('three hundred claims cost less than a second of the processor', async () => {
  const story = await insertStory(database(), { title: 'Large' })
  const voices = [
    { name: 'harbour', kind: 'source' as const },
    { name: 'Ada Brook', kind: 'person' as const },
  ]
  const claims = Array.from({ length: 300 }, (_, i) => aClaim({ id: `c${i}`, voices }))
  const questions = Array.from({ length: 150 }, (_, i) =>
    aQuestion({ id: `q${i}`, answers: [{ id: 'a', label: 'a', claims: [`c${2 * i}`, `c${2 * i + 1}`] }] }),
  )
  const started = process.cpuUsage()
  const run = await save(story.id, aComparison({ claims, questions }))
  const { user, system } = process.cpuUsage(started)
  expect(user + system).toBeLessThan(1_000_000)
  expect((await loadComparison(database(), run)).claims).toHaveLength(300)
})
