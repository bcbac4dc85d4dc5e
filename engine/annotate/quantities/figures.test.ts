import { describe, expect, it } from 'vitest'
import { readFigure } from './figures'

describe('a token of figures', () => {
  it.each([
    ['7', { kind: 'number', value: 7, plain: true }],
    ['1,200', { kind: 'number', value: 1200, plain: false }],
    ['12,34,567.89', { kind: 'number', value: 1_234_567.89, plain: false }],
    ['.5', { kind: 'number', value: 0.5, plain: false }],
    ['−4', { kind: 'number', value: -4, plain: false }],
    ['22nd', { kind: 'ordinal', value: 22 }],
    ['10-15', { kind: 'range', low: 10, high: 15 }],
    ['3/4', { kind: 'fraction', value: 0.75 }],
    ['½', { kind: 'fraction', value: 0.5 }],
  ])('%s', (text, figure) => {
    expect(readFigure(text)).toEqual(figure)
  })

  it.each([
    '1,2',
    '10:35',
    '2021-06-11',
    '18/8/2024',
    '24/7',
    '15-10',
    '1.2.3',
    'x5',
    '-',
    '',
    '5th-grade',
    '1'.repeat(60),
  ])('%s is none', (text) => {
    expect(readFigure(text)).toBeNull()
  })
})
