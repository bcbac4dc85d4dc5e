import { describe, expect, it } from 'vitest'
import { annotateStory } from '../annotate/annotate'
import { unitsOf } from '../claims/units'
import type { Unit } from '../model/unit'
import { readText } from '../text/read'
import { alignedPairs } from './alignment'
import { weightsOf } from './weights'

function unitsOfTexts(...texts: string[]): Unit[] {
  const sources = texts.map((text) => ({ source: { published: '2024-05-14' }, doc: readText(text) }))
  const units: Unit[] = []
  for (const [k, text] of annotateStory(sources as never).entries()) units.push(...unitsOf(text, k, units.length))
  return units
}

const unitWith = (units: readonly Unit[], words: string): Unit =>
  units.find(({ clause, text }) => text.doc.text.slice(clause.start, clause.end).includes(words)) as Unit

function across(units: readonly Unit[]): [Unit, Unit][] {
  return units.flatMap((a) => units.filter((b) => b.source > a.source).map((b): [Unit, Unit] => [a, b]))
}

describe('whether two clauses answer one question', () => {
  const units = unitsOfTexts(
    'The ferry sank off Skarholm on Monday. Divers found the engine room full of water. The owner had sold two other boats in spring.',
    'Divers found water in the engine room. Tickets for the ferry to Skarholm cost 12 crowns. The choir sang on the quay.',
  )
  const pairs = alignedPairs(units, across(units), weightsOf(units))
  const sameOf = (a: string, b: string): number =>
    pairs.find((pair) => pair.a === unitWith(units, a) && pair.b === unitWith(units, b))?.like.same ?? -1

  it('is likely for one statement in other words', () => {
    expect(sameOf('Divers found the engine', 'Divers found water')).toBeGreaterThan(0.5)
  })

  it('is unlikely for clauses that share only a name and a thing', () => {
    expect(sameOf('The ferry sank', 'Tickets for the ferry')).toBeLessThan(0.5)
  })

  it('is a probability, and nought where hardly anything is shared', () => {
    for (const { like } of pairs) {
      expect(like.same).toBeGreaterThanOrEqual(0)
      expect(like.same).toBeLessThanOrEqual(1)
    }
    expect(sameOf('The owner had sold', 'The choir sang')).toBe(0)
  })

  it('is lower for a pair with nearer rivals', () => {
    const rivals = unitsOfTexts(
      'Divers found the engine room full of water.',
      'Divers found the engine room full of water. Divers found a boat. Divers looked for the engine.',
    )
    const [alone] = alignedPairs(rivals, [[rivals[0] as Unit, unitWith(rivals, 'looked for')]], weightsOf(rivals))
    const among = alignedPairs(rivals, across(rivals), weightsOf(rivals)).find(
      ({ b }) => b === unitWith(rivals, 'looked for'),
    )
    expect(among?.like.same).toBeLessThan(alone?.like.same as number)
  })
})
