import { describe, expect, it } from 'vitest'
import type { Claim } from '@/engine/model/claim'
import { aClaim } from '@/testing/builders'
import { claimChanges } from './claim-changes'

const boats = (number: number) => ({
  type: 'quantity' as const,
  number,
  low: number,
  high: number,
  unit: null,
  of: 'boats',
  stated: true,
})
const said = (id: string, exact: string, more: Partial<Claim> = {}) =>
  aClaim({ id, exact, kind: 'other', value: null, ...more })
const ids = (claims: Claim[]) => claims.map(({ id }) => id)

describe('two versions of one source', () => {
  it('tells which claims changed and in what, which came, which went', () => {
    const before = [
      said('fire-1', 'The fire destroyed 14 boats at the yard.', { kind: 'quantity', value: boats(14) }),
      said('hurt-1', 'Nobody was hurt, the police said.'),
      said('cause-1', 'A cigarette caused it.'),
    ]
    const after = [
      said('fire-2', 'The fire destroyed 9 boats at the yard.', { kind: 'quantity', value: boats(9) }),
      said('hurt-2', 'Nobody was hurt, the police said.'),
      said('reward-2', 'The owner offers a reward.'),
    ]
    const { changed, came, went, kept } = claimChanges(before, after)
    expect(changed.map((change) => [change.before.id, change.after.id, change.differs])).toEqual([
      ['fire-1', 'fire-2', ['value', 'wording']],
    ])
    expect([ids(came), ids(went), kept]).toEqual([['reward-2'], ['cause-1'], 1])
  })

  it('tells a claim that was only reworded, hedged or given to another voice', () => {
    const changes = claimChanges(
      [
        said('a', 'The yard burned to the ground'),
        said('b', 'The harbour stays open'),
        said('c', 'The insurer will pay for all boats'),
      ],
      [
        said('a', 'The yard burned to the ground', { certainty: 'hedged' }),
        said('b', 'The harbour stays open', { voices: [{ name: 'the mayor', kind: 'person' }] }),
        said('c2', 'The insurer will soon pay for all boats'),
      ],
    )
    expect(changes.changed.map(({ differs }) => differs)).toEqual([['certainty'], ['voice'], ['wording']])
  })

  it('pairs claims of one sentence by their value, not by their place', () => {
    const exact = 'It destroyed 14 boats and 3 sheds.'
    const two = [
      said('x', exact, { kind: 'quantity', value: boats(14) }),
      said('y', exact, { kind: 'quantity', value: boats(3) }),
    ]
    const { changed, kept } = claimChanges(two, [...two].reverse())
    expect([changed, kept]).toEqual([[], 2])
  })

  it('does not pair sentences that merely share a few words', () => {
    const { changed, came, went } = claimChanges(
      [said('a', 'The mayor opened the bridge on Monday')],
      [said('b', 'The mayor closed the old ferry line for good')],
    )
    expect([changed.length, came.length, went.length]).toEqual([0, 1, 1])
  })
})
