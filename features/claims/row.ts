import type { Standing } from '@/contracts/words'
import type { Certainty, ClaimKind, Part } from '@/engine/model/claim'
import type { StanceKind } from '@/engine/model/comparison'

/** `none`: no question asks for it. */
export type ClaimFinding = Standing | 'none'

/** The gravest first: a claim that answers several questions shows the first that fits. */
export const GRAVITY: ClaimFinding[] = ['conflict', 'apparent', 'agreement', 'single', 'not_comparable', 'none']

/** What people did to a claim, and who did the latest of it. */
export type Touched = { person: string; at: string; when: string; what: string[] }

/** Set aside: it counts nowhere, and can be brought back by undoing the change. */
export type SetAside = { change: string; person: string; when: string; why: string }

/** A claim as the table shows it, in plain data. */
export type ClaimRow = {
  id: string
  source: string
  sourceName: string
  /** who says it beyond the source, outermost first */
  chain: string[]
  statement: string
  quote: string
  part: Part
  kind: ClaimKind
  value: string | null
  certainty: Certainty
  event: string | null
  time: string | null
  question: { id: string; text: string } | null
  /** how many more questions it answers */
  more: number
  finding: ClaimFinding
  stances: { proposition: string; stance: StanceKind }[]
  /** the verdict that a person gave, in their words, and whose it is */
  verdict: { rating: string; by: string } | null
  touched: Touched | null
  aside: SetAside | null
  /** for each subject of an edit on it, the id of the one that stands */
  seen: Record<string, string>
  /** the decision that stands on its question */
  decided: string | null
}

/** What an edit of many claims needs to know of each. */
export type Handle = Pick<ClaimRow, 'id' | 'certainty' | 'seen'> & {
  question: string | null
  /** the decision that stands on its question */
  decided: string | null
  aside: string | null
}

export const handleOf = ({ id, certainty, seen, question, decided, aside }: ClaimRow): Handle => ({
  id,
  certainty,
  seen,
  question: question?.id ?? null,
  decided,
  aside: aside?.change ?? null,
})

/** A stretch of the rows that pass the filters, with how many there are in all. */
export type ClaimWindow = { version: string; total: number; from: number; rows: ClaimRow[] }

/** Who speaks in a claim: the innermost voice, or the source where it speaks for itself. */
export const speakerOf = (row: ClaimRow): string => row.chain.at(-1) ?? row.sourceName
