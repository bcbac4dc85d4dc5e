import { describe, expect, it } from 'vitest'
import type { Quote } from '@/engine/model/span'
import { findQuote, quoteAt } from './find-quote'
import { findReworded } from './find-reworded'
import { likeness, quoteScore, sameBearing } from './likeness'

const BEFORE =
  'A ferry ran aground 🛳️ on Friday. Captain Ada Brook said the company had cut the crew to save money. The ferry line denied it. Nobody was hurt, and 40 passengers were taken off by boat.'

const quoted = (text: string, exact: string): Quote => {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length
  return quoteAt(text, start, start + Array.from(exact).length) as Quote
}
const CUT = quoted(BEFORE, 'the company had cut the crew to save money')

const found = (after: string, quote = CUT) => {
  const place = findReworded(after, quote)
  if (place) expect(Array.from(after).slice(place.start, place.end).join('')).toBe(place.exact)
  return place?.exact ?? null
}

describe('words in a text that was changed', () => {
  it('are found where the sentence was reworded, with offsets that cut them out', () => {
    const after = BEFORE.replace('had cut the crew to save money', 'had cut its crew so as to save money')
    expect(findQuote(after, CUT)).toBeNull()
    expect(found(after)).toBe('the company had cut its crew so as to save money')
    expect(found(`Updated 🕐 at noon. ${after}`)).toBe('the company had cut its crew so as to save money')
  })

  it('are told from a like sentence by what stands around them', () => {
    const after = `The company had cut a crew to save money in 1990 too. ${BEFORE.replace('cut the crew', 'cut one crew')}`
    expect(found(after)).toBe('the company had cut one crew to save money')
  })

  it('are not found in a sentence with another number, or that says the opposite', () => {
    const hurt = quoted(BEFORE, '40 passengers were taken off by boat')
    expect(found(BEFORE.replace('40 passengers', '45 passengers'), hurt)).toBeNull()
    expect(found(BEFORE.replace('had cut the crew', 'had not cut the crew'))).toBeNull()
  })

  it('are not found where the sentence is gone', () => {
    expect(found('A ferry ran aground on Friday. The crew saved the money of the company’s guests.')).toBeNull()
    expect(found('')).toBeNull()
  })

  it('are looked for in a long text in a moment', () => {
    const after = `${'The crew had a boat and the company had money to save. '.repeat(20_000)}${BEFORE.replace('the crew', 'its crew')}`
    const started = performance.now()
    expect(found(after)).toContain('its crew')
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('how alike two passages are', () => {
  it('counts each word as often as it stands there', () => {
    expect(likeness(['a', 'a', 'b'], ['a', 'b', 'b'])).toBeCloseTo(2 / 3)
    expect([likeness([], []), likeness(['a'], ['b'])]).toEqual([1, 0])
  })

  it('knows a number in another spelling, and each turn of no', () => {
    expect(sameBearing('1,400 boats', '1400 boats')).toBe(true)
    expect(sameBearing('it was so', 'it wasn’t so')).toBe(false)
    expect(sameBearing('He denies it', 'He said it')).toBe(false)
  })

  it('is one for the same place and nothing for another passage', () => {
    expect(quoteScore(CUT, CUT, 200)).toBe(1)
    expect(quoteScore(CUT, quoted(BEFORE, 'A ferry ran aground'), 200)).toBe(0)
  })
})
