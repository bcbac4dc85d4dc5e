import { expect, test } from 'vitest'
import { deskStory, QUESTIONS, review } from '../testing/desk-story'
import { briefOf, paragraphsOf } from './brief'
import type { StoryDto } from './desk'
import { type Edit, type EditDto, subjectOf } from './edits'
import { readStory } from './story-reading'

const kept = (edit: Edit, more: Partial<EditDto> = {}): EditDto => ({
  id: edit.kind,
  subject: subjectOf(edit),
  edit,
  made: null,
  why: '',
  person: { id: 'p1', name: 'Mira' },
  at: '2031-06-02T10:00:00.000Z',
  orphaned: false,
  quotes: [],
  ...more,
})
const brief = (more: Partial<StoryDto>) => briefOf(readStory(deskStory(more)))

test('without a choice all findings come, the gravest first', () => {
  const { chosen, findings, lead } = brief({})
  expect([chosen, lead]).toEqual([false, ''])
  expect(findings.map(({ question }) => question.id)).toEqual(['hurt-new', 'role', 'opened', 'hurt-old', 'opened-old'])
})

test('chosen findings come in their order with the writer’s words; what is gone is kept apart with its words', () => {
  const findings = [
    { question: 'opened', note: 'Undisputed.' },
    { question: 'no-longer', note: 'Ask again.' },
    { question: 'hurt-new', note: '' },
  ]
  const made = brief({
    edits: [kept({ kind: 'brief.lead', text: 'One.\n\n Two. ' }), kept({ kind: 'brief.findings', findings })],
  })
  expect(made.findings.map(({ question, note }) => [question.id, note])).toEqual([
    ['opened', 'Undisputed.'],
    ['hurt-new', ''],
  ])
  expect(made.gone).toEqual([{ question: 'no-longer', note: 'Ask again.' }])
  expect(paragraphsOf(made.lead)).toEqual(['One.', 'Two.'])
  expect(made.findingsEdit?.id).toBe('brief.findings')
})

test('a decision moves a finding, and what nobody decided is an open point, in the brief or beside it', () => {
  const reviews = [review({ key: 'hurt-new', decision: 'agree' }), review({ id: 'r2', key: 'gone', orphaned: true })]
  const findings = [{ question: 'hurt-new', note: '' }]
  const all = brief({ reviews })
  expect(all.findings[0]?.question.id).toBe('role')
  expect(all.open.undecided.map(({ id }) => id)).toEqual(['role'])
  const few = brief({ reviews, edits: [kept({ kind: 'brief.findings', findings })] })
  expect([few.open.undecided.length, few.open.beside]).toEqual([0, 1])
  expect(few.open.orphanedReviews.map(({ id }) => id)).toEqual(['r2'])
  expect(few.open.unarchived.map(({ id }) => id)).toEqual(['gazette', 'herald', 'weekly'])
  expect(QUESTIONS.length).toBe(all.findings.length)
})
