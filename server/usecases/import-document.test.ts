import { beforeEach, expect, test } from 'vitest'
import type { StoryDto } from '@/contracts/desk'
import { database } from '@/server/db/client'
import { readDocument } from '@/server/files/read-document'
import { getStory } from '@/server/queries/stories'
import { writeSetting } from '@/server/store/settings'
import { testDatabase } from '@/testing/database'
import { mutated, randomFrom } from '@/testing/fuzz/mutate'
import { codeOf, must } from '@/testing/outcome'
import { keepReading } from './import-document'
import { setPersonName } from './person'
import { createStory } from './stories'

testDatabase()

let slug = ''
beforeEach(async () => {
  must(await setPersonName('Mara Lind'))
  slug = must(await createStory({ title: 'Ferry' })).slug
})

const shown = async () => (await getStory(slug)) as StoryDto
async function keep(fileName: string, text: string) {
  const bytes = new TextEncoder().encode(text)
  return keepReading(slug, must(await readDocument(fileName, bytes)), { fileName, bytes })
}

const LIST = [
  'headline,text,url,date',
  'Full,The ferry to Skarholm carried 45 passengers on Monday. The crew counted them.,https://a.example/1,2024-05-14',
  'Full,The ferry to Skarholm carried 45 passengers on Monday. The crew counted them.,https://a.example/2,2024-05-14',
  'Calm,The ferry to Skarholm carried 40 passengers on Monday. The sea was calm.,https://a.example/3,2024-05-15',
  'Later,,https://a.example/4,2024-05-16',
  'Again,,https://www.a.example/3/,2024-05-16',
  'Wrong,,not an address,2024-05-16',
].join('\n')

test('a list becomes sources, each with its outcome, links to fetch and notes; the method runs once', async () => {
  const kept = must(await keep('list.csv', LIST))
  expect(kept.sources.map(({ name, sourceId, problem }) => [name, sourceId, problem?.code])).toEqual([
    ['list.csv line 2', 'full', undefined],
    ['list.csv line 3', null, 'duplicate'],
    ['list.csv line 4', 'calm', undefined],
  ])
  expect(kept.links).toEqual([
    { url: 'https://a.example/4', meta: { title: 'Later', url: 'https://a.example/4', published: '2024-05-16' } },
  ])
  expect(kept.notes).toEqual([
    'line 7: “not an address” is not a web address: left out',
    'line 7: has neither a text nor a web address',
    '1 of 2 links lead to pages that are sources already',
  ])
  const story = await shown()
  expect(story.sources.map(({ id, original }) => [id, original])).toEqual([
    ['full', null],
    ['calm', null],
  ])
  expect(await database().run.count({ where: { storyId: story.id } })).toBe(1)
})

test('a file that is one text keeps its original; a page that checks a claim is set on who makes it', async () => {
  must(await keep('list.csv', LIST))
  const data = {
    '@type': 'ClaimReview',
    claimReviewed: 'The ferry to Skarholm carried 45 passengers',
    reviewRating: { alternateName: 'Five too many' },
    author: { name: 'Island Check' },
  }
  const page = `<!doctype html><html><head><title>Was it full?</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>Somebody wrote that the ferry to Skarholm carried 45 passengers on Monday, and that is not so.</p></body></html>`
  const kept = must(await keep('check.html', page))
  expect(kept.given).toMatchObject([{ outcome: 'set', source: 'full' }])
  const story = await shown()
  expect(story.sources.find(({ id }) => id === kept.sources[0]?.sourceId)?.original).not.toBeNull()
  expect(story.edits.map(({ edit }) => edit.kind)).toContain('claim.verdict')
  const again = must(
    await keep('other.html', page.replace('45 passengers"', '45 goats"').replace('</p>', '</p><p>No.</p>')),
  )
  expect(again.given).toMatchObject([{ outcome: 'own-source', source: again.sources[0]?.sourceId }])
})

test('checks find the sources that came in the same batch, before the method ran', async () => {
  const list = new TextEncoder().encode(LIST)
  const reading = must(await readDocument('list.csv', list))
  must(await keepReading(slug, reading, { fileName: 'list.csv', bytes: list }, { run: false }))
  const review = { '@type': 'ClaimReview', claimReviewed: 'The sea was calm', reviewRating: { alternateName: 'True' } }
  const bytes = new TextEncoder().encode(JSON.stringify(review))
  const checks = must(await readDocument('check.json', bytes))
  const kept = must(await keepReading(slug, checks, { fileName: 'check.json', bytes }, { run: false }))
  expect(kept.given).toMatchObject([{ outcome: 'set', source: 'calm' }])
})

test('checks given to an empty story become sources, and the method runs over them', async () => {
  const review = { '@type': 'ClaimReview', claimReviewed: 'The ferry is full', reviewRating: { alternateName: 'True' } }
  const kept = must(await keep('checks.json', JSON.stringify([review])))
  expect(kept.given).toMatchObject([{ outcome: 'own-source', why: 'its claim is in no source' }])
  const story = await shown()
  expect(story.sources).toMatchObject([{ kind: 'fact-check', title: 'Fact check: The ferry is full' }])
  expect(story.comparison?.sources.map(({ id }) => id)).toEqual(story.sources.map(({ id }) => id))
})

test('without a name nothing of a file with checks is kept, so that it can be given again whole', async () => {
  await writeSetting(database(), 'person', '')
  const review = { '@type': 'ClaimReview', claimReviewed: 'The ferry is full', reviewRating: { alternateName: 'True' } }
  expect(codeOf(await keep('checks.json', JSON.stringify([review])))).toBe('no-name')
  expect((await shown()).sources).toEqual([])
})

test('a damaged file takes nothing of the earlier work away, whatever it gives', async () => {
  must(await keep('list.csv', LIST))
  const review = (claim: string) => ({
    '@type': 'ClaimReview',
    claimReviewed: claim,
    reviewRating: { alternateName: 'No' },
  })
  must(await keep('check.json', JSON.stringify(review('The ferry to Skarholm carried 45 passengers'))))
  const before = await shown()
  expect(before.edits.length).toBeGreaterThan(0)
  const random = randomFrom(82)
  const files = [LIST, JSON.stringify([review('The sea was calm'), review('The crew counted them')])].map((text) =>
    new TextEncoder().encode(text),
  )
  for (let k = 0; k < 24; k++) {
    const bytes = mutated(files[k % 2] as Uint8Array, random, files[(k + 1) % 2] as Uint8Array)
    const read = await readDocument(`damaged.${k % 2 ? 'json' : 'csv'}`, bytes)
    if (read.ok) await keepReading(slug, read.value, { fileName: 'damaged', bytes }, { run: false })
  }
  const after = await shown()
  const ids = (story: StoryDto) => story.edits.map(({ id }) => id)
  expect(ids(after).slice(0, ids(before).length)).toEqual(ids(before))
  for (const source of before.sources) expect(after.sources).toContainEqual(source)
  expect(after.edits.filter(({ orphaned }) => orphaned)).toEqual([])
})
