import { expect, it } from 'vitest'
import type { Claim } from '../model/claim'
import { stancesOf } from './stances-of'

const text =
  'The harbour fee rose. The notion that Norway might drift away from Iceland is, as the visit shows, quite mistaken. Norway exports fish.'

function claim(exact: string, more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(exact)
  return {
    id: `c${start}-${exact.length}`,
    source: 's1',
    statement: exact,
    quote: {
      exact,
      start,
      end: start + exact.length,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(start + exact.length, start + exact.length + 32),
    },
    voices: [{ name: 'The Gazette', kind: 'source' }],
    certainty: 'stated',
    polarity: 'positive',
    kind: 'other',
    value: null,
    event: null,
    time: null,
    scope: null,
    rules: [],
    origin: 's1',
    part: 'body',
    ...more,
  }
}

const PROPOSITION = 'Norway is drifting towards Iceland'

it('leaves out claims that do not speak of the proposition', () => {
  expect(stancesOf([PROPOSITION], [claim('The harbour fee rose'), claim('Norway exports fish')])).toEqual([])
})

it('reads a verdict in another part of the sentence', () => {
  const parts = [
    claim('The notion that Norway might drift away from Iceland is'),
    claim('as the visit shows, quite mistaken'),
  ]
  expect(stancesOf([PROPOSITION], parts).map((one) => one.stance)).toEqual(['asserts', 'asserts'])
})

it('gives the innermost voice and the claim', () => {
  const whole = claim('The notion that Norway might drift away from Iceland is, as the visit shows, quite mistaken', {
    voices: [
      { name: 'The Gazette', kind: 'source' },
      { name: 'Ada Brook', kind: 'person' },
    ],
  })
  expect(stancesOf([PROPOSITION], [whole])).toMatchObject([
    { proposition: PROPOSITION, source: 's1', voice: 'Ada Brook', stance: 'asserts', claim: whole.id },
  ])
})

it('answers each proposition by itself', () => {
  const one = claim('The notion that Norway might drift away from Iceland is, as the visit shows, quite mistaken')
  const found = stancesOf([PROPOSITION, 'Norway is turning away from Iceland'], [one])
  expect(found.map((stance) => stance.stance)).toEqual(['asserts', 'rejects'])
})
