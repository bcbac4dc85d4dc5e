import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { DecideInput } from '@/contracts/desk'
import { stanceKey } from '@/contracts/stance-reading'
import type { Comparison } from '@/engine/model/comparison'
import { database } from '@/server/db/client'
import { getStory, listStories } from '@/server/queries/stories'
import { insertSource } from '@/server/store/sources'
import { restartDatabase, testDatabase } from '@/testing/database'
import { FERRY_PROPOSITION, ferryComparison, ferrySources } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { freeze } from './freeze-text'
import { setPersonName } from './person'
import { addProposition, removeProposition } from './propositions'
import { decide, undoReview } from './reviews'
import { runStory } from './run-story'
import { EMPTY_META } from './source-meta'
import { createStory } from './stories'

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
  slug = must(await createStory({ title: 'Ferry' })).slug
  const story = await getStory(slug)
  for (const { id, file, text } of ferrySources())
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), EMPTY_META)
  must(await addProposition(slug, FERRY_PROPOSITION))
})

const onQuestion = (decision: string, note = ''): DecideInput => ({
  target: 'question',
  key: 'q-passengers',
  decision,
  note,
})
const reviews = async () => (await getStory(slug))?.reviews ?? []
const undecided = async () => (await listStories()).find((card) => card.slug === slug)?.undecided

/** Another run of the method, in which every id is a new one, and the claims are changed by `change`. */
async function renamed(change: (comparison: Comparison) => void = () => {}): Promise<void> {
  const text = JSON.stringify(ferryComparison())
    .replace(/"(harbour|island)-(\d)"/g, '"$1-new-$2"')
    .replace(/"q-/g, '"q-new-')
  method.finds = JSON.parse(text)
  change(method.finds)
  must(await runStory(slug))
}

test('a decision is kept with its person, and survives a run and a restart', async () => {
  expect(await undecided()).toBe(1)
  const review = must(await decide(slug, onQuestion('conflict', ' Two counts. ')))
  expect(review).toMatchObject({ person: { name: 'Mara Lind' }, note: 'Two counts.', orphaned: false })
  must(await runStory(slug))
  await restartDatabase()
  expect(await reviews()).toEqual([review])
  expect(await undecided()).toBe(0)
})

test('a later decision stands before the earlier, which returns when it is undone', async () => {
  const first = must(await decide(slug, onQuestion('conflict')))
  const second = must(await decide(slug, onQuestion('apparent')))
  expect((await reviews()).map(({ id }) => id)).toEqual([second.id, first.id])
  must(await undoReview(slug, second.id))
  expect((await reviews()).map(({ id }) => id)).toEqual([first.id])
  must(await undoReview(slug, first.id))
  expect(await reviews()).toEqual([])
  expect(codeOf(await undoReview(slug, first.id))).toBe('not-found')
})

test('what cannot be decided is refused with a reason', async () => {
  expect(codeOf(await decide(slug, { ...onQuestion('conflict'), key: 'q-unknown' }))).toBe('not-found')
  expect(codeOf(await decide(slug, onQuestion('asserts')))).toBe('invalid')
  expect(codeOf(await decide('no-such-story', onQuestion('agree')))).toBe('not-found')
  const stance = { target: 'stance' as const, decision: 'hedges', note: '' }
  expect(codeOf(await decide(slug, { ...stance, key: stanceKey('Something nobody proposed', 'harbour-2') }))).toBe(
    'not-found',
  )
  expect(codeOf(await decide(slug, { ...stance, key: stanceKey(FERRY_PROPOSITION, 'harbour-2') }))).toBe('none')
})

test('decisions follow their words where a new run gives other ids', async () => {
  must(await decide(slug, onQuestion('conflict')))
  must(await decide(slug, { target: 'claim', key: 'island-1', decision: 'not_comparable', note: '' }))
  must(
    await decide(slug, {
      target: 'stance',
      key: stanceKey(FERRY_PROPOSITION, 'harbour-2'),
      decision: 'hedges',
      note: '',
    }),
  )
  await renamed()
  const carried = new Map((await reviews()).map((review) => [review.target, review]))
  expect(carried.get('question')).toMatchObject({ key: 'q-new-passengers', orphaned: false })
  expect(carried.get('claim')).toMatchObject({ key: 'island-new-1', orphaned: false })
  expect(carried.get('stance')).toMatchObject({ key: stanceKey(FERRY_PROPOSITION, 'harbour-new-2'), orphaned: false })
  expect(await undecided()).toBe(0)
})

test('a decision whose words are gone is shown as orphaned, and found again when they return', async () => {
  must(await decide(slug, onQuestion('conflict')))
  must(await decide(slug, { target: 'claim', key: 'island-1', decision: 'conflict', note: '' }))
  await renamed((comparison) => {
    comparison.claims = comparison.claims.filter((claim) => claim.source !== 'island')
    for (const question of comparison.questions) {
      question.relations = []
      question.answers = question.answers.filter((answer) => !answer.claims.some((id) => id.startsWith('island')))
    }
  })
  expect(await reviews()).toMatchObject([
    { target: 'claim', key: 'island-1', orphaned: true },
    { target: 'question', key: 'q-passengers', orphaned: true },
  ])
  await renamed()
  expect((await reviews()).map(({ orphaned }) => orphaned)).toEqual([false, false])
})

test('a claim of another kind in the same sentence does not take a decision over', async () => {
  must(await decide(slug, { target: 'claim', key: 'harbour-1', decision: 'agree', note: '' }))
  await renamed((comparison) => {
    const [counted] = comparison.claims
    if (!counted) return
    const other = (id: string, kind: 'date' | 'place') => ({ ...counted, id, kind, value: null })
    comparison.claims = [other('harbour-new-1', 'date'), other('harbour-new-3', 'place'), ...comparison.claims.slice(1)]
  })
  expect(await reviews()).toMatchObject([{ key: 'harbour-1', orphaned: true }])
})

test('tags on a proposition that was taken out are orphaned until it is back', async () => {
  must(
    await decide(slug, {
      target: 'stance',
      key: stanceKey(FERRY_PROPOSITION, 'harbour-2'),
      decision: 'rejects',
      note: '',
    }),
  )
  must(await removeProposition(slug, FERRY_PROPOSITION))
  expect(await reviews()).toMatchObject([{ orphaned: true }])
  must(await addProposition(slug, FERRY_PROPOSITION))
  expect(await reviews()).toMatchObject([{ orphaned: false }])
})
