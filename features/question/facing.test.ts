import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import type { Question } from '@/engine/model/comparison'
import { COMPARISON, deskStory, question, TEXTS } from '@/testing/desk-story'
import { type Chosen, facingOf } from './facing'
import { findQuestions } from './find-questions'

const texts = new Map(Object.entries(TEXTS))
const reading = readStory(deskStory())
const facing = (id: string, chosen: Chosen | null = null, from = reading) => {
  const view = facingOf(from, from.question(id) as Question, texts, chosen)
  return view && [view.a.claim.id, view.b.claim.id, view.relation?.coarse ?? null, view.inside]
}

describe('two claims side by side', () => {
  it('are the pair that tells most, the earlier answer on the left', () => {
    expect(facing('hurt-new')).toEqual(['hurt-g', 'hurt-h', 'conflict', true])
    expect(facing('role')).toEqual(['role-r', 'role-h', 'conflict', true])
    expect(facing('opened')).toEqual(['opened-g', 'opened-r', 'agree', true])
  })

  it('are taken from a neighbouring question where one answer stands alone', () => {
    expect(facing('hurt-old')).toEqual(['hurt-w', 'hurt-g', 'apparent', false])
    expect(facing('opened-old')).toBeNull()
  })

  it('are those one chose, as long as something holds between them here', () => {
    expect(facing('role', { a: 'role-g', b: 'role-h' })).toEqual(['role-g', 'role-h', 'conflict', true])
    expect(facing('role', { a: 'hurt-g', b: 'hurt-h' })).toEqual(['role-r', 'role-h', 'conflict', true])
    expect(facing('role', { a: 'role-g', b: 'no such claim' })).toEqual(['role-r', 'role-h', 'conflict', true])
  })

  it('stand there where a person put them and nothing is known between them', () => {
    const asked = question('by-hand', {
      answers: [
        { id: 'x', label: 'x', claims: ['empty-g'] },
        { id: 'y', label: 'y', claims: ['empty-h'] },
      ],
    })
    const from = readStory(deskStory({ comparison: { ...COMPARISON, questions: [asked] } }))
    expect(facing('by-hand', null, from)).toEqual(['empty-g', 'empty-h', null, true])
  })

  it('tell what each speaks of, and where that differs', () => {
    const view = facingOf(reading, reading.question('hurt-old') as Question, texts, null)
    expect(view?.facts).toEqual([
      {
        name: 'Event',
        a: 'building of the old Callow bridge, 1960',
        b: 'building of the Callow bridge, 2031',
        differs: true,
      },
    ])
    expect(view?.diff.b.map(({ text, only }) => (only ? `[${text}]` : text)).join('')).toBe(
      '[40] workers [had been] hurt',
    )
  })
})

describe('looking a question up', () => {
  it('puts those most like the one at hand first, and leaves that out', () => {
    expect(findQuestions(reading, '', 'hurt-new').questions.map(({ id }) => id)[0]).toBe('hurt-old')
    expect(findQuestions(reading, '', 'hurt-new').questions.map(({ id }) => id)).not.toContain('hurt-new')
  })
  it('looks in questions and answers, blind to case', () => {
    expect(findQuestions(reading, 'MINISTER rail', null).questions.map(({ id, standing }) => [id, standing])).toEqual([
      ['role', 'conflict'],
    ])
    expect(findQuestions(reading, 'nothing like it', null)).toEqual({ questions: [], of: 0 })
  })
})
