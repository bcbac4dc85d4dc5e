import { expect, it } from 'vitest'
import { receiptSchema } from '@/contracts/interchange/receipt'
import { ProblemError } from '@/server/errors/outcome'
import { exportedStory } from '@/testing/exported'
import { pageOf, receiptsOf } from './receipts'

const exported = exportedStory()
const receipts = receiptsOf(exported)

it('gives every claim a receipt whose words slice out of the kept text', () => {
  expect(receipts.all.map(({ number }) => number)).toEqual(exported.story.comparison?.claims.map((_, i) => i + 1))
  for (const receipt of receipts.all) {
    expect(receiptSchema.parse(receipt)).toEqual(receipt)
    const text = exported.texts.get(receipt.source) ?? ''
    expect([...text].slice(receipt.start, receipt.end).join('')).toBe(receipt.exact)
  }
})

it('counts in code points and says where a copy is archived', () => {
  expect(receipts.claim('opened-g')).toMatchObject({
    number: 1,
    start: 30,
    end: 70,
    exact: 'The Callow bridge opened on 4 May 2031 🌉',
    archivedAt: 'https://archive.example/20310506/https://gazette.example/2031/bridge',
    textFragment: expect.stringContaining('https://gazette.example/2031/bridge?page=1#:~:text='),
  })
  expect(receipts.claim('old-w')).toMatchObject({ url: null, textFragment: null, archivedAt: null })
})

it('gives a finding the receipts of its answers and of both ends of its relations, each once', () => {
  const [question] = exported.story.comparison?.questions ?? []
  if (!question) throw new Error('the story has questions')
  expect(receipts.question(question).map(({ claim }) => claim)).toEqual(['hurt-g', 'hurt-h', 'hurt-w'])
})

it('writes nothing where a quote is not where it should be', () => {
  const moved = exportedStory()
  const texts = new Map([...moved.texts, ['weekly', `New: ${moved.texts.get('weekly')}`]])
  expect(() => receiptsOf({ ...moved, texts })).toThrow(ProblemError)
})

it('knows the page of a place', () => {
  const [source] = exported.story.sources
  if (!source) throw new Error('the story has sources')
  const paged = { ...source, pages: [0, 100, 250] }
  expect([0, 99, 100, 249, 250, 9000].map((at) => pageOf(paged, at))).toEqual([1, 1, 2, 2, 3, 3])
  expect(pageOf(source, 5)).toBeNull()
})
