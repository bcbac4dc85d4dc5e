import { describe, expect, it } from 'vitest'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { deskStory, review } from '@/testing/desk-story'
import { compareStory } from '@/testing/story'
import { toldBy } from '@/testing/told-story'
import { numberAxis, timeAxis } from './axis'
import { dayOf } from './days'
import { stepsInWords, tollInWords, tollViewOf } from './toll-view'
import { tollsOf } from './tolls'

type Told = { text: string; published: string | null }
const storm = (n: number, published: string | null, more = ''): Told => ({
  text: `The storm injured ${n} passengers on the ferry to Skarholm on 3 March 2031.${more}`,
  published,
})

/** A story that the method itself compared. */
function reading(texts: Record<string, Told>, over = {}): StoryReading {
  const comparison = compareStory(texts)
  const sources = Object.entries(texts).map(([id, { published }]) => toldBy(id, { published }))
  return readStory(deskStory({ sources, comparison, machine: comparison, ...over }))
}

const STORY = {
  post: storm(40, '2031-03-04'),
  news: storm(52, '2031-03-06'),
  view: storm(61, '2031-03-06'),
}

describe('counts over time', () => {
  const [toll, ...more] = tollsOf(reading(STORY))

  it('tell an update from a dispute', () => {
    expect(more).toEqual([])
    expect(toll?.steps.map(({ kind, from, to }) => [kind, from.source, to.source]).sort()).toEqual([
      ['dispute', 'news', 'view'],
      ['update', 'post', 'news'],
      ['update', 'post', 'view'],
    ])
    expect(toll && tollInWords(toll)).toBe('3 numbers of 3 sources, by the day of publication: 2 updates, 1 dispute.')
  })

  it('say in words which count replaces which, and which two cannot both be true', () => {
    const texts = toll ? stepsInWords(toll).map(({ text }) => text) : []
    expect(texts).toContain(
      'Update: 52 passengers (news, 6 March 2031) replaces 40 passengers (post, 4 March 2031). The same story, later.',
    )
    expect(texts).toContain(
      'Dispute: 52 passengers (news, 6 March 2031) and 61 passengers (view, 6 March 2031) cannot both be true.',
    )
  })

  it('are drawn with a step for an update and a broken line for a dispute, each with its shape', () => {
    const view = toll && tollViewOf('storm', toll)
    expect(view?.lines.map(({ kind }) => kind).sort()).toEqual(['split', 'step', 'step'])
    expect(view?.marks.map(({ label, tone }) => [label, tone])).toEqual([
      ['40 passengers', 'apparent'],
      ['52 passengers', 'conflict'],
      ['61 passengers', 'conflict'],
    ])
    expect(view?.marks[0]?.x).toEqual([dayOf('2031-03-04'), dayOf('2031-03-05')])
    expect(view?.marks[0]?.href).toContain('/sources/post?claim=')
  })

  it('name a chain of updates step by step', () => {
    const [chain] = tollsOf(
      reading({ a: storm(40, '2031-03-04'), b: storm(47, '2031-03-05'), c: storm(52, '2031-03-06') }),
    )
    expect(chain?.steps.map(({ from, to }) => [from.source, to.source])).toEqual(
      expect.arrayContaining([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    )
    expect(chain?.steps).toHaveLength(2)
  })

  it('draw no number whose source has no date, and do not lose it', () => {
    const [one] = tollsOf(reading({ post: storm(40, '2031-03-04'), news: storm(52, null) }))
    const view = one && tollViewOf('storm', one)
    expect(view?.marks.map(({ label }) => label)).toEqual(['40 passengers'])
    expect(view?.undated.map(({ source, label }) => [source, label])).toEqual([['news', '52 passengers']])
  })

  it('follow a person who decided otherwise', () => {
    const question = toll?.steps.find(({ kind }) => kind === 'dispute')?.question.id ?? ''
    const decided = tollsOf(reading(STORY, { reviews: [review({ key: question, decision: 'agree' })] }))[0]
    expect(decided?.steps.map(({ kind }) => kind)).toContain('settled')
    expect(decided?.steps.map(({ kind }) => kind)).not.toContain('dispute')
    expect(decided && stepsInWords(decided).some(({ text }) => text.endsWith('A person decided so.'))).toBe(true)
    const asides = [review({ key: question, decision: 'not_comparable' })]
    expect(tollsOf(reading(STORY, { reviews: asides })).flatMap(({ steps }) => steps)).toEqual([])
  })

  it('are none where all agree', () => {
    expect(tollsOf(reading({ post: storm(40, '2031-03-04'), news: storm(40, '2031-03-06') }))).toEqual([])
  })
})

describe('an axis', () => {
  it('of a few days has days for ticks, of years years, none twice', () => {
    const days = timeAxis([{ from: dayOf('2031-03-04'), to: dayOf('2031-03-07') }]).ticks.map(({ text }) => text)
    expect(days).toEqual(['4 March 2031', '5 March 2031', '6 March 2031', '7 March 2031'])
    const years = timeAxis([{ from: dayOf('1924-01-01'), to: dayOf('2024-12-31') }]).ticks.map(({ text }) => text)
    expect(years).toContain('1960')
    expect(years.length).toBeLessThanOrEqual(7)
    expect(new Set(years).size).toBe(years.length)
  })

  it('of one number has room on both sides', () => {
    const { domain, ticks } = numberAxis([40, 40])
    expect(domain[0]).toBeLessThan(40)
    expect(domain[1]).toBeGreaterThan(40)
    expect(ticks.length).toBeGreaterThan(1)
  })
})
