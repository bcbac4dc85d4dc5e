import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { StoryDto } from '@/contracts/desk'
import type { GivenAnnotation, GivenCheck } from '@/contracts/interchange/given'
import { database } from '@/server/db/client'
import { getStory } from '@/server/queries/stories'
import { insertSource } from '@/server/store/sources'
import { testDatabase } from '@/testing/database'
import { ferryComparison, ferrySources } from '@/testing/ferry'
import { codeOf, must } from '@/testing/outcome'
import { undoLast } from './changes'
import { editStory } from './edits'
import { freeze } from './freeze-text'
import { setPersonName } from './person'
import { runStory } from './run-story'
import { setGiven } from './set-given'
import { EMPTY_META } from './source-meta'
import { createStory } from './stories'

/** What the method finds is not what is tested here: it finds the claims of the ferry, in the sources it is given. */
vi.mock('@/engine', async (original) => ({
  ...(await original<object>()),
  compareSources: (given: { id: string; text: string }[]) => ({
    ...ferryComparison(),
    sources: given.map(({ text: _text, ...summary }) => summary),
  }),
}))

testDatabase()

let slug = ''
beforeAll(async () => {
  must(await setPersonName('Mara Lind'))
})
beforeEach(async () => {
  slug = must(await createStory({ title: 'Ferry' })).slug
  const story = await getStory(slug)
  for (const { id, file, text } of ferrySources()) {
    const url = `https://www.${id}.example/ferry/?utm_source=letter`
    await insertSource(database(), story?.id ?? '', id, freeze(file, text), { ...EMPTY_META, outlet: id, url })
  }
  must(await runStory(slug))
})

const shown = async () => (await getStory(slug)) as StoryDto
const verdicts = async () => (await shown()).edits.flatMap(({ edit }) => (edit.kind === 'claim.verdict' ? [edit] : []))
const hashOf = async (id: string) => (await shown()).sources.find((source) => source.id === id)?.sha256

const check = (more: Partial<GivenCheck> = {}): GivenCheck => ({
  claim: 'The ferry carried 45 passengers',
  speaker: { name: 'Odd Lind', jobTitle: 'harbour master' },
  rating: 'Wrong by five',
  review: 'The list has 40 names.',
  by: 'Island Check',
  url: 'https://check.example/ferry',
  published: '2024-05-16',
  appearances: ['http://island.example/ferry'],
  place: null,
  ...more,
})
const mark = (place: Partial<GivenAnnotation['place']>, note = 'Who counted?'): GivenAnnotation => ({
  place: { document: 'urn:x', exact: '', prefix: '', suffix: '', start: null, end: null, ...place },
  note,
  by: 'Mira',
})
const setChecks = async (...checks: GivenCheck[]) => must(await setGiven(slug, { checks, annotations: [] }))
const setMarks = async (...annotations: GivenAnnotation[]) => must(await setGiven(slug, { checks: [], annotations }))

test('a check stands on the claim that covers its words, with who published it and where', async () => {
  expect(await setChecks(check())).toEqual([
    { kind: 'check', what: check().claim, outcome: 'set', source: 'island', claim: 'island-1', why: '' },
  ])
  expect(await verdicts()).toEqual([
    {
      kind: 'claim.verdict',
      claim: 'island-1',
      rating: 'Wrong by five',
      review: 'The list has 40 names.',
      by: 'Island Check',
      url: 'https://check.example/ferry',
    },
  ])
  expect(await setChecks(check())).toMatchObject([{ outcome: 'there', source: 'island' }])
})

test('words that the method made no claim of become one, said by who said them; one undo takes all back', async () => {
  const crew = check({ claim: 'Sailings went on without a break', appearances: [] })
  const results = await setChecks(check(), crew)
  expect(results).toMatchObject([{ claim: 'island-1' }, { outcome: 'set', source: 'island' }])
  const { comparison } = await shown()
  const added = comparison?.claims.find(({ id }) => id === results[1]?.claim)
  expect(added).toMatchObject({ statement: crew.claim, voices: [{ name: 'island' }, { name: 'Odd Lind' }] })
  expect(added?.quote.exact).toBe('Sailings went on without a break')
  expect((await verdicts()).map(({ claim }) => claim)).toEqual(['island-1', results[1]?.claim])
  must(await undoLast(slug))
  expect((await shown()).edits).toEqual([])
})

