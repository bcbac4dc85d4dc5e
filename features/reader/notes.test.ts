import { expect, it } from 'vitest'
import type { EditDto } from '@/contracts/edits'
import { readStory } from '@/contracts/story-reading'
import { CLAIMS, COMPARISON, claim, deskStory } from '@/testing/desk-story'
import { fieldsOf, noteMaker } from './notes'

const about = {
  why: 'He said so.',
  person: { id: 'p1', name: 'Mira' },
  at: '2031-06-01T10:00:00.000Z',
  orphaned: false,
}
const change: EditDto = {
  ...about,
  id: 'e1',
  subject: 'claim.change\nhurt-g',
  edit: { kind: 'claim.change', claim: 'hurt-g', fields: { certainty: 'hedged' } },
  made: null,
  quotes: [],
}

it('sets what the method said beside a claim that was changed', () => {
  const claims = CLAIMS.map((one) => (one.id === 'hurt-g' ? { ...one, certainty: 'hedged' as const } : one))
  const story = deskStory({ comparison: { ...COMPARISON, claims }, edits: [change] })
  const [changed] = claims.filter(({ id }) => id === 'hurt-g')
  const note = changed && noteMaker(readStory({ ...story, machine: COMPARISON }))(changed)
  expect(note).toMatchObject({ certainty: 'hedged', added: null, base: { certainty: 'stated' } })
  expect(note?.edited).toMatchObject({ id: 'e1', who: 'Mira', why: 'He said so.', before: { certainty: 'stated' } })
})

it('knows a claim that a person added, and what it was before it was changed again', () => {
  const added = claim('hand-1', 'gazette', 'cut the ribbon')
  const adding: EditDto = {
    ...about,
    id: 'e2',
    subject: 'claim.add',
    edit: { kind: 'claim.add', source: 'gazette', start: 1, end: 2, fields: fieldsOf(added), question: null },
    made: 'hand-1',
    quotes: [],
  }
  const again = { ...change, id: 'e3', subject: 'claim.change\nhand-1' }
  const story = deskStory({ comparison: { ...COMPARISON, claims: [...CLAIMS, added] }, edits: [adding, again] })
  const note = noteMaker(readStory({ ...story, machine: COMPARISON }))({ ...added, statement: 'She cut it.' })
  expect(note.added).toMatchObject({ id: 'e2', before: null })
  expect(note.edited?.before?.statement).toBe('cut the ribbon')
  expect(note.base.statement).toBe('cut the ribbon')
})

it('says what a claim answers itself, in the margin, where that is short', () => {
  const noteOf = noteMaker(readStory(deskStory()))
  const [hurt] = CLAIMS.filter(({ id }) => id === 'hurt-g')
  expect(hurt && noteOf(hurt).questions[0]?.own).toBe('40')
})
