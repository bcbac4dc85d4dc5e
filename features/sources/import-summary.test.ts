import { expect, it } from 'vitest'
import { SOURCES } from '@/testing/desk-story'
import { type Entry, linksIn, tallyOf } from './import-item'
import { alongOf, summaryOf, warningsOf } from './import-summary'

const item = (name: string) => ({ id: name, name, content: { text: name, meta: {} } })
const kept = { sources: [], links: [], given: [], notes: [] }
const added = (over: object = {}) => ({
  at: 'added' as const,
  sourceId: 's',
  warnings: [] as string[],
  found: SOURCES.slice(0, 1),
  kept,
  ...over,
})

const ENTRIES: Entry[] = [
  { item: item('one.txt'), state: added() },
  { item: item('two.txt'), state: added({ warnings: ['It is not English.'] }) },
  {
    item: item('bad.txt'),
    state: { at: 'failed', problem: { code: 'empty', message: 'It is empty.', next: 'Look at it.' } },
  },
  { item: item('later.txt'), state: { at: 'stopped' } },
  { item: item('link'), state: { at: 'offered' } },
]

it('counts what was given, without the links that wait to be chosen', () => {
  expect(tallyOf(ENTRIES)).toEqual({ given: 4, settled: 4, added: 2, failed: 1, open: 1, offered: 1 })
})

it('sums up an import with a line for each thing that went wrong', () => {
  expect(summaryOf(ENTRIES)).toBe(
    '2 of 4 items added, 1 not added, 1 still to come, 1 link not chosen yet.\ntwo.txt: It is not English.\nbad.txt: It is empty. Look at it.',
  )
})

it('tells of each part of a list, and of what came along', () => {
  const problem = { code: 'duplicate', message: 'It is there.', next: 'Open it.' }
  const given = { kind: 'check' as const, what: 'A claim', source: null, claim: null }
  const state = added({
    kept: {
      ...kept,
      notes: ['2 rows were empty'],
      sources: [
        { name: 'row 1', sourceId: 'a', warnings: ['No date.'], problem: null },
        { name: 'row 2', sourceId: null, warnings: [], problem },
      ],
      given: [
        { ...given, outcome: 'set' as const, why: '' },
        { ...given, outcome: 'no-place' as const, why: 'no source has it' },
      ],
    },
  })
  expect(warningsOf(state)).toEqual([
    '2 rows were empty',
    'row 1: No date.',
    'row 2: It is there. Open it.',
    '“A claim”: no source has it',
  ])
  expect(alongOf(state)).toBe('1 verdict set')
  expect(alongOf(added())).toBeNull()
})

it('takes each address once, without those that are in the list', () => {
  const known: Entry[] = [
    { item: { id: 'a', name: 'a', content: { link: 'https://a.example/', meta: {} } }, state: added() },
  ]
  expect(linksIn(' https://a.example/\nhttps://b.example/ \n\nhttps://b.example/ ', known)).toEqual([
    'https://b.example/',
  ])
})
