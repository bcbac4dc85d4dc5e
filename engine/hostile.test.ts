import { describe, expect, it } from 'vitest'
import { aSource } from '../testing/builders'
import { compareSources } from './index'

const repeat = (n: number, word: (k: number) => string): string =>
  Array.from({ length: n }, (_, k) => word(k)).join(' ')

/** Texts that no editor would print; `n` is about the number of their words. */
const TEXTS: [string, (n: number) => string][] = [
  ['a sentence of numbers', (n) => `The mayor counted ${repeat(n, (k) => `${k} of the`)} boats.`],
  [
    'a sentence of dates',
    (n) => `The mayor left on ${repeat(n, (k) => `May ${(k % 28) + 1}, 20${10 + (k % 9)} and the`)} end.`,
  ],
  [
    'a sentence of names',
    (n) => `${repeat(n, (k) => ['the', 'Anna', 'of', 'Berg', 'and', 'Skarholm'][k % 6] as string)} was.`,
  ],
  ['quotes in quotes', (n) => `He said ${'“'.repeat(n)}no${'”'.repeat(n)} to the man.`],
  ['endless relative clauses', (n) => `The mayor ${repeat(n, () => ', who said that the man')} left.`],
  ['one long word', (n) => `The mayor of the town said ${'x'.repeat(20 * n)}.`],
  [
    'every sign',
    (n) => `The man and the ${repeat(n, (k) => String.fromCodePoint(0x20 + ((k * 97) % 0xd7df)))} was of it.`,
  ],
]

/** Processor time of a comparison of the text with itself, in milliseconds. */
function cost(text: string): number {
  const before = process.cpuUsage()
  compareSources([aSource({ id: 'a', text }), aSource({ id: 'b', text })], {
    propositions: ['The mayor is leaving the town'],
  })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('hostile text', () => {
  it.each(TEXTS)('of %s is compared in time that grows with its length', (_, make) => {
    cost(make(200))
    const [short, long] = [cost(make(1000)), cost(make(4000))]
    // four times the text: a square law would take sixteen times as long
    expect(long).toBeLessThan(9 * short + 400)
  })
})
