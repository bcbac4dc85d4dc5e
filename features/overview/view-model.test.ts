import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, PROPOSITION, review } from '@/testing/desk-story'
import { contrastsOf } from './contrasts'
import { countsOf, disputesOf, extremesOf, kindsOf, matrixOf, stanceRowsOf, summaryOf } from './view-model'

const reading = readStory(deskStory())

describe('contrasts', () => {
  it('shows a real and a seeming conflict with their sides and sources', () => {
    const contrasts = contrastsOf(reading)
    expect(contrasts.map((c) => [c.key, c.tone, c.sides.map((s) => s.label)])).toEqual([
      ['role:conflict', 'conflict', ['Minister of Rail', 'Minister of Roads']],
      ['hurt-new:conflict', 'conflict', ['40', '52']],
      ['hurt-new:apparent', 'apparent', ['40', '12']],
    ])
    expect(contrasts[0]?.sides[1]?.sources).toEqual([
      { id: 'record', name: 'Reference notes', reference: true },
      { id: 'gazette', name: 'Callow Gazette', reference: false },
    ])
    expect(contrasts[2]?.sides.map((side) => side.event)).toEqual([
      'building of the Callow bridge, 2031',
      'building of the old Callow bridge, 1960',
    ])
  })

  it('moves a difference to where a person put it, and drops what a person called agreement', () => {
    const decided = (decision: string) => contrastsOf(readStory(deskStory({ reviews: [review({ decision })] })))
    expect(decided('apparent').find((c) => c.key === 'hurt-new:conflict')).toMatchObject({
      tone: 'apparent',
      undecided: false,
    })
    expect(decided('agree').some((c) => c.key === 'hurt-new:conflict')).toBe(false)
  })
})

describe('figures', () => {
  it('counts findings as they stand', () => {
    expect(countsOf(reading)).toMatchObject({
      conflict: 2,
      apparent: 0,
      agreement: 1,
      single: 2,
      undecided: 2,
      decided: 0,
    })
    const decided = countsOf(readStory(deskStory({ reviews: [review({ decision: 'apparent' })] })))
    expect(decided).toMatchObject({ conflict: 1, apparent: 1, undecided: 1, decided: 1 })
  })

  it('says them in a sentence with what they are out of', () => {
    expect(summaryOf(countsOf(reading))).toBe(
      'On the 3 questions that more than one of the 4 sources answers, they agree on 1 and conflict on 2. 2 of all 5 questions rest on a single source.',
    )
    const empty = readStory(deskStory({ comparison: null }))
    expect(summaryOf(countsOf(empty))).toBe('4 sources read; no two of them answer a question in common yet.')
  })

  it('sets every source beside every other', () => {
    const matrix = matrixOf(reading)
    const cell = (a: string, b: string) => {
      const at = (id: string) => matrix.sources.findIndex((source) => source.id === id)
      return matrix.cells[at(a)]?.[at(b)]
    }
    expect(cell('gazette', 'herald')).toEqual({ agree: 0, conflict: 2, apparent: 0 })
    expect(cell('herald', 'gazette')).toEqual(cell('gazette', 'herald'))
    expect(cell('gazette', 'record')).toEqual({ agree: 2, conflict: 0, apparent: 0 })
    expect(cell('gazette', 'weekly')).toEqual({ agree: 0, conflict: 0, apparent: 2 })
    expect(extremesOf(matrix)).toEqual({
      agree: { a: 'Callow Gazette', b: 'Reference notes', count: 2 },
      conflict: { a: 'Callow Gazette', b: 'Harbour Herald', count: 2 },
    })
  })

  it('counts findings by kind', () => {
    expect(kindsOf(reading).map((row) => [row.label, row.total, row.counts.conflict])).toEqual([
      ['Numbers', 2, 1],
      ['Dates', 2, 0],
      ['Roles', 1, 1],
    ])
  })
})

describe('readings', () => {
  it('finds the proposition on which voices stand against each other', () => {
    const [dispute] = disputesOf(reading)
    expect(dispute?.takes.map((entry) => entry.voice)).toEqual(['the mayor'])
    expect(dispute?.rejects.map((entry) => entry.voice)).toEqual(['Odd Lind'])
  })

  it('lets a tag by hand prevail and keeps the suggestion beside it', () => {
    const tag = review({ target: 'stance', key: `${PROPOSITION}\nempty-h`, decision: 'reports' })
    const tagged = readStory(deskStory({ reviews: [tag] }))
    expect(disputesOf(tagged)).toEqual([])
    expect(stanceRowsOf(tagged, PROPOSITION).map((row) => [row.name, row.counts.reports])).toEqual([
      ['Callow Gazette', 0],
      ['Harbour Herald', 1],
    ])
  })
})
