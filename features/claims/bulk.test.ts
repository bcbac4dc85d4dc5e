import { describe, expect, it } from 'vitest'
import { editsFor, questionsOf, saidOf } from './bulk'
import type { Handle } from './row'

const handle = (id: string, more: Partial<Handle> = {}): Handle => ({
  id,
  certainty: 'stated',
  seen: {},
  question: 'q-one',
  decided: null,
  aside: null,
  ...more,
})

describe('edits of many claims', () => {
  it('leave out what is so already', () => {
    const handles = [handle('a'), handle('b', { certainty: 'hedged' }), handle('c', { question: null })]
    const claims = (bulk: Parameters<typeof editsFor>[0]) =>
      editsFor(bulk, handles, '').map(({ edit }) => ('claim' in edit ? edit.claim : ''))
    expect(claims({ kind: 'certainty', certainty: 'hedged' })).toEqual(['a', 'c'])
    expect(claims({ kind: 'move', to: null })).toEqual(['a', 'b'])
    expect(claims({ kind: 'move', to: { id: 'q-one', text: 'One?' } })).toEqual(['c'])
    expect(claims({ kind: 'aside' })).toEqual(['a', 'b', 'c'])
    expect(editsFor({ kind: 'aside' }, [handle('a', { aside: 'e1' })], '')).toEqual([])
  })

  it('say what stood when they were chosen, and why', () => {
    const seen = { 'claim.change\na': 'e7', 'claim.move\na\nq-one': 'e8' }
    const [change] = editsFor({ kind: 'certainty', certainty: 'denied' }, [handle('a', { seen })], 'read again')
    expect(change).toEqual({
      edit: { kind: 'claim.change', claim: 'a', fields: { certainty: 'denied' } },
      why: 'read again',
      seen: 'e7',
    })
    const [move] = editsFor({ kind: 'move', to: { id: 'q-two', text: 'Two?' } }, [handle('a', { seen })], '')
    expect(move?.edit).toEqual({ kind: 'claim.move', claim: 'a', from: 'q-one', to: 'q-two' })
    expect(move?.seen).toBe('e8')
  })

  it('decide on each question once', () => {
    const all = [handle('a', { decided: 'r1' }), handle('b', { decided: 'r1' }), handle('c', { question: null })]
    expect([...questionsOf(all)]).toEqual([['q-one', 'r1']])
  })

  it('are told in a sentence', () => {
    expect(saidOf({ kind: 'aside' }, 1)).toBe('1 claim set aside.')
    expect(saidOf({ kind: 'certainty', certainty: 'hedged' }, 3)).toBe('3 claims marked as hedged.')
    expect(saidOf({ kind: 'move', to: null }, 2)).toBe('2 claims taken out of their questions.')
    expect(saidOf({ kind: 'move', to: { id: 'q', text: 'How many?' } }, 2)).toBe('2 claims moved to “How many?”')
  })
})
