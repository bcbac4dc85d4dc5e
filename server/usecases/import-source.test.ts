import { beforeEach, expect, test } from 'vitest'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { codeOf, must } from '@/testing/outcome'
import { importSource } from './import-source'
import { deleteSource, updateSource } from './sources'
import { createStory } from './stories'

testDatabase()

const NEWS = 'The library will open its new reading room on 9 May, the mayor said. It has seats for 80 readers.'
const bytes = (text: string) => new TextEncoder().encode(text)

let slug = ''
beforeEach(async () => {
  slug = must(await createStory({ title: 'Library' })).slug
})

const sources = async () => (await getStory(slug))?.sources ?? []

test.each([
  ['an empty file', 'empty.txt', new Uint8Array(), 'empty'],
  ['a file of white space', 'blank.txt', bytes(' \n\t\n'), 'empty'],
  ['a binary file', 'picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'unsupported'],
  ['a file over 10 MB', 'big.txt', new Uint8Array(10_000_001).fill(97), 'too-large'],
  ['a text over 2 million characters', 'long.txt', bytes('word '.repeat(400_001)), 'too-long'],
  ['a document that is damaged', 'report.pdf', bytes('%PDF-1.7'), 'damaged'],
])('%s is refused by name and adds nothing', async (_what, fileName, content, code) => {
  const outcome = await importSource(slug, { fileName, bytes: content })
  expect(codeOf(outcome)).toBe(code)
  expect(outcome).toMatchObject({
    problem: { message: expect.stringContaining(fileName), next: expect.stringMatching(/\w/) },
  })
  expect(await sources()).toEqual([])
})

test('a text that is not English is kept, said so, and not analysed', async () => {
  const german =
    'Die Bibliothek öffnet am neunten Mai einen neuen Lesesaal, sagte die Bürgermeisterin, und er hat achtzig Plätze für alle.'
  const { warnings } = must(await importSource(slug, { fileName: 'saal.txt', text: german }))
  expect(warnings).toEqual([expect.stringContaining('not analysed')])
  expect(await sources()).toMatchObject([{ analysed: false, language: 'de' }])
  expect((await getStory(slug))?.comparison?.sources).toEqual([])
})

test('a date that the calendar does not have is refused, in a correction too', async () => {
  const file = { fileName: 'news.txt', text: NEWS }
  for (const published of ['2024-02-30', 'last week', '2024-13'])
    expect(codeOf(await importSource(slug, file, { published }))).toBe('wrong-date')
  expect(await sources()).toEqual([])
  const { sourceId } = must(await importSource(slug, file, { published: '2024-02-29' }))
  expect(codeOf(await updateSource(slug, sourceId, { published: '2023-02-29' }))).toBe('wrong-date')
  must(await updateSource(slug, sourceId, { published: '' }))
  expect(await sources()).toMatchObject([{ published: null }])
})

test('only addresses of the web become links', async () => {
  const outcome = await importSource(slug, { fileName: 'news.txt', text: NEWS }, { url: 'javascript:alert(1)' })
  expect(codeOf(outcome)).toBe('wrong-address')
})

test('the same text twice is refused with the name of the first, whatever it is called', async () => {
  must(await importSource(slug, { fileName: 'news.txt', text: NEWS }, { title: 'Reading room' }))
  const again = await importSource(slug, { fileName: 'copy.md', bytes: bytes(`\uFEFF${NEWS}`) })
  expect(again).toMatchObject({
    ok: false,
    problem: { code: 'duplicate', message: expect.stringContaining('Reading room') },
  })
  expect(await sources()).toHaveLength(1)
})

test('a text that was deleted comes back under its old id', async () => {
  const { sourceId } = must(await importSource(slug, { fileName: 'news.txt', text: NEWS }))
  must(await deleteSource(slug, sourceId))
  const back = must(await importSource(slug, { fileName: 'news.txt', text: NEWS }, { outlet: 'Gazette' }))
  expect(back.sourceId).toBe(sourceId)
  expect(back.warnings).toHaveLength(1)
  expect(await sources()).toMatchObject([{ id: sourceId, outlet: 'Gazette' }])
})

test('front matter fills what the sender left open; what does not hold there is left out with a warning', async () => {
  const head = '---\ntitle: From the file\noutlet: Gazette\nurl: ftp://old.example\npublished: 2024-05-01\n---\n'
  const outcome = must(
    await importSource(
      slug,
      { fileName: 'news.md', text: head + NEWS },
      { outlet: 'Weekly', title: null, published: '' },
    ),
  )
  expect(outcome.warnings).toEqual([expect.stringContaining('“url”')])
  expect(await sources()).toMatchObject([
    { title: 'From the file', outlet: 'Weekly', published: '2024-05-01', url: null },
  ])
})

test('an unknown story takes no sources', async () => {
  expect(codeOf(await importSource('no-such-story', { fileName: 'news.txt', text: NEWS }))).toBe('not-found')
})

test('several sources can be added before one run', async () => {
  must(await importSource(slug, { fileName: 'a.txt', text: NEWS }, {}, { run: false }))
  expect(await getStory(slug)).toMatchObject({ run: null, sources: [{ analysed: true }] })
})
