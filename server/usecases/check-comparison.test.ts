import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { compareSources } from '@/engine'
import type { Comparison } from '@/engine/model/comparison'
import { readSample } from '@/server/files/read-sample'
import { ferryComparison, ferrySources } from '@/testing/ferry'
import { comparisonProblems } from './check-comparison'

const changed = (change: (comparison: Comparison) => void): string[] => {
  const comparison = ferryComparison()
  change(comparison)
  return comparisonProblems(comparison, ferrySources())
}

test('a comparison that holds together has no problems', () => {
  expect(changed(() => {})).toEqual([])
})

test.each<[string, (comparison: Comparison) => void, RegExp]>([
  [
    'a form the schema does not have',
    ({ claims }) => Object.assign(claims[0] ?? {}, { kind: 'rumour' }),
    /claims\.0\.kind/,
  ],
  [
    'a claim id that stands twice',
    ({ claims }) => claims.push({ ...(claims[0] as Comparison['claims'][0]) }),
    /two claims/,
  ],
  [
    'a question id that stands twice',
    ({ questions }) => questions.push({ ...(questions[0] as Comparison['questions'][0]) }),
    /two questions/,
  ],
  [
    'an answer without its claim',
    ({ questions }) => questions[0]?.answers[0]?.claims.push('nowhere'),
    /no claim nowhere/,
  ],
  [
    'a relation without its claim',
    ({ questions }) => Object.assign(questions[0]?.relations[0] ?? {}, { b: 'gone' }),
    /gone/,
  ],
  ['a stance without its claim', ({ stances }) => Object.assign(stances[0] ?? {}, { claim: 'lost' }), /no claim lost/],
  ['a quote that is off by one', ({ claims }) => Object.assign(claims[1]?.quote ?? {}, { start: 42 }), /quotes words/],
])('%s is found out', (_what, change, problem) => {
  expect(changed(change)).toEqual([expect.stringMatching(problem)])
})

test('what the method finds in the sample can be kept', async () => {
  const { sources, story } = await readSample('prisma/sample')
  const inputs = sources.map(({ id, file, text, title, outlet, kind, published }) => {
    const sha256 = createHash('sha256').update(text).digest('hex')
    return { id, file, text, title, outlet, kind, published, sha256 }
  })
  const comparison = compareSources(inputs, { propositions: story.propositions })
  expect(comparison.claims.length).toBeGreaterThan(0)
  expect(comparisonProblems(comparison, inputs)).toEqual([])
})
