import { expect, test } from 'vitest'
import { verifyQuote } from './verify-quote'

const TEXT = 'A kite 🪁 rose. The kite club met on Monday. Later the kite club met on Monday again.'

test('words are found letter by letter, nearest to the claim, in code points', () => {
  const second = Array.from(TEXT.slice(0, TEXT.lastIndexOf('kite club'))).length
  expect(verifyQuote(TEXT, 'kite club met on Monday', 0)).toMatchObject({
    start: Array.from(TEXT.slice(0, TEXT.indexOf('kite club'))).length,
  })
  const found = verifyQuote(TEXT, 'kite club met on Monday', 70)
  expect(found).toEqual({ exact: 'kite club met on Monday', start: second, end: second + 23 })
  expect(Array.from(TEXT).slice(found?.start, found?.end).join('')).toBe('kite club met on Monday')
})

test('quotation marks around the words are taken off', () => {
  expect(verifyQuote(TEXT, ' “A kite 🪁 rose.” ', 0)).toEqual({ exact: 'A kite 🪁 rose.', start: 0, end: 14 })
})

test.each([
  ['other words', 'The kite club met on Tuesday'],
  ['other case', 'the Kite Club met'],
  ['another space', 'The kite  club met'],
  ['left-out words', 'The kite club … on Monday'],
  ['too few letters', 'kite'],
  ['nothing', '   '],
])('%s are not found', (_what, words) => {
  expect(verifyQuote(TEXT, words, 0)).toBeNull()
})
