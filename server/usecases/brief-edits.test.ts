import { expect, test, vi } from 'vitest'
import { briefOf } from '@/contracts/brief'
import { readStory } from '@/contracts/story-reading'
import type { Comparison } from '@/engine/model/comparison'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { ferryComparison } from '@/testing/ferry'
import { ferryOnDesk } from '@/testing/ferry-desk'
import { codeOf, must } from '@/testing/outcome'
import { editStory } from './edits'
import { exportStory } from './export-story'
import { run } from './run-story'

let found: Comparison = ferryComparison()
vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => found }))

testDatabase()

async function ferryStory(): Promise<string> {
  found = ferryComparison()
  return ferryOnDesk()
}

const briefNow = async (slug: string) => {
  const story = await getStory(slug)
  if (!story) throw new Error('no story')
  return briefOf(readStory(story))
}

const fileOf = async (slug: string) => String(must(await exportStory(slug, 'dossier-markdown')).body)

const choose = (slug: string, findings: { question: string; note: string }[], seen: string | null) =>
  editStory(slug, { edit: { kind: 'brief.findings', findings }, seen })

test('the file has the lead, what was chosen in its order, and the writer’s words', async () => {
  const slug = await ferryStory()
  must(await editStory(slug, { edit: { kind: 'brief.lead', text: 'Two *counts*.\n\nOne ferry.' }, seen: null }))
  const findings = [
    { question: 'q-company', note: 'Only the captain says so.' },
    { question: 'q-passengers', note: '' },
  ]
  must(await choose(slug, findings, null))
  const file = await fileOf(slug)
  const places = [
    'Two \\*counts\\*.',
    'One ferry.',
    '## Findings',
    'questions, chosen by the writer.',
    '### How does the company fare?',
  ]
  places.push(
    '> Only the captain says so.',
    '### How many passengers',
    '## Open points',
    'Not decided: How many passengers',
  )
  const at = places.map((part) => file.indexOf(part))
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(at[0]).toBeGreaterThan(0)
  must(await choose(slug, findings.slice(1), (await briefNow(slug)).findingsEdit?.id ?? null))
  expect(await fileOf(slug)).not.toContain('How does the company fare?')
})

test('who writes over another’s lead is told, and shown all of it', async () => {
  const slug = await ferryStory()
  const long = `First. ${'A long sentence of the lead. '.repeat(20)}`
  const { id } = must(await editStory(slug, { edit: { kind: 'brief.lead', text: long }, seen: null }))
  const second = await editStory(slug, { edit: { kind: 'brief.lead', text: 'Mine.' }, seen: null })
  expect(codeOf(second)).toBe('changed-meanwhile')
  expect(second.ok ? null : second.problem.meanwhile).toMatchObject({ id, person: 'Mara Lind', says: long })
  must(await editStory(slug, { edit: { kind: 'brief.lead', text: 'Mine.' }, seen: id }))
  expect((await briefNow(slug)).lead).toBe('Mine.')
})

test('a chosen finding that a newer run has no longer keeps its place and its words', async () => {
  const slug = await ferryStory()
  const list = [
    { question: 'q-company', note: 'Ask the captain.' },
    { question: 'q-passengers', note: '' },
  ]
  must(await choose(slug, list, null))
  found = { ...ferryComparison(), questions: ferryComparison().questions.filter(({ id }) => id !== 'q-company') }
  await run(slug)
  const after = await briefNow(slug)
  expect(after.findings.map(({ question }) => question.id)).toEqual(['q-passengers'])
  expect(after.gone).toEqual([list[0]])
  must(await choose(slug, [...list].reverse(), after.findingsEdit?.id ?? null))
  found = ferryComparison()
  await run(slug)
  expect((await briefNow(slug)).findings.map(({ note }) => note)).toEqual(['', 'Ask the captain.'])
})
