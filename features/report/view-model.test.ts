import { expect, test } from 'vitest'
import { briefOf } from '@/contracts/brief'
import { subjectOf } from '@/contracts/edits'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, deskStory, question } from '@/testing/desk-story'
import { candidatesOf, DRAWN, OFFERED, partsOf, receiptsOf, shownOf, toBegin } from './view-model'

const reading = readStory(deskStory())
const chose = (...ids: string[]) => {
  const edit = { kind: 'brief.findings' as const, findings: ids.map((id) => ({ question: id, note: '' })) }
  const kept = { id: 'e1', subject: subjectOf(edit), edit, made: null, why: '', person: null, at: '', orphaned: false }
  return readStory(deskStory({ edits: [{ ...kept, quotes: [] }] }))
}

test('what nobody chose comes in parts, what was chosen in one, in its order', () => {
  const all = briefOf(reading)
  expect(partsOf(all, all.findings).map(({ standing, findings }) => [standing, findings.length])).toEqual([
    ['conflict', 2],
    ['agreement', 1],
    ['single', 2],
  ])
  const chosen = briefOf(chose('opened', 'role'))
  expect(partsOf(chosen, chosen.findings).map(({ findings }) => findings.map((one) => one.question.id))).toEqual([
    ['opened', 'role'],
  ])
  expect(partsOf(briefOf(chose()), [])).toEqual([])
})

test('every quote has one receipt, those of other questions and of readings too', () => {
  const { findings } = briefOf(chose('hurt-new'))
  expect(receiptsOf(reading, findings).map(({ id }) => id)).toEqual([
    'hurt-g',
    'hurt-h',
    'hurt-w',
    'empty-g',
    'empty-h',
  ])
})

test('what may be added is not in the brief yet, the gravest first, and has the words looked for', () => {
  expect(
    candidatesOf(reading, '')
      .questions.map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['role', 'hurt-new'])
  expect(candidatesOf(chose('role'), '').questions.map(({ id }) => id)).not.toContain('role')
  expect(candidatesOf(reading, 'MINISTER of rail').questions.map(({ id }) => id)).toEqual(['role'])
  expect(candidatesOf(reading, 'nothing like it')).toEqual({ questions: [], all: 0 })
  expect(toBegin(reading).map(({ id }) => id)).toEqual(['role', 'hurt-new'])
})

test('a long list is cut only where nobody chose it, and says how much is left', () => {
  const questions = Array.from({ length: DRAWN + 5 }, (_, i) => question(`q${i}`, {}))
  const long = readStory(deskStory({ comparison: { ...COMPARISON, questions } }))
  expect(shownOf(briefOf(long), false)).toMatchObject({ findings: { length: DRAWN }, left: 5 })
  expect(shownOf(briefOf(long), true).left).toBe(0)
  expect(candidatesOf(long, '')).toMatchObject({ questions: { length: OFFERED }, all: DRAWN + 5 })
})
