import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '@/server/db/client'
import { SAMPLE_SETTING, sampleStamp } from '@/server/env/sample-stamp.mjs'
import { getStory } from '@/server/queries/stories'
import { testDatabase } from '@/testing/database'
import { loadSample } from './load-sample'
import { updateSource } from './sources'
import { deleteStory } from './stories'

testDatabase()

const PROPOSITION = 'The new market hall is a mistake'
const PRAISE = 'Stall holders called the hall a gift to the town.'
const DIARY = `The market hall opened on 4 March. ${PRAISE} It has room for 60 stalls.`
const LETTER =
  'Opening the hall was a mistake, wrote the baker. He would rather have kept the old square and its 45 stalls.'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-sample-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const tag = (fragment: string, stance: string) => ({
  proposition: PROPOSITION,
  source: 'letter',
  fragment,
  stance,
  note: 'Plainly said.',
})

function write(diary: string, reviews: object[]): void {
  const put = (name: string, value: unknown) => writeFileSync(path.join(folder, name), JSON.stringify(value))
  put('story.json', {
    slug: 'market-hall',
    title: 'The market hall',
    description: 'A sample',
    propositions: [PROPOSITION],
  })
  put('sources.json', [
    { id: 'diary', file: 'diary.txt', title: 'Town diary', outlet: 'Diary', published: '2024-03-05', note: 'not read' },
    {
      id: 'letter',
      file: 'letter.txt',
      title: 'A letter',
      author: 'A baker',
      kind: 'reference',
      url: 'https://example.org/letter',
    },
  ])
  put('reviews.json', reviews)
  writeFileSync(path.join(folder, 'diary.txt'), diary)
  writeFileSync(path.join(folder, 'letter.txt'), LETTER)
}

test('the sample is loaded once, follows its files, and keeps what people did', async () => {
  write(DIARY, [tag('Opening the hall was a mistake', 'asserts'), tag('not in the text', 'rejects')])
  await loadSample(folder)
  const story = await getStory('market-hall')
  expect(story).toMatchObject({ title: 'The market hall', propositions: [PROPOSITION] })
  expect(story?.sources).toMatchObject([
    { id: 'diary', outlet: 'Diary', reference: false },
    { id: 'letter', author: 'A baker', reference: true, url: 'https://example.org/letter' },
  ])
  expect(story?.reviews).toMatchObject([{ target: 'stance', decision: 'asserts', person: { name: 'Sample reader' } }])
  expect(story?.run).not.toBeNull()
  const setting = await database().setting.findUnique({ where: { key: SAMPLE_SETTING } })
  expect(setting?.value).toBe(sampleStamp(folder))

  await updateSource('market-hall', 'letter', { outlet: 'Corrected by hand' })
  write(DIARY.replace('60', '62'), [tag('He would rather have kept the old square', 'hedges')])
  await loadSample(folder)
  const again = await getStory('market-hall')
  expect(again?.sources).toMatchObject([{ id: 'diary' }, { id: 'letter', outlet: 'Corrected by hand' }])
  expect(again?.sources[0]?.sha256).not.toBe(story?.sources[0]?.sha256)
  expect(again?.comparison?.sources.find(({ id }) => id === 'diary')?.sha256).toBe(again?.sources[0]?.sha256)
  expect(again?.reviews.map((review) => review.decision)).toEqual(['hedges'])
})

test('a sample story that was deleted stays deleted', async () => {
  await deleteStory('market-hall')
  write(DIARY, [])
  expect(await loadSample(folder)).toContain('deleted')
  expect(await getStory('market-hall')).toBeNull()
  expect(await database().story.count()).toBe(1)
})
