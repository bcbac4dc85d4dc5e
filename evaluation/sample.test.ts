import { beforeAll, describe, expect, it } from 'vitest'
import { compareSources } from '../engine'
import type { Comparison, SourceInput } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'
import type { Expected } from './expected'
import { readSample, type SampleReview } from './sample'
import { scoreStory } from './story-score'

let sources: SourceInput[]
let expected: Expected
let reviews: SampleReview[]
let comparison: Comparison
beforeAll(async () => {
  ;({ sources, expected, reviews } = await readSample())
  comparison = compareSources(sources, { propositions: [expected.stances.proposition] })
})

const text = (id: string) => sources.find((source) => source.id === id)?.text ?? ''

describe('the sample story', () => {
  it('has digests of 150 to 400 words, and a record', () => {
    for (const { id, text: own } of sources.filter((source) => source.kind !== 'reference')) {
      const words = own.split(/\s+/).length
      expect(words, id).toBeGreaterThanOrEqual(150)
      expect(words, id).toBeLessThanOrEqual(400)
    }
    expect(sources.map(({ id }) => id)).toEqual(['analysis', 'embrace', 'preview', 'record', 'roundup', 'ties'])
  })

  it('quotes no more than short phrases', () => {
    for (const { id, text: own } of sources)
      for (const [, quoted] of own.matchAll(/["“]([^"”]+)["”]/g))
        expect(quoted?.split(' ').length, `${id}: ${quoted}`).toBeLessThan(8)
  })

  it('holds the words that its expectations and stance tags name', () => {
    for (const { a, b } of [...expected.pairs, ...expected.traps])
      for (const [source, words] of [a, b]) expect(text(source)).toContain(words)
    for (const { source, fragment } of [...expected.stances.expect, ...reviews])
      expect(text(source)).toContain(fragment)
  })
})

/** The relations between claims of two sources whose quotes hold these words. */
function between(a: [string, string], b: [string, string]): Relation[] {
  const ids = ([source, words]: [string, string]) =>
    new Set(
      comparison.claims
        .filter((claim) => claim.source === source && claim.quote.exact.includes(words))
        .map((claim) => claim.id),
    )
  const [left, right] = [ids(a), ids(b)]
  return comparison.questions
    .flatMap((question) => question.relations)
    .filter((each) => (left.has(each.a) && right.has(each.b)) || (left.has(each.b) && right.has(each.a)))
}

describe('the method finds in the sample', () => {
  it('that 14 deals and 14 agreements agree, and that the 13 of 2022 only seem to conflict with them', () => {
    const same = between(['roundup', '14 deals'], ['analysis', '14 agreements'])
    expect(same.map((each) => each.coarse)).toContain('agree')
    const other = between(['embrace', '13 major agreements'], ['analysis', '14 agreements'])
    expect(other.map((each) => each.coarse)).toEqual(['apparent'])
    expect(other[0]).toMatchObject({ relation: 'differentEvent', differs: 'quantity' })
    expect(other[0]?.reason).toMatch(/2022/)
    expect(
      between(['ties', 'More than a dozen agreements'], ['analysis', '14 agreements']).map((each) => each.coarse),
    ).toEqual(['apparent'])
  })

  it('that 1924 and 1925 for the youth organisation differ, and why', () => {
    const found = between(['analysis', '1924'], ['ties', '1925'])
    expect(found.length).toBeGreaterThan(0)
    for (const { coarse, reason } of found) {
      expect(['apparent', 'conflict']).toContain(coarse)
      expect(reason).toMatch(/1924/)
      expect(reason).toMatch(/1925/)
    }
  })

  it('that the minister’s office conflicts with the record', () => {
    const found = between(['analysis', 'Minister of National Security'], ['record', 'Minister of National Defense'])
    expect(found.map((each) => each.coarse)).toContain('conflict')
    const question = comparison.questions.find((each) => each.relations.some((relation) => found.includes(relation)))
    expect(question).toMatchObject({ finding: 'conflict', against_record: true })
  })

  it('that the lurch is rejected by Abuza, told to DW, quoted by the round-up', () => {
    const claim = comparison.claims.find(
      (each) => each.source === 'roundup' && each.quote.exact.includes('totally overblown'),
    )
    const names = claim?.voices.map((voice) => voice.name).join(' > ') ?? ''
    expect(names).toMatch(/^.+ > .*DW.* > .*Abuza.*$/)
    const stances = comparison.stances.filter((each) => {
      const own = comparison.claims.find((one) => one.id === each.claim)
      return own?.source === 'roundup' && own.quote.exact.includes('totally overblown')
    })
    expect(stances.map((each) => each.stance)).toEqual(['rejects'])
  })

  it('what a careful reader finds, but for a few, and flags no trap', () => {
    const score = scoreStory(comparison, expected, new Map(sources.map((source) => [source.id, source.text])))
    expect(score.traps.flagged, score.missed.join(' | ')).toBe(0)
    expect(score.core.found, score.missed.join(' | ')).toBe(score.core.of)
    expect(score.pairs.found, score.missed.join(' | ')).toBeGreaterThanOrEqual(22)
    expect(score.stances.found, score.missed.join(' | ')).toBeGreaterThanOrEqual(4)
  })

  it('in whatever order the sources come', () => {
    const orders = [sources.toReversed(), [...sources.slice(3), ...sources.slice(0, 3)]]
    const propositions = [expected.stances.proposition]
    for (const order of orders) {
      const { sources: _, ...findings } = compareSources(order, { propositions })
      const { sources: __, ...first } = comparison
      expect(findings).toEqual(first)
    }
  })
})
