import type { StanceKind } from '../engine/model/comparison'
import type { Coarse } from '../engine/model/relation'

/** A source and words of it that a claim must cover. */
export type Place = [source: string, words: string]

/** What a careful reader finds in a story; the form of `prisma/sample/expected.json`. */
export type Expected = {
  pairs: { id: string; a: Place; b: Place; accept: Coarse[]; kind: string; core?: boolean; why?: string }[]
  stances: { proposition: string; expect: { source: string; fragment: string; accept: StanceKind[]; core?: boolean }[] }
  traps: { a: Place; b: Place; must_not: Coarse; why: string }[]
}
