import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hanging, plain, shortened, WIDTH, width, wrap } from './columns'

it('counts columns, not code units', () => {
  expect(['boat', 'e\u0301', '😀', '中文', ''].map(width)).toEqual([4, 1, 2, 4, 0])
})

it('takes out what could steer a terminal', () => {
  expect(plain('a\u001b[31mred\u001b]0;title\u0007 \u202eback\n\tnext')).toBe('a[31mred]0;title back next')
})

describe('lines', () => {
  it('hang under the words of the first', () => {
    expect(
      hanging(2, '• ', `${'word '.repeat(40)}end`)
        .split('\n')
        .map((line) => line.slice(0, 8)),
    ).toEqual(['  • word', '    word', '    word'])
  })

  it('never pass the width and lose no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 150 }), { maxLength: 30 }),
        fc.nat(20),
        (words, indent) => {
          const lines = wrap(words.join(' '), indent)
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(WIDTH - indent)
          expect(lines.join('').replaceAll(' ', '')).toBe(plain(words.join(' ')).replaceAll(' ', ''))
        },
      ),
    )
  })
})

it('shortens at a word and says so', () => {
  expect(shortened('The ferry was late again', 15)).toBe('The ferry was…')
  expect(shortened('The ferry', 15)).toBe('The ferry')
  expect(width(shortened('x'.repeat(50), 15))).toBe(15)
})
