import { beforeEach, expect, test } from 'vitest'
import type { ClaimWindow, Handle } from '@/features/claims/row'
import { importSource } from '@/server/usecases/import-source'
import { createStory } from '@/server/usecases/stories'
import { testDatabase } from '@/testing/database'
import { must } from '@/testing/outcome'
import { GET as rows } from './stories/[slug]/claims/route'
import { GET as questions } from './stories/[slug]/questions/route'

testDatabase()

const TEXT =
  'A fire at the Tarnby boatyard destroyed 14 boats on 3 March 2031, fire chief Mara Holt said. The fire began in the paint store.'

let slug = ''
beforeEach(async () => {
  slug = must(await createStory({ title: 'Boatyard' })).slug
  must(
    await importSource(
      slug,
      { fileName: 'fire.txt', bytes: new TextEncoder().encode(TEXT) },
      { outlet: 'Tarnby Post', published: '2031-03-04' },
    ),
  )
})

const at = (story: string) => ({ params: Promise.resolve({ slug: story }) })
const ask = async <T>(query: string): Promise<T> =>
  (await rows(new Request(`http://127.0.0.1/api${query}`), at(slug))).json() as Promise<T>

test('rows come by window, filtered and sorted as an address says', async () => {
  const all = await ask<ClaimWindow>('?count=100')
  expect(all.rows).toHaveLength(all.total)
  expect(all.version).not.toBe('')
  const second = await ask<ClaimWindow>('?from=1&count=1')
  expect(second).toMatchObject({ from: 1, total: all.total, rows: [all.rows[1]] })
  const numbers = await ask<ClaimWindow>('?kind=quantity&q=BOATS&count=9')
  expect(numbers.rows.map(({ value }) => value)).toEqual(['14 boats'])
  expect((await ask<ClaimWindow>('?from=-3&count=nonsense')).from).toBe(0)
})

test('handles say what an edit must know of each claim, in the same order', async () => {
  const { rows: all } = await ask<ClaimWindow>('?sort=-value&count=100')
  const handles = await ask<Handle[]>('?sort=-value&handles=yes&from=0&count=2')
  expect(handles.map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id))
  expect(handles[0]).toMatchObject({ certainty: 'stated', seen: {}, aside: null })
})

test('questions to move a claim to are found by words', async () => {
  const found = await questions(new Request('http://127.0.0.1/api?q=OFFICE'), at(slug))
  const names = (await found.json()) as { questions: { text: string }[] }
  expect(names.questions.map(({ text }) => text)).toEqual([expect.stringMatching(/Mara Holt.*office/)])
})

test('an unknown story is told as such', async () => {
  for (const route of [rows, questions]) {
    const answer = await route(new Request('http://127.0.0.1/api'), at('nowhere'))
    expect(answer.status).toBe(404)
    expect(((await answer.json()) as { problem: { code: string } }).problem.code).toBe('not-found')
  }
})
