import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { StoryDto } from '@/contracts/desk'
import type { Edit } from '@/contracts/edits'
import type { Comparison } from '@/engine/model/comparison'
import { getStory } from '@/server/queries/stories'
import { getTrail, getUndoState } from '@/server/queries/trail'
import { testDatabase } from '@/testing/database'
import { ferryComparison, ferrySources } from '@/testing/ferry'
import { ferryOnDesk } from '@/testing/ferry-desk'
import { codeOf, must } from '@/testing/outcome'
import { redoLast, undoChange, undoLast } from './changes'
import { editMany, editStory } from './edits'
import { setPersonName } from './person'
import { addProposition } from './propositions'
import { decide } from './reviews'
import { runStory } from './run-story'
import { updateSource } from './sources'
import { renameStory } from './stories'

/** What the method finds is not what is tested here, so each test says it. */
const method = vi.hoisted(() => ({ finds: null as unknown as Comparison }))
vi.mock('@/engine', async (original) => ({ ...(await original<object>()), compareSources: () => method.finds }))

testDatabase()

let slug = ''
beforeAll(async () => {
  must(await setPersonName('Mara Lind'))
})
beforeEach(async () => {
  method.finds = ferryComparison()
  slug = await ferryOnDesk()
})

const QUESTION = 'q-passengers'
const shown = async () => (await getStory(slug)) as StoryDto
const asked = async (id = QUESTION) => (await shown()).comparison?.questions.find((question) => question.id === id)
const keep = async (edit: Edit, seen: string | null = null, why = '') =>
  must(await editStory(slug, { edit, seen, why }))
const rename = (text: string): Edit => ({ kind: 'question.rename', question: QUESTION, text })

