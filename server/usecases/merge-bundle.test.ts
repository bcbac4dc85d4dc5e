import { beforeAll, expect, test, vi } from 'vitest'
import { compareSources } from '@/engine'
import { merged } from '@/server/bundle/merge'
import { opened } from '@/server/bundle/open'
import { getTrail } from '@/server/queries/trail'
import { testDatabase } from '@/testing/database'
import { codeOf, must } from '@/testing/outcome'
import { edit, questionWith, storyOf, workedStory } from '@/testing/worked-story'
import { redoLast, undoLast } from './changes'
import { exportBundle } from './export-bundle'
import { importBundle } from './import-bundle'
import { importSource } from './import-source'
import { mergeBundle, previewMerge } from './merge-bundle'
import { soundBundle } from './open-bundle'
import { setPersonName } from './person'
import { addProposition } from './propositions'
import { decide } from './reviews'
import { updateSource } from './sources'

testDatabase()
// whole stories are made and compared here
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const bytesOf = async (slug: string) => must(await exportBundle(slug)).body as Uint8Array
const RAMP = 'New ramp\n\nThe new ramp was opened on 5 June 2024. The ramp cost 3 million euros, the council said.'

let slug = ''
let copy = ''
beforeAll(async () => {
  slug = await workedStory()
  copy = must(await importBundle(await bytesOf(slug))).slug
  // in the copy somebody goes on; here somebody else does
  must(await setPersonName('Ines Roth'))
  const asked = await questionWith(copy, 'agreement')
  must(await decide(copy, { target: 'question', key: asked.id, decision: 'apparent', note: 'other days' }))
  await edit(copy, { kind: 'question.rename', question: asked.id, text: 'On which day?' }, 'clear')
  must(await importSource(copy, { fileName: 'ramp.txt', text: RAMP }, { outlet: 'Ramp Weekly' }))
  must(await addProposition(copy, 'The council hid the cost'))
  must(await updateSource(copy, 'new-bridge-in-use', { author: 'B. Stone' }))
  must(await setPersonName('Mara Lind'))
  must(await decide(slug, { target: 'question', key: asked.id, decision: 'agree', note: 'one day' }))
})

const seen = async () => {
  const { comparison, reviews, edits, propositions, sources } = await storyOf(slug)
  return JSON.parse(
    JSON.stringify({
      comparison,
      propositions,
      sources,
      edits: edits.map(({ edit: said, person }) => [said, person?.name]),
      reviews: reviews.map(({ key, decision, reading, person }) => [key, decision, reading, person.name]).sort(),
    }),
  )
}

test('what would be added is shown first, and changes nothing', async () => {
  const before = await seen()
  const report = must(await previewMerge(slug, await bytesOf(copy)))
  expect(report.sources).toEqual({ a: 0, b: 1, both: 3 })
  expect(report.decisions).toEqual({ a: 1, b: 1, both: 2 })
  expect(report.differing).toMatchObject([
    {
      kind: 'decision',
      a: { person: 'Mara Lind', why: 'one day' },
      b: { person: 'Ines Roth', why: 'other days' },
      stands: 'b',
    },
  ])
  expect(await seen()).toEqual(before)
})

test('a bundle is merged as one change, which is undone and done again as a whole', async () => {
  const before = await seen()
  const whole = must(opened(await bytesOf(slug))).bundle
  const theirs = must(opened(await bytesOf(copy))).bundle
  if (!whole || !theirs) throw new Error('no bundle')
  const expected = (
    await merged(whole, theirs, {
      method: (given, propositions) => compareSources(given, { propositions }),
      rules: null,
    })
  ).bundle.shown?.comparison

  must(await mergeBundle(slug, await bytesOf(copy)))
  const after = await seen()
  expect(after.comparison).toEqual(JSON.parse(JSON.stringify(expected)))
  expect(after.sources).toHaveLength(4)
  expect(after.sources.find(({ id }: { id: string }) => id === 'new-bridge-in-use').author).toBe('B. Stone')
  expect(after.propositions).toContain('The council hid the cost')
  expect(after.comparison.questions.map(({ text }: { text: string }) => text)).toContain('On which day?')
  expect(after.reviews).toEqual(
    expect.arrayContaining([
      expect.arrayContaining(['apparent', 1, 'Ines Roth']),
      expect.arrayContaining(['agree', 2, 'Mara Lind']),
    ]),
  )
  const [entry] = (await getTrail(slug, { page: 1 })).entries
  expect(entry).toMatchObject({ what: 'Merged the work of Ines Roth', person: 'Mara Lind', stands: true })
  expect((await soundBundle(await bytesOf(slug))).verified).toMatchObject({ same: true })
  expect(codeOf(await mergeBundle(slug, await bytesOf(copy)))).toBe('nothing-new')

  must(await undoLast(slug))
  expect(await seen()).toEqual(before)
  must(await redoLast(slug))
  expect(await seen()).toEqual(after)
  expect((await soundBundle(await bytesOf(slug))).verified).toMatchObject({ same: true })
})

test('the joined story goes back to the copy, which then shows the same', async () => {
  must(await mergeBundle(copy, await bytesOf(slug)))
  const [here, there] = [await storyOf(slug), await storyOf(copy)]
  expect(there.comparison?.questions.map(({ text, finding }) => [text, finding])).toEqual(
    here.comparison?.questions.map(({ text, finding }) => [text, finding]),
  )
  expect(there.reviews.map(({ decision, reading, person }) => [decision, reading, person.name])).toEqual(
    here.reviews.map(({ decision, reading, person }) => [decision, reading, person.name]),
  )
})

test('a damaged bundle and one for no story change nothing', async () => {
  const before = await seen()
  const bytes = Uint8Array.from(await bytesOf(copy))
  expect(codeOf(await mergeBundle(slug, bytes.subarray(0, 500)))).toBe('unreadable')
  expect(codeOf(await importBundle(new TextEncoder().encode('hello')))).toBe('unreadable')
  expect(codeOf(await mergeBundle('nowhere', bytes))).toBe('not-found')
  expect(await seen()).toEqual(before)
})
