import { expect, it } from 'vitest'
import { deskStory, SOURCES } from '@/testing/desk-story'
import { notCompared, runInWords } from './view-model'

it('counts the sources that no run has seen yet', () => {
  const story = deskStory()
  expect(notCompared(story)).toBe(0)
  const late = { ...(SOURCES[0] as (typeof SOURCES)[number]), id: 'late' }
  expect(notCompared({ ...story, sources: [...SOURCES, late] })).toBe(1)
  expect(notCompared({ ...story, sources: [...SOURCES, { ...late, analysed: false }] })).toBe(0)
  expect(notCompared({ ...story, comparison: null })).toBe(SOURCES.length)
})

it('says what is at work before what waits', () => {
  const since = '2031-05-05T10:00:00.000Z'
  expect(runInWords(since, 2, Date.parse(since) + 1200)).toContain('for 1 second now')
  expect(runInWords(since, 0, Date.parse(since) - 500)).toContain('for 0 seconds now')
  expect(runInWords(null, 2, 0)).toBe('2 sources are not in what is shown yet.')
  expect(runInWords(null, 0, 0)).toBeNull()
})
