import { expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, SOURCES } from '@/testing/desk-story'
import { answersIn, arrange, groupsOf, rowShare } from './columns'
import type { ColumnChoice } from './filter'
import { rowOf, sourcesOf } from './view-model'

const GROUPS: Record<string, string[]> = { gazette: ['town', 'daily'], herald: ['daily'], weekly: ['town'], record: [] }
const reading = readStory(
  deskStory({ sources: SOURCES.map((source) => ({ ...source, groups: GROUPS[source.id] ?? [] })) }),
)
const sources = sourcesOf(reading)
const choose = (more: Partial<ColumnChoice> = {}) => arrange(sources, { by: 'groups', groups: [], rest: null, ...more })
const keysOf = (more?: Partial<ColumnChoice>) => choose(more).columns.map(({ key }) => key)

it('columns are the sources in their order until they are asked for by group', () => {
  expect(keysOf({ by: null })).toEqual(['gazette', 'herald', 'weekly', 'record'])
})

it('groups are the user’s own; a source stands in each of its groups, and without one at the end', () => {
  expect(groupsOf(sources).map(({ name, places }) => [name, places.length])).toEqual([
    ['town', 2],
    ['daily', 2],
    [null, 1],
  ])
  expect(keysOf()).toEqual(['0', '0/gazette', '0/weekly', '1', '1/gazette', '1/herald', '2', '2/record'])
})

it('one chooses which groups are shown', () => {
  expect(keysOf({ groups: ['daily'] })).toEqual(['0', '0/gazette', '0/herald', '1', '1/record'])
  expect(keysOf({ groups: ['daily'], rest: 'no' })).toEqual(['0', '0/gazette', '0/herald'])
})

it('a group’s share has its denominator, and who could not have said it is not in it', () => {
  const row = rowOf(reading, reading.comparison.questions[0] as never, 'disputed')
  const [town, daily, rest] = choose().groups
  expect(rowShare(row, sources, town?.places)).toEqual({ answer: 1, could: 2, record: false })
  expect(rowShare(row, sources, daily?.places)).toEqual({ answer: 2, could: 2, record: false })
  expect(rowShare(row, sources, rest?.places)).toEqual({ answer: 0, could: 0, record: false })
  expect(answersIn(row, daily?.places ?? [])).toEqual([
    { answer: 0, sources: 1 },
    { answer: 1, sources: 1 },
  ])
})
