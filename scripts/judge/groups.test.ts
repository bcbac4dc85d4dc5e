import { describe, expect, it } from 'vitest'
import { dealFolds, groupsOf } from './groups'

describe('groups of rows', () => {
  it('joins rows that share a mark, also through a third', () => {
    const [one, two, three, four] = groupsOf([
      ['a 1', 'b 1'],
      ['a 2', 'b 1'],
      ['a 2', 'b 3'],
      ['a 4', 'b 4'],
    ])
    expect(new Set([one, two, three]).size).toBe(1)
    expect(four).not.toBe(one)
  })
})

describe('folds', () => {
  it('keeps a group in one fold and fills the folds alike', () => {
    const groups = Array.from({ length: 60 }, (_, k) => `set ${k % 12}`)
    const dealt = dealFolds(groups, 4)
    expect(dealt.size).toBe(12)
    const counts = [0, 1, 2, 3].map((fold) => groups.filter((group) => dealt.get(group) === fold).length)
    expect(counts).toEqual([15, 15, 15, 15])
  })

  it('deals each set by itself', () => {
    const dealt = dealFolds(['one 1', 'two 1', 'two 2'], 2)
    expect(dealt.get('one 1')).toBe(0)
    expect([dealt.get('two 1'), dealt.get('two 2')].sort()).toEqual([0, 1])
  })
})
