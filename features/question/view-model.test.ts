import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { boundsOf, dateScale, distanceInWords, numberScale } from '@/contracts/value-scale'
import type { Question } from '@/engine/model/comparison'
import type { Quantity, Value } from '@/engine/model/value'
import { deskStory, TEXTS } from '@/testing/desk-story'
import { answersOf, neighbourViewsOf, pairsOf, sourcesQuoted } from './view-model'

const reading = readStory(deskStory())
const texts = new Map(Object.entries(TEXTS))
const asked = (id: string) => reading.question(id) as Question

describe('a question taken apart', () => {
  it('shows each answer with event, chain of voices and the words in their paragraph', () => {
    const [forty] = answersOf(reading, asked('hurt-new'), texts)
    expect(forty).toMatchObject({ sign: 'A', event: 'building of the Callow bridge, 2031' })
    expect(forty?.claims[0]?.chain).toEqual([{ name: 'Callow Gazette' }, { name: 'the mayor', note: undefined }])
    expect(forty?.claims[0]?.context).toEqual({
      before: 'The Callow bridge opened on 4 May 2031 🌉 after years of delay. The mayor said ',
      exact: '40 workers had been hurt',
      after: ' while it was built.',
    })
  })

  it('puts conflicts before agreements among its pairs', () => {
    expect(pairsOf(reading, asked('role')).map(({ relation, a, b }) => [relation.coarse, a.label, b.label])).toEqual([
      ['conflict', 'Minister of Rail', 'Minister of Roads'],
      ['conflict', 'Minister of Roads', 'Minister of Rail'],
      ['agree', 'Minister of Roads', 'Minister of Roads'],
    ])
  })

  it('shows neighbours of other events from both sides', () => {
    const labels = (id: string) =>
      neighbourViewsOf(reading, asked(id)).map((n) => [n.own.label, n.other.label, n.other.event])
    expect(labels('hurt-new')).toEqual([['40', '12', 'building of the old Callow bridge, 1960']])
    expect(labels('hurt-old')).toEqual([['12', '40', 'building of the Callow bridge, 2031']])
    expect(labels('opened')).toEqual([])
  })

  it('knows which texts it quotes', () => {
    expect(sourcesQuoted(reading, asked('role'))).toEqual(['gazette', 'record', 'herald'])
    expect(sourcesQuoted(reading, asked('hurt-old'))).toEqual(['weekly', 'gazette'])
  })
})

const quantity = (low: number | null, high: number | null, number: number | null = null): Quantity => ({
  type: 'quantity',
  number,
  low,
  high,
  unit: null,
  of: null,
  stated: true,
})
const date = (start: string, end = start): Value => ({
  type: 'date',
  start,
  end,
  granularity: 'day',
  role: 'event',
  stated: true,
})

describe('values on a line', () => {
  it('keeps open bounds open', () => {
    expect(boundsOf(quantity(12, null))).toEqual({ from: 12, to: null })
    expect(boundsOf(quantity(null, null, 14))).toEqual({ from: 14, to: 14 })
    expect(boundsOf(quantity(null, null))).toBeNull()
    expect(boundsOf({ type: 'text', text: 'x' })).toBeNull()
  })

  it('takes round ticks inside the line', () => {
    const { domain, ticks } = numberScale([
      { from: 40, to: 40 },
      { from: 52, to: 52 },
    ])
    expect(ticks.map((tick) => tick.text)).toEqual(['40', '45', '50'])
    for (const { at } of ticks) expect(at >= domain[0] && at <= domain[1]).toBe(true)
  })

  it('counts years where dates lie years apart, days where they are close', () => {
    const far = [date('1924-01-01', '1924-12-31'), date('1990-06-01')].map(
      (value) => boundsOf(value) as { from: number; to: number },
    )
    expect(dateScale(far).ticks.every(({ text }) => /^\d{4}$/.test(text))).toBe(true)
    const near = [date('2031-05-04'), date('2031-05-09')].map(
      (value) => boundsOf(value) as { from: number; to: number },
    )
    expect(dateScale(near).ticks.map(({ text }) => text)).toContain('4 May 2031')
  })

  it('says how far apart two values are', () => {
    expect(distanceInWords(quantity(40, 40), quantity(52, 52))).toBe('12 apart')
    expect(distanceInWords(quantity(12, null), quantity(14, 14))).toBeNull()
    expect(distanceInWords(date('2031-05-04'), date('2031-05-05'))).toBe('1 day apart')
    expect(distanceInWords(date('1960-06-01', '1960-06-30'), date('2031-05-04'))).toBe('about 71 years apart')
    expect(distanceInWords(quantity(40, 40), date('2031-05-05'))).toBeNull()
  })
})
