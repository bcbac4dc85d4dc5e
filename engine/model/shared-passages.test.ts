import { describe, expect, it } from 'vitest'
import { SHORTEST_PASSAGE, sharedPassages } from './shared-passages'

const words = (count: number, name: string) => Array.from({ length: count }, (_, k) => `${name}${k}`)

describe('shared passages', () => {
  it('are found wherever they stand, at their full length', () => {
    const passage = words(30, 'p')
    const texts = [[...words(50, 'a'), ...passage, ...words(7, 'b')], [...passage, ...words(40, 'c')], words(90, 'd')]
    expect(sharedPassages(texts, 20)).toEqual([{ a: 0, b: 1, fromA: 50, fromB: 0, length: 30 }])
  })

  it('are found at every length from the shortest on, and none below the least', () => {
    for (let length = SHORTEST_PASSAGE; length < 40; length++) {
      const texts = [
        [...words(length % 11, 'a'), ...words(length, 'p'), ...words(5, 'b')],
        [...words(13, 'c'), ...words(length, 'p'), ...words(length % 7, 'd')],
      ]
      expect(sharedPassages(texts, SHORTEST_PASSAGE)).toEqual([{ a: 0, b: 1, fromA: length % 11, fromB: 13, length }])
      expect(sharedPassages(texts, length + 1)).toEqual([])
    }
  })

  it('break where one word differs, and each part counts for itself', () => {
    const text = words(60, 'p')
    expect(sharedPassages([text, text.with(25, 'other')], 20).map(({ fromA, length }) => [fromA, length])).toEqual([
      [0, 25],
      [26, 34],
    ])
  })

  it('take the longest of several places, and bear words repeated without end', () => {
    const passage = words(30, 'p')
    const texts = [[...passage.slice(0, 20), ...words(9, 'x'), ...passage], passage]
    expect(sharedPassages(texts, 20)).toEqual([{ a: 0, b: 1, fromA: 29, fromB: 0, length: 30 }])
    const same = Array.from({ length: 20_000 }, () => 'the')
    expect(sharedPassages([same, same], 20)).toEqual([{ a: 0, b: 1, fromA: 0, fromB: 0, length: 20_000 }])
  })
})
