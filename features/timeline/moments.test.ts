import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory } from '@/testing/desk-story'
import { dateWords, dayOf, publishedDays, stretchInWords } from './days'
import { momentsOf, strongestFirst } from './moments'
import { panelsOf } from './panels'

const reading = readStory(deskStory())
const ALL = { source: null, kind: null }

describe('dated claims', () => {
  it('come in the order of time, one row for one answer', () => {
    const moments = momentsOf(reading, ALL)
    expect(moments.map(({ date, claims, standing }) => [date, claims.map(({ id }) => id), standing])).toEqual([
      ['June 1960', ['old-w'], 'single'],
      ['4 May 2031', ['opened-g', 'opened-r'], 'agreement'],
    ])
    expect(strongestFirst(moments)[0]?.date).toBe('4 May 2031')
  })

  it('pass the filters of source and kind', () => {
    expect(momentsOf(reading, { source: 'record', kind: null })[0]?.claims.map(({ id }) => id)).toEqual(['opened-r'])
    expect(momentsOf(reading, { source: null, kind: 'role' })).toEqual([])
  })

  it('gather what one event has, and what the same words date, in one row', () => {
    const story = deskStory()
    const [opened] = story.comparison?.claims.filter(({ id }) => id === 'opened-g') ?? []
    if (!opened || !story.comparison) throw new Error('no claim')
    const time = opened.value?.type === 'date' ? opened.value : null
    const claims = [
      ...story.comparison.claims,
      { ...opened, id: 'same', kind: 'other' as const, value: null, event: null, time },
      { ...opened, id: 'e1', kind: 'other' as const, value: null, time },
      { ...opened, id: 'e2', kind: 'role' as const, value: null, time, statement: 'other words' },
    ]
    const comparison = { ...story.comparison, claims }
    const moments = momentsOf(readStory({ ...story, comparison }), ALL)
    expect(moments.map(({ claims: own }) => own.map(({ id }) => id))).toEqual([
      ['old-w'],
      ['e1', 'e2'],
      ['opened-g', 'opened-r', 'same'],
    ])
    expect(moments[1]).toMatchObject({ label: 'building of the Callow bridge', quoted: false })
  })
})

describe('days', () => {
  const date = (start: string, end: string) => ({
    type: 'date' as const,
    start,
    end,
    granularity: 'range' as const,
    role: 'event' as const,
    stated: true,
  })

  it('are as coarse as they are given', () => {
    expect(publishedDays('2031-05')).toEqual({ from: dayOf('2031-05-01'), to: dayOf('2031-06-01') })
    expect(publishedDays('2031-12')).toEqual({ from: dayOf('2031-12-01'), to: dayOf('2032-01-01') })
    expect(publishedDays('2031')).toEqual({ from: dayOf('2031-01-01'), to: dayOf('2032-01-01') })
    expect(publishedDays('2031-05-04')).toEqual({ from: dayOf('2031-05-04'), to: dayOf('2031-05-05') })
    expect(publishedDays('in spring')).toBeNull()
  })

  it.each([
    ['2031-05-04', '2031-05-05', '4 May 2031'],
    ['2031-05-01', '2031-06-01', 'May 2031'],
    ['2031-05-01', '2031-07-01', 'May 2031 to June 2031'],
    ['2016-01-01', '2025-01-01', '2016 to 2024'],
    ['2031-05-04', '2031-06-01', '4 May 2031 to 31 May 2031'],
  ])('from %s until before %s are “%s”', (from, to, words) => {
    expect(stretchInWords({ from: dayOf(from), to: dayOf(to) })).toBe(words)
  })

  it('of a month keep the words of a date', () => {
    expect(dateWords(date('2031-05-04', '2031-05-07'))).toBe('4–7 May 2031')
    expect(dateWords(date('2016-01-01', '2024-12-31'))).toBe('2016 to 2024')
  })
})

describe('axes', () => {
  const row = (from: string, to: string) => ({ days: { from: dayOf(from), to: dayOf(to) } })

  it('keep what is dense apart from what is far away, and lose no row', () => {
    const dense = ['2031-05-01', '2031-05-03', '2031-06-01', '2031-08-01'].map((day) => row(day, day))
    const rows = [row('1960-01-01', '1961-01-01'), row('1985-03-02', '1985-03-03'), ...dense]
    const panels = panelsOf(rows)
    expect(panels.map(({ title, rows: own }) => [title, own.length])).toEqual([
      ['short', 4],
      ['long', 1],
      ['long', 1],
    ])
    expect(panels.flatMap(({ rows: own }) => own)).toHaveLength(rows.length)
  })

  it('take open ends', () => {
    const [panel] = panelsOf([{ days: { from: null, to: dayOf('2031-05-01') } }, row('2030-01-01', '2031-01-01')])
    expect(panel?.rows).toHaveLength(2)
    expect(panel?.axis.domain.every(Number.isFinite)).toBe(true)
  })
})
