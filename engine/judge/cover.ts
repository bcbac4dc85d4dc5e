import type { Matching } from './matching'
import { KINDS, type Term, type TermKind } from './terms'

/** How much of one text's words the other has, by weight, as a whole and by kind of word. */
export type Cover = {
  share: number
  /** terms of each kind that the other text lacks, and the weight of the heaviest of them */
  missing: Record<TermKind, number>
  /** share of each kind that the other text has; 1 where there is none of the kind */
  byKind: Record<TermKind, number>
  missed: Term[]
  weight: number
  found: number
}

export function coverOf(terms: readonly Term[], { of, strength }: Matching): Cover {
  const total = counter()
  const held = counter()
  const missing = counter()
  const missed: Term[] = []
  terms.forEach((term, k) => {
    total[term.kind] += term.weight
    held[term.kind] += term.weight * (strength[k] as number)
    if (of[k]) return
    missing[term.kind]++
    missed.push(term)
  })
  const byKind = counter()
  for (const kind of KINDS) byKind[kind] = total[kind] > 0 ? held[kind] / total[kind] : 1
  const weight = KINDS.reduce((sum, kind) => sum + total[kind], 0)
  const found = KINDS.reduce((sum, kind) => sum + held[kind], 0)
  return { share: weight > 0 ? found / weight : 0, missing, byKind, missed, weight, found }
}

const counter = (): Record<TermKind, number> => ({ name: 0, noun: 0, verb: 0, modifier: 0, number: 0 })
