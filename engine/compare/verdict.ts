import { COARSE, type Differs, type Relation, type RelationKind } from '../model/relation'
import type { Assertion } from '../model/unit'

/** What a comparator found of two claims; the pair is added by `relate`. */
export type Verdict = { relation: RelationKind; differs: Differs | null; reason: string; score: number; rule: string }

export const relate = (a: Assertion, b: Assertion, verdict: Verdict): Relation => ({
  a: a.claim.id,
  b: b.claim.id,
  ...verdict,
  coarse: COARSE[verdict.relation],
  score: Math.round(Math.min(1, Math.max(0, verdict.score)) * 1000) / 1000,
})

/** The words of a claim, short enough to stand in a reason. */
export function shortly(words: string, most = 90): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  return flat.length <= most ? flat : `${flat.slice(0, flat.lastIndexOf(' ', most))} …`
}
