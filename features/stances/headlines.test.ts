import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import type { StanceKind } from '@/engine/model/comparison'
import { COMPARISON, claim, deskStory, PROPOSITION } from '@/testing/desk-story'
import { gapOf, headlinesInWords, headlinesOf } from './headlines'
import { propositionsOf, stanceRowsOf } from './view-model'

describe('headline beside body', () => {
  it.each<[StanceKind | null, StanceKind[], ReturnType<typeof gapOf>]>([
    ['asserts', ['reports'], 'takes what the body only reports'],
    ['hedges', ['reports', 'reports'], 'takes what the body only reports'],
    ['asserts', [], 'takes what the body does not speak of'],
    ['asserts', ['rejects'], 'takes what the body rejects'],
    ['asserts', ['hedges', 'reports'], 'is surer than the body'],
    ['rejects', ['reports'], 'rejects what the body does not reject'],
    ['asserts', ['asserts', 'rejects'], null],
    ['hedges', ['asserts'], null],
    ['rejects', ['rejects'], null],
    ['reports', [], null],
    ['silent', ['asserts'], null],
    [null, ['asserts'], null],
  ])('a headline that %s over a body that %j', (headline, body, gap) => {
    expect(gapOf(headline, body)).toBe(gap)
  })

  const withHead = (stance: 'asserts' | 'rejects') => {
    const head = claim('head-h', 'herald', 'Ferries stay', { part: 'headline' })
    const tag = { proposition: PROPOSITION, source: 'herald', voice: '', stance, claim: 'head-h', reason: '', score: 1 }
    const comparison = {
      ...COMPARISON,
      claims: [...COMPARISON.claims, head],
      stances: [...COMPARISON.stances, tag],
    }
    const reading = readStory(deskStory({ comparison }))
    return { reading, rows: headlinesOf(reading, propositionsOf(reading)[0] as never) }
  }

  it('stands by source, with the title where no headline was tagged', () => {
    const { reading, rows } = withHead('asserts')
    expect(rows.map(({ name, words, entry, gap }) => [name, words, entry?.stance ?? null, gap])).toEqual([
      ['Callow Gazette', 'A new bridge for Port Callow', null, null],
      ['Harbour Herald', 'Ferries stay', 'asserts', 'takes what the body rejects'],
    ])
    expect(headlinesInWords(rows)).toBe(
      '1 of 1 headline that speaks of it goes beyond the body: Harbour Herald takes what the body rejects.',
    )
    expect(
      stanceRowsOf(reading, PROPOSITION).map(({ name, counts }) => [name, counts.asserts, counts.rejects]),
    ).toEqual([
      ['Callow Gazette', 1, 0],
      ['Harbour Herald', 1, 1],
    ])
  })

  it('says so where headline and body agree, and where no headline speaks of it', () => {
    expect(headlinesInWords(withHead('rejects').rows)).toBe(
      'Where a headline speaks of it (1 of 2), its body says the same.',
    )
    const plain = readStory(deskStory())
    expect(headlinesInWords(headlinesOf(plain, propositionsOf(plain)[0] as never))).toBe(
      'No headline of the 2 sources that speak of it was found to take a side; all of it is in the body.',
    )
  })
})
