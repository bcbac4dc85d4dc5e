import { expect, it } from 'vitest'
import { textFragmentLink } from './text-fragment'

const PAGE = 'https://paper.example/a'
const link = (exact: string, prefix = '', suffix = '', url: string | null = PAGE) =>
  textFragmentLink(url, { exact, prefix, suffix })

it.each([
  ['the well-known, old ferry & co', '', '', 'the%20well%2Dknown%2C%20old%20ferry%20%26%20co'],
  ['40 boats', 'er day some ', ' left the port today, l', 'day%20some-,40%20boats,-left%20the%20port%20today%2C'],
  ['40 boats', 'A headline\n\n', '\n\nMore', '40%20boats'],
  ['Ṡea 🌊 “x”', '', '', 'S%CC%87ea%20%F0%9F%8C%8A%20%E2%80%9Cx%E2%80%9D'.replace('S%CC%87', '%E1%B9%A0')],
])('%j is pinned as a browser reads it', (exact, prefix, suffix, directive) => {
  expect(link(exact, prefix, suffix)).toBe(`${PAGE}#:~:text=${directive}`)
})

it('gives long quotes, and those over several lines, by their two ends', () => {
  const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
  expect(link(long)).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
  )
  expect(link('One line\n\nand another')).toBe(`${PAGE}#:~:text=One%20line,and%20another`)
})

it('keeps a fragment that the address has, and gives none without a web address', () => {
  expect(link('x', '', '', `${PAGE}#part`)).toBe(`${PAGE}#part:~:text=x`)
  expect(link('x', '', '', null)).toBeNull()
  expect(link('x', '', '', 'file:///etc/hosts')).toBeNull()
})