/** Another run, in which every id is a new one. */
async function renamedRun(change: (comparison: Comparison) => void = () => {}): Promise<void> {
  method.finds = JSON.parse(
    JSON.stringify(ferryComparison())
      .replace(/"(harbour|island)-(\d)"/g, '"$1-new-$2"')
      .replace(/"q-/g, '"q-new-'),
  )
  change(method.finds)
  must(await runStory(slug))
}

test('an edit lies over the run, is undone and redone, and the trail tells all three', async () => {
  const was = (await asked())?.text
  const { id } = await keep(rename('How many came along?'), null, 'shorter')
  expect((await asked())?.text).toBe('How many came along?')
  const story = await shown()
  expect(story.machine?.questions.find((question) => question.id === QUESTION)?.text).toBe(was)
  expect(story.edits).toEqual([
    expect.objectContaining({
      id,
      why: 'shorter',
      orphaned: false,
      person: expect.objectContaining({ name: 'Mara Lind' }),
    }),
  ])
  expect(await getUndoState(slug)).toEqual({ undo: 'Renamed a question', redo: null })

  must(await undoLast(slug))
  expect((await asked())?.text).toBe(was)
  expect(await getUndoState(slug)).toEqual({ undo: null, redo: 'Renamed a question' })
  expect(codeOf(await undoLast(slug))).toBe('nothing')
  must(await redoLast(slug))
  expect((await asked())?.text).toBe('How many came along?')
  expect(codeOf(await redoLast(slug))).toBe('nothing')

  const { entries } = await getTrail(slug, { page: 1 })
  expect(entries.map(({ act, stands }) => [act, stands])).toEqual([
    ['redone', true],
    ['undone', true],
    ['made', true],
  ])
  expect(entries.at(-1)).toMatchObject({ person: 'Mara Lind', from: was, to: 'How many came along?', why: 'shorter' })
})

test('what was undone cannot be redone after something else was changed', async () => {
  await keep(rename('First'))
  must(await undoLast(slug))
  await keep(rename('Second'))
  expect(codeOf(await redoLast(slug))).toBe('nothing')
})

test('undoing twice and redoing twice goes back and forth in order', async () => {
  const first = await keep(rename('First'))
  await keep(rename('Second'), first.id)
  must(await undoLast(slug))
  must(await undoLast(slug))
  must(await redoLast(slug))
  expect((await asked())?.text).toBe('First')
  must(await redoLast(slug))
  expect((await asked())?.text).toBe('Second')
})

test('who did not see the newest edit is told of it, and nothing is lost', async () => {
  const first = await keep(rename('First'), null, 'because')
  const late = await editStory(slug, { edit: rename('Mine'), seen: null })
  expect(late).toMatchObject({
    ok: false,
    problem: {
      code: 'changed-meanwhile',
      meanwhile: { id: first.id, person: 'Mara Lind', says: 'First', why: 'because' },
    },
  })
  expect((await asked())?.text).toBe('First')
  await keep(rename('Mine'), first.id)
  expect((await asked())?.text).toBe('Mine')
})

test('the same holds for decisions', async () => {
  const decision = { target: 'question', key: QUESTION, note: '' } as const
  const first = must(await decide(slug, { ...decision, decision: 'conflict', seen: null }))
  expect(codeOf(await decide(slug, { ...decision, decision: 'agree', seen: null }))).toBe('changed-meanwhile')
  must(await decide(slug, { ...decision, decision: 'agree', seen: first.id }))
  must(await decide(slug, { ...decision, decision: 'apparent' }))
  expect((await shown()).reviews.map((review) => review.decision)).toEqual(['apparent', 'agree', 'conflict'])
})

test('a second reading is set beside the first and never stands for it', async () => {
  const decision = { target: 'question', key: QUESTION, note: '' } as const
  must(await decide(slug, { ...decision, decision: 'conflict' }))
  must(await setPersonName('Jon Vale'))
  must(await decide(slug, { ...decision, decision: 'agree', reading: 2, seen: null }))
  const { reviews } = await shown()
  expect(reviews.map(({ reading, person }) => [reading, person.name])).toEqual([
    [2, 'Jon Vale'],
    [1, 'Mara Lind'],
  ])
  // each undoes their own
  must(await undoLast(slug))
  expect((await shown()).reviews.map(({ reading }) => reading)).toEqual([1])
})

test('several edits made in one go are undone in one go, and kept all or none', async () => {
  const aside = (claim: string) => ({ edit: { kind: 'claim.aside', claim } as const, seen: null })
  expect(codeOf(await editMany(slug, [aside('harbour-1'), aside('nowhere')]))).toBe('not-found')
  expect((await shown()).edits).toEqual([])
  must(await editMany(slug, [aside('harbour-1'), aside('island-1')]))
  expect((await shown()).comparison?.claims.some(({ id }) => ['harbour-1', 'island-1'].includes(id))).toBe(false)
  must(await undoLast(slug))
  expect((await shown()).edits).toEqual([])
})

test('an edit finds its words in a run with other ids', async () => {
  await keep(rename('How many came along?'))
  await keep({ kind: 'pair.apart', a: 'harbour-1', b: 'island-1' })
  await renamedRun()
  expect((await asked('q-new-passengers'))?.text).toBe('How many came along?')
  const relations = (await shown()).comparison?.questions.flatMap((question) => question.relations) ?? []
  expect(relations.some(({ a, b }) => [a, b].sort().join() === 'harbour-new-1,island-new-1')).toBe(false)
})

test('an edit whose words are gone changes nothing, and is shown with them', async () => {
  await keep({ kind: 'claim.aside', claim: 'harbour-1' })
  await renamedRun((comparison) => {
    comparison.claims = comparison.claims.filter(({ id }) => id !== 'harbour-new-1')
    comparison.questions = comparison.questions.filter(({ answers }) =>
      answers.every(({ claims }) => !claims.includes('harbour-new-1')),
    )
    comparison.stances = comparison.stances.filter(({ claim }) => claim !== 'harbour-new-1')
  })
  const [edit] = (await shown()).edits
  expect(edit).toMatchObject({ orphaned: true })
  expect(edit?.quotes[0]?.exact).toBe(ferryComparison().claims.find(({ id }) => id === 'harbour-1')?.quote.exact)
})

test('a claim is added at its words, edited and moved like any other', async () => {
  const [source] = ferrySources()
  const words = Array.from(source?.text ?? '')
    .slice(0, 12)
    .join('')
  const fields = {
    statement: 'As a person reads it',
    value: null,
    voices: [{ name: 'Harbour', kind: 'source' as const }],
    certainty: 'stated' as const,
    polarity: 'positive' as const,
    kind: 'other' as const,
    scope: null,
  }
  const add = { kind: 'claim.add', source: source?.id ?? '', fields, question: null } as const
  expect(codeOf(await editStory(slug, { edit: { ...add, start: 5, end: 1_000_000 }, seen: null }))).toBe('invalid')
  const { made } = await keep({ ...add, start: 0, end: 12 })
  const claim = async () => (await shown()).comparison?.claims.find(({ id }) => id === made)
  expect(await claim()).toMatchObject({ quote: { exact: words, start: 0, end: 12 } })
  await keep({ kind: 'claim.move', claim: made ?? '', from: null, to: QUESTION })
  expect((await asked())?.answers.some(({ claims }) => claims.includes(made ?? ''))).toBe(true)
  await renamedRun()
  expect((await asked('q-new-passengers'))?.answers.some(({ claims }) => claims.includes(made ?? ''))).toBe(true)
  must(await decide(slug, { target: 'claim', key: made ?? '', decision: 'agree' }))
  expect((await shown()).reviews[0]).toMatchObject({ key: made, orphaned: false })
})

test('what a story is made of is undone too, the newest change of it first', async () => {
  must(await renameStory(slug, 'The ferry'))
  must(await undoLast(slug))
  expect((await shown()).title).toBe('Ferry')
  must(await updateSource(slug, 'harbour', { outlet: 'Harbour Times' }))
  must(await updateSource(slug, 'harbour', { outlet: 'Harbour Mail' }))
  const { entries } = await getTrail(slug, { page: 1 })
  expect(entries[0]).toMatchObject({ from: 'outlet: Harbour Times', to: 'outlet: Harbour Mail' })
  expect(codeOf(await undoChange(slug, entries[1]?.change ?? ''))).toBe('changed-since')
  must(await undoLast(slug))
  expect((await shown()).sources.find(({ id }) => id === 'harbour')?.outlet).toBe('Harbour Times')
  must(await addProposition(slug, 'The ferry is too small'))
  must(await undoLast(slug))
  expect((await shown()).propositions).toEqual([])
  must(await redoLast(slug))
  expect((await shown()).propositions).toEqual(['The ferry is too small'])
})

test('a story is the same object until something of it changes', async () => {
  const before = await shown()
  expect(await shown()).toBe(before)
  await keep(rename('Other'))
  const after = await shown()
  expect(after).not.toBe(before)
  expect(after.version).not.toBe(before.version)
})
