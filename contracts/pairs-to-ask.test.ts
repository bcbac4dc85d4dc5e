import { expect, test } from 'vitest'
import { aQuestion, aRelation } from '../testing/builders'
import { MOST_PAIRS, pairsToAsk } from './pairs-to-ask'

/** A claim is called by its source and a number: `harbour-1`. */
const sourceOf = (claim: string) => claim.split('-')[0]
const answer = (id: string, ...claims: string[]) => ({ id, label: id, claims })
const named = (question: Parameters<typeof pairsToAsk>[1]) =>
  pairsToAsk(sourceOf, question).map(({ a, b }) => `${a} ${b}`)

test('between two answers the surest conflict comes first, and every pair of answers before a second one of any', () => {
  const question = aQuestion({
    answers: [answer('40', 'harbour-1', 'ledger-1'), answer('45', 'island-1'), answer('50', 'weekly-1')],
    relations: [
      aRelation({ a: 'harbour-1', b: 'island-1', score: 0.7 }),
      aRelation({ a: 'ledger-1', b: 'island-1', score: 0.9 }),
      aRelation({ a: 'harbour-1', b: 'ledger-1', coarse: 'agree', relation: 'sameTruthConditions', score: 1 }),
      aRelation({ a: 'island-1', b: 'weekly-1', coarse: 'apparent', relation: 'differentTime', score: 1 }),
    ],
  })
  expect(named(question)).toEqual([
    'ledger-1 island-1',
    'island-1 weekly-1',
    'harbour-1 ledger-1',
    'harbour-1 island-1',
  ])
})

test('claims of one source are not asked about, nor those the story no longer has', () => {
  const question = aQuestion({
    answers: [answer('40', 'harbour-1', 'harbour-2'), answer('45', 'island-1')],
    relations: [aRelation({ a: 'harbour-1', b: 'harbour-2' }), aRelation({ a: 'harbour-1', b: 'island-1' })],
  })
  expect(named(question)).toEqual(['harbour-1 island-1'])
  expect(pairsToAsk(() => undefined, question)).toEqual([])
})

test('where one answer stands alone, its seeming conflicts elsewhere are asked about', () => {
  const question = aQuestion({
    answers: [answer('40', 'harbour-1')],
    relations: [
      aRelation({ a: 'harbour-1', b: 'island-7', coarse: 'apparent', relation: 'differentEvent' }),
      aRelation({ a: 'harbour-1', b: 'weekly-7', coarse: 'unrelated', relation: 'unrelated' }),
    ],
  })
  expect(named(question)).toEqual(['harbour-1 island-7'])
})

test('a question with very many pairs is not asked about all of them', () => {
  const claims = Array.from({ length: 12 }, (_, n) => `source${n}-1`)
  const relations = claims.flatMap((a, i) => claims.slice(i + 1).map((b) => aRelation({ a, b })))
  const question = aQuestion({ answers: claims.map((claim) => answer(claim, claim)), relations })
  expect(named(question)).toHaveLength(MOST_PAIRS)
})
