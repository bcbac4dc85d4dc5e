import { expect, it } from 'vitest'
import { type Edit, type EditDto, subjectOf } from '@/contracts/edits'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import type { Question } from '@/engine/model/comparison'
import { COMPARISON, deskStory, QUESTIONS, review } from '@/testing/desk-story'
import { byHandOf, historyOf } from './history'

const edit = (id: string, hour: number, of: Edit, made: string | null = null): EditDto => ({
  id,
  subject: subjectOf(of),
  edit: of,
  made,
  why: `why ${id}`,
  person: { id: 'p2', name: 'Odile' },
  at: `2031-06-02T${hour}:00:00.000Z`,
  orphaned: false,
  quotes: [],
})
const asked = (reading: StoryReading, id: string) => reading.question(id) as Question
const lines = (reading: StoryReading, id: string, blind = false) =>
  historyOf(reading, asked(reading, id), blind).map(({ what, from, to }) => [what, from, to])

const renamed = edit('e1', 10, { kind: 'question.rename', question: 'hurt-new', text: 'How many were hurt?' })
const split = edit(
  'e2',
  11,
  { kind: 'question.split', question: 'role', claims: ['role-h'], text: 'What is Roth at the opening?' },
  'hand-e2',
)
const aside = edit('e3', 12, { kind: 'claim.aside', claim: 'hurt-h' })
const elsewhere = edit('e4', 13, { kind: 'question.rename', question: 'opened', text: 'When was that?' })
const [first, ...rest] = QUESTIONS.filter(({ id }) => id !== 'role')
const made = {
  ...(QUESTIONS.find(({ id }) => id === 'role') as Question),
  id: 'hand-e2',
  text: 'What is Roth at the opening?',
}

const reading = readStory(
  deskStory({
    comparison: {
      ...COMPARISON,
      questions: [{ ...(first as Question), text: 'How many were hurt?' }, ...rest, made],
    },
    edits: [renamed, split, aside, elsewhere],
    reviews: [
      review({ id: 'r1', decision: 'conflict', at: '2031-06-01T09:00:00.000Z' }),
      review({ id: 'r2', decision: 'apparent', at: '2031-06-03T09:00:00.000Z' }),
      review({ id: 'r3', decision: 'agree', reading: 2, at: '2031-06-04T09:00:00.000Z' }),
    ],
  }),
)

it('tells decisions and edits of one question, newest first, from what to what', () => {
  expect(lines(reading, 'hurt-new')).toEqual([
    ['Second reading', null, 'They agree'],
    ['Decided', 'They conflict', 'They only seem to conflict'],
    ['Set aside “52 workers were hurt”', 'a claim', 'no claim'],
    ['Renamed', 'How many workers were hurt while the Callow bridge was built?', 'How many were hurt?'],
    ['Decided', null, 'They conflict'],
  ])
})

it('keeps the first decisions from a second reader', () => {
  const seen = lines(reading, 'hurt-new', true).map(([what]) => what)
  expect(seen).not.toContain('Decided')
  expect(seen).toContain('Renamed')
})

it('says that a question was renamed or made by hand, with the method’s own words', () => {
  expect(byHandOf(reading, asked(reading, 'hurt-new'))).toMatchObject({
    kind: 'renamed',
    person: 'Odile',
    machine: 'How many workers were hurt while the Callow bridge was built?',
  })
  expect(byHandOf(reading, asked(reading, 'hand-e2'))).toMatchObject({
    kind: 'split',
    machine: 'Which office does Ines Roth hold?',
  })
  expect(byHandOf(reading, asked(reading, 'hurt-old'))).toBeNull()
  expect(lines(reading, 'hand-e2')[0]).toEqual([
    'Split',
    'Which office does Ines Roth hold?',
    'What is Roth at the opening? (“Ines Roth, Minister of Rail”)',
  ])
})
