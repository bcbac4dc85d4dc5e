/** What joining two bundles of one story brings, in words for a person; a and b are the two in the order they were given. */

export type Side = 'a' | 'b'

/** What one of the two says. `person`: null where nobody is named. */
export type Judgement = { id: string | null; person: string | null; at: string | null; says: string; why: string }

/** A matter on which the two differ. `stands`: whose word is shown; null where both stand. `outcome`: in a sentence. */
export type JudgedApart = {
  kind: 'decision' | 'edit' | 'source' | 'story'
  about: string
  a: Judgement
  b: Judgement
  stands: Side | null
  outcome: string
}

/** How much of something stood in one alone, in the other alone, in both. */
export type Share = { a: number; b: number; both: number }

export type MergeReport = {
  sources: Share
  changes: Share
  decisions: Share
  differing: JudgedApart[]
  /** decisions and edits on one thing that say the same in both, made apart from each other */
  alike: number
  /** sources of one key with different texts: both are kept, the second under another key */
  apart: { key: string; title: string; other: string; otherTitle: string }[]
  /** edits and decisions that held in their own bundle and whose words are not found in the joined story */
  orphaned: string[]
  /** the method had to run again: the joined story has sources or propositions that neither had */
  recomputed: boolean
}
