import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonSchema } from '../contracts/comparison'
import { aSource } from '../testing/builders'
import { claimWith, compareStory } from '../testing/story'
import { compareSources } from './index'

const visit = aSource({
  id: 'a',
  text: 'Ana Ruiz paid a visit to Norway. The two sides signed 9 agreements on fish, the minister said.',
})
const older = aSource({
  id: 'b',
  published: '2021-03-02',
  text: 'Ole Berg paid a visit to Norway. He and the king signed 7 agreements.',
})
const record = aSource({ id: 'c', kind: 'reference', text: 'During the visit of Ana Ruiz 9 agreements were signed.' })

describe('a comparison', () => {
  it('holds to its contract', () => {
    expect(
      comparisonSchema.parse(compareSources([visit, older, record], { propositions: ['Norway is drifting to Spain'] })),
    ).toBeTruthy()
  })

  it('is the same in whatever order the sources come', () => {
    const all = [visit, older, record]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(JSON.stringify(compareSources(shuffled))).toBe(JSON.stringify(compareSources(all)))
      }),
      { numRuns: 6 },
    )
  })

  it('pins every claim to the words that make it, in code points', () => {
    const strange = fc.constantFrom('👩🏽‍🌾 ', 'e\u0301 ', '𝔸 ', '\r\n', '“', ' — ', '')
    fc.assert(
      fc.property(strange, strange, (one, two) => {
        const text = `${one}Ana Ruiz paid a visit to Norway. ${two}The two sides signed 9 agreements on fish.`.replace(
          /\r\n/g,
          '\n',
        )
        const points = Array.from(text)
        const { claims } = compareSources([{ ...visit, text }])
        expect(claims.length).toBeGreaterThan(0)
        for (const { quote } of claims) {
          expect(points.slice(quote.start, quote.end).join('')).toBe(quote.exact)
          expect(points.slice(0, quote.start).join('').endsWith(quote.prefix)).toBe(true)
        }
      }),
    )
  })

  it('never pins a claim to more than 600 code points', () => {
    const endless = `The ${'very '.repeat(400)}old ship carried 12 horses to Skarholm.`
    for (const { quote } of compareStory({ harbour: endless }).claims)
      expect(Array.from(quote.exact).length).toBeLessThanOrEqual(600)
  })

  it('keeps who said it', () => {
    const story = compareStory({
      harbour: '“The bridge will cost 40 million kroner,” engineer Lars Dahl told the Skarholm Times.',
    })
    const voices = claimWith(story, '40 million').voices.map(({ name }) => name)
    expect(voices[0]).toBe('harbour')
    expect(voices).toContain('Lars Dahl')
  })

  it('counts one origin where two sources quote one person', () => {
    const story = compareStory({
      harbour: 'Lars Dahl said that the storm killed 40 passengers on the ferry to Skarholm.',
      island: 'According to Lars Dahl, the storm killed 40 passengers on the ferry to Skarholm.',
    })
    expect(story.questions[0]).toMatchObject({ finding: 'agreement', origins: 1 })
  })

  it('says who leaves a thing out, among those who could have said it', () => {
    const story = compareStory({
      before: { text: 'The weather on the coast was fine.', published: '2024-04-01' },
      harbour: 'The storm killed 40 passengers on the ferry to Skarholm.',
      island: 'The storm killed 40 passengers on the ferry to Skarholm.',
      silent: 'The council spoke about a bridge.',
    })
    expect(story.questions[0]?.omitted).toEqual({ by: ['silent'], of: 3 })
  })

  it('gives a claim the same id from run to run and when another source is added', () => {
    const alone = compareSources([visit]).claims.map(({ id }) => id)
    expect(
      compareSources([visit, older])
        .claims.map(({ id }) => id)
        .filter((id) => alone.includes(id)),
    ).toEqual(alone)
  })
})
