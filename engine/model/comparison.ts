import type { Claim, ClaimKind } from './claim'
import type { Relation } from './relation'

/** What the method is given of a source. `published`: ISO year, month or day, null where unknown. */
export type SourceInput = {
  id: string
  file: string
  text: string
  title: string | null
  outlet: string | null
  kind: string | null
  published: string | null
  sha256: string
}

export type SourceSummary = Omit<SourceInput, 'text'>

export type Finding = 'agreement' | 'conflict' | 'apparent' | 'single'
export type Answer = { id: string; label: string; claims: string[] }

/** A slot that several claims answer. Relations may lead to a claim of another question where the two only seem to conflict. */
export type Question = {
  id: string
  text: string
  kind: ClaimKind
  finding: Finding
  /** independent origins among its claims */
  origins: number
  answers: Answer[]
  relations: Relation[]
  verdict: string
  settles: string | null
  against_record: boolean
  /** ids of the sources that leave it out, of `of` sources that could have said it */
  omitted: { by: string[]; of: number }
}

export const STANCES = ['asserts', 'rejects', 'hedges', 'reports', 'silent'] as const
export type StanceKind = (typeof STANCES)[number]

export type Stance = {
  proposition: string
  source: string
  voice: string
  stance: Exclude<StanceKind, 'silent'>
  claim: string
  reason: string
  score: number
}

export type Comparison = {
  schema: 'variorum/comparison@1'
  method: string
  sources: SourceSummary[]
  claims: Claim[]
  questions: Question[]
  stances: Stance[]
  /** sources that the method failed on and left out; absent where there are none */
  failed?: Failed[]
}

/** A source that the method failed on, and what went wrong. */
export type Failed = { source: string; message: string }

export type JudgeInput = {
  id: string
  a: string
  b: string
  a_published?: string
  b_published?: string
  question?: string
}
export type Judgement = {
  id: string
  coarse: Relation['coarse']
  relation: Relation['relation']
  differs: Relation['differs']
  score: number
  conflict: number
  agree: number
  same_event: number
  reason: string
}
