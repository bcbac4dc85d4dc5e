import { describe, expect, it } from 'vitest'
import type { Edit } from '@/contracts/edits'
import type { Comparison } from '@/engine/model/comparison'
import { COMPARISON, SOURCES } from '@/testing/desk-story'
import { layOver, type Placed } from './lay'
import { BY_HAND } from './relate'

const lay = (...edits: (Edit | Placed)[]) =>
  layOver(
    COMPARISON,
    edits.map((edit, i) => ('edit' in edit ? edit : { id: String(i), edit, quote: null })),
    SOURCES,
  )
const asked = (comparison: Comparison, id: string) => comparison.questions.find((question) => question.id === id)
const answersTo = (comparison: Comparison, id: string) =>
  asked(comparison, id)?.answers.map(({ label, claims }) => [label, claims])
const quantity = (number: number) => ({
  type: 'quantity' as const,
  number,
  low: number,
  high: number,
  unit: null,
  of: 'workers hurt',
  stated: true,
})

describe('edits over a run', () => {
  it('leave what the method found as it is', () => {
    const before = JSON.stringify(COMPARISON)
    lay({ kind: 'claim.aside', claim: 'hurt-h' }, { kind: 'question.merge', question: 'hurt-old', into: 'hurt-new' })
    expect(JSON.stringify(COMPARISON)).toBe(before)
    expect(lay()).toBe(COMPARISON)
    expect(lay({ kind: 'brief.lead', text: 'x' }, { kind: 'grid.order', questions: ['role'] })).toBe(COMPARISON)
  })

  it('a claim that says another number than the method read ends the conflict', () => {
    const after = lay({ kind: 'claim.change', claim: 'hurt-h', fields: { value: quantity(40) } })
    expect(asked(after, 'hurt-new')).toMatchObject({ finding: 'apparent', against_record: false })
    expect(answersTo(after, 'hurt-new')).toEqual([['40', ['hurt-g', 'hurt-h']]])
    const inside = asked(after, 'hurt-new')?.relations.filter(({ rule }) => rule === BY_HAND)
    expect(inside).toEqual([expect.objectContaining({ coarse: 'agree' })])
  })

  it('one in other words only keeps what holds', () => {
    const after = lay({ kind: 'claim.change', claim: 'hurt-h', fields: { statement: 'Fifty-two were hurt.' } })
    expect(after.claims.find(({ id }) => id === 'hurt-h')?.statement).toBe('Fifty-two were hurt.')
    expect(asked(after, 'hurt-new')).toEqual(asked(COMPARISON, 'hurt-new'))
  })

  it('a claim set aside leaves its question, and the conflict goes with it', () => {
    const after = lay({ kind: 'claim.aside', claim: 'role-h' })
    expect(after.claims.some(({ id }) => id === 'role-h')).toBe(false)
    expect(asked(after, 'role')).toMatchObject({ finding: 'agreement', origins: 2 })
    expect(asked(after, 'role')?.verdict).toContain('agree')
  })

  it('a question whose last claim is set aside is gone', () => {
    expect(asked(lay({ kind: 'claim.aside', claim: 'hurt-w' }), 'hurt-old')).toBeUndefined()
  })

  it('a stance goes with its claim', () => {
    expect(lay({ kind: 'claim.aside', claim: 'empty-h' }).stances.map(({ claim }) => claim)).toEqual(['empty-g'])
  })

  it('a claim that is moved meets the claims it comes to', () => {
    const after = lay({ kind: 'claim.move', claim: 'hurt-w', from: 'hurt-old', to: 'hurt-new' })
    expect(asked(after, 'hurt-old')).toBeUndefined()
    expect(answersTo(after, 'hurt-new')?.map(([, claims]) => claims)).toEqual([['hurt-g'], ['hurt-h'], ['hurt-w']])
    const pairs = asked(after, 'hurt-new')?.relations.map(({ a, b, coarse }) => `${[a, b].sort().join(' ')} ${coarse}`)
    expect(pairs).toContain('hurt-h hurt-w conflict')
    // what the method said of the two stays: it gave a reason
    expect(pairs).toContain('hurt-g hurt-w apparent')
  })

  it('a claim taken out answers no question', () => {
    const after = lay({ kind: 'claim.move', claim: 'hurt-h', from: 'hurt-new', to: null })
    expect(answersTo(after, 'hurt-new')).toEqual([['40', ['hurt-g']]])
    expect(asked(after, 'hurt-new')?.finding).toBe('apparent')
    expect(after.claims.some(({ id }) => id === 'hurt-h')).toBe(true)
  })

  it('a question that is split leaves each part its own finding', () => {
    const after = lay({ kind: 'question.split', question: 'role', claims: ['role-h'], text: 'And at the ferry?' })
    expect(asked(after, 'role')).toMatchObject({ finding: 'agreement' })
    expect(asked(after, 'hand-0')).toMatchObject({ text: 'And at the ferry?', finding: 'single' })
    const ids = after.questions.map(({ id }) => id)
    expect(ids.indexOf('hand-0')).toBe(ids.indexOf('role') + 1)
  })

  it('questions that are merged are one, and what the method set apart meets', () => {
    const after = lay({ kind: 'question.merge', question: 'opened-old', into: 'opened' })
    expect(asked(after, 'opened-old')).toBeUndefined()
    expect(asked(after, 'opened')).toMatchObject({ finding: 'conflict', origins: 3 })
    expect(answersTo(after, 'opened')?.length).toBe(2)
  })

  it('answers in words that a person set side by side are for a person to judge', () => {
    const after = lay(
      { kind: 'question.split', question: 'role', claims: ['role-h'], text: 'Alone' },
      { kind: 'claim.move', claim: 'empty-g', from: null, to: 'hand-0' },
    )
    expect(asked(after, 'hand-0')).toMatchObject({ finding: 'apparent' })
    expect(asked(after, 'hand-0')?.verdict).toContain('not decided')
  })

  it('two claims judged different are never set against each other', () => {
    const after = lay({ kind: 'pair.apart', a: 'hurt-g', b: 'hurt-h' })
    expect(asked(after, 'hurt-new')).toMatchObject({ finding: 'apparent' })
    expect(asked(after, 'hand-0')).toMatchObject({ finding: 'single' })
    const all = after.questions.flatMap(({ relations }) => relations)
    expect(all.some(({ a, b }) => [a, b].sort().join() === 'hurt-g,hurt-h')).toBe(false)
  })

  it('two of different questions likewise', () => {
    const after = lay({ kind: 'pair.apart', a: 'hurt-g', b: 'hurt-w' })
    expect(asked(after, 'hurt-new')).toMatchObject({ finding: 'conflict' })
    expect(after.questions.flatMap(({ relations }) => relations).some(({ b }) => b === 'hurt-w')).toBe(false)
  })

  it('a claim that a person added answers with the others', () => {
    const quote = { exact: 'was there', prefix: '', suffix: '', start: 5, end: 14 }
    const fields = {
      statement: 'Forty were hurt.',
      value: quantity(40),
      voices: [{ name: 'record', kind: 'source' as const }],
      certainty: 'stated' as const,
      polarity: 'positive' as const,
      kind: 'quantity' as const,
      scope: null,
    }
    const edit: Edit = { kind: 'claim.add', source: 'record', start: 5, end: 14, fields, question: 'hurt-new' }
    const after = lay({ id: 'x', edit, quote })
    expect(after.claims.at(-1)).toMatchObject({ id: 'hand-x', quote, rules: ['person.added'] })
    expect(answersTo(after, 'hurt-new')?.[0]).toEqual(['40', ['hurt-g', 'hand-x']])
    expect(asked(after, 'hurt-new')).toMatchObject({ finding: 'conflict', origins: 3, against_record: true })
    expect(asked(after, 'hurt-new')?.omitted.by).toEqual(['weekly'])
  })

  it('come in their order: a renamed part of a split', () => {
    const after = lay(
      { kind: 'question.split', question: 'role', claims: ['role-h'], text: 'First name' },
      { kind: 'question.rename', question: 'hand-0', text: 'Second name' },
    )
    expect(asked(after, 'hand-0')?.text).toBe('Second name')
  })
})
