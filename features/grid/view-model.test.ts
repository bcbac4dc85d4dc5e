import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, deskStory, review } from '@/testing/desk-story'
import { columnsOf, type GridFilter, questionsOf, rowsOf } from './view-model'

const ALL: GridFilter = {
  finding: null,
  kind: null,
  sources: [],
  between: null,
  decided: null,
  origins: null,
  text: '',
}
const reading = readStory(deskStory())
const ids = (filter: Partial<GridFilter>, of = reading) => questionsOf(of, { ...ALL, ...filter }).map(({ id }) => id)

describe('rows', () => {
  it('come most disputed first, then by how many sources answer', () => {
    expect(ids({})).toEqual(['role', 'hurt-new', 'opened', 'hurt-old', 'opened-old'])
  })

  it('put what was decided after what is open', () => {
    const decided = readStory(deskStory({ reviews: [review({ key: 'role', decision: 'conflict' })] }))
    expect(ids({}, decided).slice(0, 2)).toEqual(['hurt-new', 'role'])
    expect(ids({ decided: 'yes' }, decided)).toEqual(['role'])
    expect(ids({ decided: 'no' }, decided)).toEqual(['hurt-new'])
  })

  it('are filtered by what stands, not only by what the method suggested', () => {
    const decided = readStory(deskStory({ reviews: [review({ decision: 'apparent' })] }))
    expect(ids({ finding: 'conflict' })).toEqual(['role', 'hurt-new'])
    expect(ids({ finding: 'conflict' }, decided)).toEqual(['role'])
    expect(ids({ finding: 'apparent' }, decided)).toEqual(['hurt-new'])
  })

  it('are filtered by kind, by sources that all answer, and by words without accents', () => {
    expect(ids({ kind: 'date' })).toEqual(['opened', 'opened-old'])
    expect(ids({ sources: ['herald'] })).toEqual(['role', 'hurt-new'])
    expect(ids({ sources: ['herald', 'record'] })).toEqual(['role'])
    expect(ids({ text: 'ROADS inés' })).toEqual(['role'])
    expect(ids({ text: 'nothing like it' })).toEqual([])
  })

  it('are filtered by whether all who answer go back to one origin', () => {
    expect(ids({ origins: 'one' })).toEqual([])
    const questions = COMPARISON.questions.map((question) => ({ ...question, origins: 1 }))
    const copied = readStory(deskStory({ comparison: { ...COMPARISON, questions } }))
    expect(ids({ origins: 'one' }, copied)).toEqual(['role', 'hurt-new', 'opened'])
  })

  it('are filtered by what holds between two sources', () => {
    expect(ids({ sources: ['gazette', 'record'], between: 'agree' })).toEqual(['role', 'opened'])
    expect(ids({ sources: ['gazette', 'weekly'], between: 'apparent' })).toEqual(['hurt-new', 'hurt-old'])
  })
})

describe('cells', () => {
  it('show answer, certainty and the innermost voice, and mark who leaves it out', () => {
    const row = rowsOf(reading, questionsOf(reading, ALL)).find(({ question }) => question.id === 'hurt-new')
    const cell = (source: string) => row?.cells[columnsOf(reading).findIndex((column) => column.id === source)]
    expect(cell('gazette')?.claims).toEqual([
      {
        id: 'hurt-g',
        label: '40',
        sign: 'A',
        certainty: 'stated',
        voice: 'the mayor',
        words: '40 workers had been hurt',
      },
    ])
    expect(cell('record')).toEqual({ claims: [], omits: true })
    expect(cell('weekly')).toEqual({ claims: [], omits: false })
    expect(row?.seeming).toEqual(['12 (The Weekly Ledger)'])
  })
})
