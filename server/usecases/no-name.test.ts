import { expect, test } from 'vitest'
import { database, transaction } from '@/server/db/client'
import { saveRun } from '@/server/store/save-run'
import { findStory } from '@/server/store/stories'
import { testDatabase } from '@/testing/database'
import { ferryComparison } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { setPersonName } from './person'
import { decide } from './reviews'
import { createStory } from './stories'

testDatabase()

test('nothing is decided without a name', async () => {
  const { slug } = must(await createStory({ title: 'Ferry' }))
  const story = await findStory(database(), slug)
  await transaction((db) => saveRun(db, story?.id ?? '', ferryComparison(), { propositions: [] }, 1))
  const input = { target: 'question' as const, key: 'q-passengers', decision: 'conflict', note: '' }
  expect(codeOf(await decide(slug, input))).toBe('no-name')
  must(await setPersonName('Mara Lind'))
  expect(codeOf(await decide(slug, input))).toBe('none')
})
