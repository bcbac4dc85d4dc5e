import { expect, it } from 'vitest'
import { linesOf } from './pdf-lines'

const VIEW = [0, 0, 600, 800]
const item = (str: string, x: number, y: number, { size = 10, width = str.length * 5, ends = false } = {}) => ({
  str,
  transform: [size, 0, 0, size, x, y],
  width,
  hasEOL: ends,
})
const texts = (...items: Parameters<typeof linesOf>[0]) => linesOf(items, VIEW).lines.map(({ text }) => text)

it('sets pieces of a line together, with what stands a little higher to its right', () => {
  expect(
    texts(
      item('The ferry', 72, 700),
      item(' ', 117, 700),
      item('sailed', 122, 700, { ends: true }),
      item('late', 72, 688),
    ),
  ).toEqual(['The ferry sailed', 'late'])
  expect(texts(item('40 km', 72, 700, { ends: true }), item('2', 97, 704, { size: 6, width: 3 }))).toEqual(['40 km2'])
})

it('sets an accent on its letter', () => {
  expect(texts(item('M¨oller and Caf´e', 72, 700))).toEqual(['Möller and Café'])
  expect(texts(item('5 ˚C ¨q', 72, 700))).toEqual(['5 ˚C ¨q'])
})

it('leaves out what stands across the page, and signs that are none', () => {
  const across = { ...item('aside', 20, 300), transform: [0, 10, -10, 0, 20, 300] }
  expect(texts(item('The\ue000 ferry\u0000', 72, 700, { ends: true }), across)).toEqual(['The ferry'])
})