test('what no source says becomes a source of its own, and so does what goes against a standing verdict', async () => {
  const edit = { kind: 'claim.verdict', claim: 'island-1', rating: 'Right', review: '', by: null, url: null } as const
  must(await editStory(slug, { edit, seen: null }))
  const other = check({ claim: 'The ferry sank off Skarholm in the night', appearances: [] })
  const results = await setChecks(check(), other)
  expect(results.map(({ outcome, why }) => [outcome, why])).toEqual([
    ['own-source', 'another verdict stands on its claim already'],
    ['own-source', 'its claim is in no source'],
  ])
  expect((await verdicts()).map(({ rating }) => rating)).toEqual(['Right'])
  const own = (await shown()).sources.filter(({ kind }) => kind === 'fact-check')
  expect(own).toMatchObject([
    { outlet: 'Island Check', url: 'https://check.example/ferry', published: '2024-05-16' },
    { title: `Fact check: ${other.claim}` },
  ])
  expect(await setChecks(other)).toMatchObject([{ outcome: 'there' }])
})

test('a like sentence with another day or number is not the claim that was checked', async () => {
  for (const claim of ['The ferry carried 40 passengers on Tuesday', 'The ferry carried 41 passengers on Monday'])
    expect(await setChecks(check({ claim, appearances: ['https://harbour.example/ferry'] }))).toMatchObject([
      { outcome: 'own-source', why: 'its words are not in the source it names' },
    ])
  expect(await verdicts()).toEqual([])
})

test('a check with a place goes where that is, though the claim is in other words', async () => {
  const place = {
    ...mark({ document: 'https://harbour.example/ferry', exact: '“The company is close to ruin,”' }).place,
  }
  expect(await setChecks(check({ claim: 'The owner has no money', appearances: [], place }))).toMatchObject([
    { outcome: 'set', source: 'harbour', claim: 'harbour-2' },
  ])
})

test('marks are found by hash and offsets, by address, and by their words alone', async () => {
  const start = [...'The ferry carried 40 passengers on Monday. 🛳️ '].length
  const results = await setMarks(
    mark({ document: `urn:sha256:${await hashOf('harbour')}`, start, end: start + 30 }),
    mark({ document: 'https://harbour.example/ferry#x', exact: '40 passengers', prefix: 'carried ', suffix: ' on' }),
    mark({ document: 'https://elsewhere.example', exact: 'Sailings went on without a break', start: 3, end: 9 }),
  )
  expect(results.map(({ outcome, source }) => [outcome, source])).toEqual([
    ['set', 'harbour'],
    ['set', 'harbour'],
    ['set', 'island'],
  ])
  const { comparison, edits } = await shown()
  const words = results.map(({ claim }) => comparison?.claims.find(({ id }) => id === claim)?.quote.exact)
  expect(words).toEqual([
    '“The company is close to ruin,”'.slice(0, 30),
    '40 passengers',
    'Sailings went on without a break',
  ])
  expect(edits[0]?.why).toBe('Who counted? — Mira')
  expect(await setMarks(mark({ document: 'https://harbour.example/ferry', exact: '40 passengers' }))).toMatchObject([
    { outcome: 'there', claim: results[1]?.claim },
  ])
})

test('a mark without a place says why, and nothing is kept of it', async () => {
  const results = await setMarks(
    mark({ document: 'https://harbour.example/ferry', exact: 'no such words stand here at all' }),
    mark({ document: 'https://harbour.example/ferry', start: 0, end: 5 }),
    mark({ document: 'https://elsewhere.example/1', exact: 'the ferry' }),
    mark({ document: 'https://elsewhere.example/1', exact: 'nobody in this story says anything of the kind' }),
  )
  expect(results.map(({ outcome, why }) => [outcome, why])).toEqual([
    ['no-place', 'its words are not in the text of “harbour” as it is now'],
    ['no-place', 'its words are not in the text of “harbour” as it is now'],
    ['no-place', 'no source of the story has the address https://elsewhere.example/1'],
    ['no-place', 'its words are in no source of the story'],
  ])
  expect((await shown()).edits).toEqual([])
})

test('an unknown story is told', async () => {
  expect(codeOf(await setGiven('no-such', { checks: [check()], annotations: [] }))).toBe('not-found')
})
