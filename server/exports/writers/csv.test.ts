import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/testing/runs'
import { csvOf, readCsv } from './csv'

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@a',
    "'x",
    '\t=1',
    '\r=1',
    '\n=1',
    '=a\nb',
    'a"b',
    'a,b',
    ' a ',
    'שלום “x”',
    '＝1',
    '',
  ),
)

it('comes back as it was: any signs, quotation marks, line ends, formulas, empty cells', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.boolean(), (rows, bom) => {
      const written = csvOf(['a', 'b', 'c'], rows, bom)
      expect(readCsv(written)).toEqual(rows.map(([a, b, c]) => ({ a, b, c })))
    }),
    runs(100, 2000),
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("x")\nmore', '＝1', '＋1', '－1', '＠a'])(
  'no cell begins with what a spreadsheet would run: %j',
  (words) => {
    const written = csvOf(['a'], [[words]], false)
    expect(written.split('\r\n')[1]?.replace(/^"/, '')[0]).toBe("'")
  },
)

it('leaves numbers as numbers, and quotes as RFC 4180 does', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        [-5, 'say "x", y'],
        [null, true],
      ],
      true,
    ),
  ).toBe('\uFEFFa,b\r\n-5,"say ""x"", y"\r\n,true\r\n')
})
