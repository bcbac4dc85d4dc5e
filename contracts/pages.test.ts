import { describe, expect, it } from 'vitest'
import { pageAt, pagesInWords } from './pages'

describe('pageAt', () => {
  it.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [24, 2],
    [25, 4],
    [9000, 4],
  ])('the place %i stands on page %i', (offset, page) => {
    // an empty third page begins where the fourth does
    expect(pageAt([0, 10, 25, 25], offset)).toBe(page)
  })

  it('is null where there are no pages', () => {
    expect([pageAt(null, 3), pageAt(undefined, 3), pageAt([], 3)]).toEqual([null, null, null])
  })

  it('counts what stands before the first page to it', () => {
    expect(pageAt([4, 10], 0)).toBe(1)
  })
})

it('says the page of a quote, and both where it runs over the end of one', () => {
  const pages = [0, 10, 20]
  expect(pagesInWords(pages, { start: 2, end: 10 })).toBe('p. 1')
  expect(pagesInWords(pages, { start: 2, end: 11 })).toBe('pp. 1–2')
  expect(pagesInWords(pages, { start: 10, end: 10 })).toBe('p. 2')
  expect(pagesInWords(null, { start: 2, end: 11 })).toBeNull()
})
