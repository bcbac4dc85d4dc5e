import { expect, test } from 'vitest'
import { labelsOf, verdictOf } from './labels'

test('labels are found in any order and case', () => {
  expect(labelsOf(['contradiction', 'entailment', 'neutral'])).toEqual({ contradiction: 0, entailment: 1 })
  expect(labelsOf(['ENTAILMENT', 'NEUTRAL', 'CONTRADICTION'])).toEqual({ contradiction: 2, entailment: 0 })
})

test.each([[['POSITIVE', 'NEGATIVE']], [['entailment', 'not_entailment']], [['LABEL_0', 'LABEL_1', 'LABEL_2']], [[]]])(
  'a model with the labels %j is no judge of pairs',
  (names) => {
    expect(() => labelsOf(names)).toThrow(/does not judge pairs/)
  },
)

const says = (entailment: number, contradiction: number) => ({ entailment, contradiction })
test.each([
  ['contradict both ways', says(0, 0.9), says(0.1, 0.7), 'conflict', 0.7],
  ['contradict one way', says(0, 0.9), says(0.1, 0.4), null, null],
  ['follow both ways', says(0.8, 0), says(0.9, 0), 'agree', 0.9],
  ['follow one way', says(0.1, 0.1), says(0.6, 0), 'agree', 0.6],
  ['follow one way and contradict the other', says(0.9, 0), says(0.1, 0.8), null, null],
  ['do neither', says(0.3, 0.3), says(0.2, 0.2), null, null],
])('two that %s', (_what, forth, back, coarse, score) => {
  expect(verdictOf(forth, back)).toMatchObject({ coarse, score })
})
