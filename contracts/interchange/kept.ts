import type { Problem, SourceMeta } from '../desk'

/** What became of one check or one annotation that came with a file. */
export type GivenResult = {
  kind: 'check' | 'annotation'
  /** the claim or the words as the file has them */
  what: string
  /**
   * `set`: it stands on a claim now; `there`: the very same stood there already; `own-source`: its claim is in no source,
   * or is judged already, and it was added as a source of its own; `no-place`: nothing was done, and `why` says why.
   */
  outcome: 'set' | 'there' | 'own-source' | 'no-place'
  source: string | null
  claim: string | null
  /** empty where it was set */
  why: string
}

/** What a file gave to a story. `links` are still to be fetched; each source has its own outcome. */
export type KeptReading = {
  sources: { name: string; sourceId: string | null; warnings: string[]; problem: Problem | null }[]
  links: { url: string; meta: Partial<SourceMeta> }[]
  given: GivenResult[]
  notes: string[]
}
