import { expect, test, vi } from 'vitest'
import type { Comparison } from '@/engine/model/comparison'
import { editStory } from '@/server/usecases/edits'
import { run } from '@/server/usecases/run-story'
import { testDatabase } from '@/testing/database'
import { ferryComparison } from '@/testing/ferry'
import { ferryOnDesk } from '@/testing/ferry-desk'
import { must } from '@/testing/outcome'
import { questionNow } from './question-now'
import { getStory } from './stories'

let found: Comparison = ferryComparison()
vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => found }))

testDatabase()

async function ferryStory(): Promise<string> {
  found = ferryComparison()
  return ferryOnDesk()
}

const now = async (slug: string, id: string) => {
  const story = await getStory(slug)
  if (!story) throw new Error('no story')
  return questionNow(story, id)
}

test('an old address leads to the question that asks about the same words since a later run', async () => {
  const slug = await ferryStory()
  const later = ferryComparison()
  found = {
    ...later,
    questions: later.questions.map((question) =>
      question.kind === 'quantity' ? { ...question, id: 'q-travellers', text: 'How many travellers?' } : question,
    ),
  }
  await run(slug)
  const [old] = ferryComparison().questions
  expect(await now(slug, old?.id ?? '')).toBe('q-travellers')
  expect(await now(slug, 'q-never-asked')).toBe(null)
})

test('a question whose words nobody asks about any more is not another one', async () => {
  const slug = await ferryStory()
  const later = ferryComparison()
  found = { ...later, questions: later.questions.filter(({ id }) => id !== 'q-company') }
  await run(slug)
  expect(await now(slug, 'q-company')).toBe(null)
})

test('a merged question leads to the one it went into', async () => {
  const slug = await ferryStory()
  const [passengers] = ferryComparison().questions
  const into = passengers?.id ?? ''
  must(await editStory(slug, { edit: { kind: 'question.merge', question: 'q-company', into }, seen: null }))
  expect(await now(slug, 'q-company')).toBe(into)
})
