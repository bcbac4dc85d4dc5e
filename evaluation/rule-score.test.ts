import { expect, it } from 'vitest'
import type { Relation } from '../engine/model/relation'
import { aClaim, aComparison, aQuestion, aRelation } from '../testing/builders'
import type { Expected } from './expected'
import { ruleMeasures, scoreRules } from './rule-score'

const TEXTS = new Map([
  ['a', `The mill has 12 wheels. ${'-'.repeat(400)} It “opened” in May.`],
  ['b', `It has 12 wheels. ${'-'.repeat(400)} It "opened" in June.`],
])
const claim = (id: string, source: string, exact: string) => aClaim({ id, source, exact, text: TEXTS.get(source) })
const WHEELS = aRelation({
  a: 'a1',
  b: 'b1',
  relation: 'sameTruthConditions',
  coarse: 'agree',
  rule: 'quantity.bounds',
})
const OPENED = aRelation({ a: 'b2', b: 'a2', rule: 'date.same-action' })
const EXPECTED: Expected = {
  pairs: [
    { id: 'wheels', a: ['a', '12 wheels'], b: ['b', '12 wheels'], accept: ['agree'], kind: 'quantity' },
    { id: 'opened', a: ['a', '"opened" in May'], b: ['b', 'in June'], accept: ['conflict'], kind: 'date' },
  ],
  stances: { proposition: '', expect: [] },
  traps: [{ a: ['a', '12 wheels'], b: ['b', 'in June'], must_not: 'conflict', why: 'other things' }],
}

function measured(...relations: Relation[]) {
  const claims = [
    claim('a1', 'a', 'The mill has 12 wheels'),
    claim('a2', 'a', 'It “opened” in May'),
    claim('b1', 'b', 'It has 12 wheels'),
    claim('b2', 'b', 'It "opened" in June'),
  ]
  return scoreRules(aComparison({ claims, questions: [aQuestion({ relations })] }), EXPECTED, TEXTS)
}

it('counts for a rule the labelled pairs that it joins as the reader does, whatever marks the quote is written in', () => {
  expect(measured(WHEELS, OPENED)).toEqual([
    { rule: 'quantity.bounds', says: 'agree', right: 1, wrong: 0, traps: 0, strangers: 0 },
    { rule: 'date.same-action', says: 'conflict', right: 1, wrong: 0, traps: 0, strangers: 0 },
  ])
})

it('counts against it a label that no reader accepts, a trap, and claims of different facts', () => {
  expect(measured({ ...OPENED, coarse: 'agree' })).toMatchObject([{ says: 'agree', right: 0, wrong: 1 }])
  expect(measured({ ...OPENED, b: 'a1' })).toMatchObject([{ says: 'conflict', right: 0, wrong: 0, traps: 1 }])
  const [crossed] = measured({ ...WHEELS, b: 'b2' })
  expect(crossed).toMatchObject({ right: 0, traps: 0 })
  expect(crossed?.strangers).toBeGreaterThan(0)
})

it('counts a pair once for a rule that says one thing of it through several claims, and apart where it says two', () => {
  expect(measured(WHEELS, { ...WHEELS, reason: 'again' })).toMatchObject([{ right: 1, wrong: 0 }])
  expect(measured(WHEELS, { ...WHEELS, coarse: 'conflict' })).toMatchObject([{ right: 1 }, { wrong: 1 }])
})

it('leaves out what nobody judged', () => {
  expect(measured({ ...WHEELS, b: 'elsewhere' })).toEqual([])
})

it('adds up the stories, with the share and how far it can be trusted', () => {
  const [row] = ruleMeasures([measured(WHEELS), measured(WHEELS), measured({ ...WHEELS, coarse: 'apparent' })])
  expect(row).toMatchObject({ rule: 'quantity.bounds', says: 'agree', right: 2, checked: 2, low: 0.342, high: 1 })
})
