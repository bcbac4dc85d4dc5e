import { beforeAll, expect, test } from 'vitest'
import type { GridWindow } from '@/features/grid/row'
import { seedBigStory } from '@/testing/big-story/seed'
import { testDatabase } from '@/testing/database'
import { GET } from './stories/[slug]/grid/route'

testDatabase()

let slug = ''
let questions = 0
beforeAll(async () => {
  const big = await seedBigStory()
  slug = big.slug
  questions = big.comparison.questions.length
}, 60_000)

const ask = (query: string, story = slug) =>
  GET(new Request(`http://127.0.0.1/api/stories/${story}/grid?${query}`), { params: Promise.resolve({ slug: story }) })
const windowOf = async (query: string) => (await (await ask(query)).json()) as GridWindow

test('the rows of a big story come a stretch at a time, in one order, each small', async () => {
  const first = await windowOf('from=0&to=50')
  const next = await windowOf('from=50&to=100')
  expect([first.total, first.from, first.rows.length, next.from]).toEqual([questions, 0, 50, 50])
  const ids = [...first.rows, ...next.rows].map(({ id }) => id)
  expect(new Set(ids).size).toBe(100)
  expect((await windowOf('from=20&to=80')).rows.map(({ id }) => id)).toEqual(ids.slice(20, 80))
  expect((await windowOf(`from=${questions - 1}&to=${questions + 40}`)).rows).toHaveLength(1)
  expect(JSON.stringify(first).length / 50).toBeLessThan(4000)
})

test('they are the rows of the address: filters, search and order', async () => {
  const conflicts = await windowOf('from=0&to=200&finding=conflict')
  expect(conflicts.total).toBeLessThan(questions)
  expect(new Set(conflicts.rows.map(({ standing }) => standing))).toEqual(new Set(['conflict']))
  const words = conflicts.rows[40]?.text ?? ''
  const searched = await windowOf(`from=0&to=9&q=${encodeURIComponent(words.toUpperCase())}`)
  expect(searched.rows.map(({ text }) => text)).toContain(words)
  expect((await windowOf('from=0&to=1&sort=consequential')).rows[0]?.note).toMatch(/^\d+ of 60 sources · /)
})

test('the second asking costs next to nothing: rows are worked out once for a story as it is', async () => {
  await windowOf('from=0&to=50&sort=consequential')
  const began = performance.now()
  for (let i = 0; i < 20; i++) await windowOf(`from=${i * 50}&to=${i * 50 + 50}&sort=consequential`)
  expect((performance.now() - began) / 20).toBeLessThan(100)
})

test('what is no stretch, and a story that is not there, are told so', async () => {
  for (const query of ['', 'from=0', 'from=9&to=9', 'from=-1&to=5', 'from=0&to=201', 'from=a&to=b'])
    expect([query, (await ask(query)).status]).toEqual([query, 400])
  expect((await ask('from=0&to=9', 'nowhere')).status).toBe(404)
})
