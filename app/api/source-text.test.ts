import { beforeEach, expect, test } from 'vitest'
import { getSourceReading } from '@/server/queries/source-versions'
import { importSource } from '@/server/usecases/import-source'
import { createStory } from '@/server/usecases/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { GET as findQuestions } from './stories/[slug]/questions/route'
import { POST as replace } from './stories/[slug]/sources/[id]/text/route'
import { GET as readWords } from './stories/[slug]/sources/[id]/words/route'

testDatabase()

const FIRE = 'A fire at the Tarnby boatyard destroyed 14 boats on 3 March 2031, fire chief Mara Holt said.'
const MORE = 'The fire at the Tarnby boatyard on 3 March 2031 destroyed 9 boats, the harbour office reported.'

let slug = ''
beforeEach(async () => {
  slug = must(await createStory({ title: 'Fire' })).slug
  must(await importSource(slug, { fileName: 'post.txt', text: FIRE }, { title: 'post' }))
  must(await importSource(slug, { fileName: 'news.txt', text: MORE }, { title: 'news' }))
})

const send = (fields: Record<string, string | File>, id = 'post') => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const request = new Request('http://127.0.0.1/api', { method: 'POST', body })
  return replace(request, { params: Promise.resolve({ slug, id }) })
}

test('a newer text is taken as it is pasted, or from its file', async () => {
  const pasted = await send({ text: `${FIRE} Nobody was hurt.`, why: 'An addition.', seen: '1' })
  expect([pasted.status, await pasted.json()]).toMatchObject([200, { before: 1, after: 2, warnings: [] }])
  const file = new File([`<html><body><article><p>${FIRE} The yard is closed.</p></article></body></html>`], 'a.html')
  expect(await (await send({ file, seen: '2' })).json()).toMatchObject({ before: 2, after: 3 })
  expect((await getSourceReading(slug, 'post'))?.text).toContain('The yard is closed.')
})

test('what cannot be taken is answered with its reason', async () => {
  const codes = async (response: Response) => {
    const { problem } = await response.json()
    return [response.status, problem.code]
  }
  expect(await codes(await send({ text: FIRE }))).toEqual([409, 'same-text'])
  expect(await codes(await send({ text: `${FIRE} More.`, seen: '7' }))).toEqual([409, 'changed-meanwhile'])
  expect(await codes(await send({ why: 'no text' }))).toEqual([400, 'malformed'])
  expect(await codes(await send({ text: 'New.' }, 'nowhere'))).toEqual([404, 'not-found'])
})

test('questions are found by every word of the search, with what stands for them', async () => {
  const find = (story: string, q: string) =>
    findQuestions(new Request(`http://127.0.0.1/api?q=${encodeURIComponent(q)}`), {
      params: Promise.resolve({ slug: story }),
    })
  const { questions, of } = await (await find(slug, 'BÓATS many')).json()
  expect(of).toBeGreaterThan(0)
  expect(questions[0]).toMatchObject({ text: expect.stringMatching(/how many boats/i), standing: 'conflict' })
  expect(await (await find(slug, 'zeppelin')).json()).toEqual({ questions: [], of: 0 })
  expect((await find('nowhere', 'x')).status).toBe(404)
})

test('words that are chosen are read by the method, which suggests their value or nothing', async () => {
  const read = async (words: string, id = 'post') => {
    const request = new Request(`http://127.0.0.1/api?q=${encodeURIComponent(words)}`)
    return (await readWords(request, { params: Promise.resolve({ slug, id }) })).json()
  }
  expect(await read('the fire destroyed 14 boats')).toMatchObject({ kind: 'quantity', value: { number: 14 } })
  expect(await read('nobody was to blame for it')).toBeNull()
  expect(await read('the fire destroyed 14 boats', 'nowhere')).toBeNull()
})
