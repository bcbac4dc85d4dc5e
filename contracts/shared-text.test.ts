import { expect, it } from 'vitest'
import { shareInWords } from './shared-text'

it.each([
  [1, '100 %'],
  [0.999, 'over 99 %'],
  [0.924, '92 %'],
  [0.001, 'under 1 %'],
  [0, '0 %'],
])('a share of %f is “%s”', (share, words) => {
  expect(shareInWords(share)).toBe(words)
})
