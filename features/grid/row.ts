import type { Part } from '@/contracts/silence'
import type { Standing } from '@/contracts/words'
import type { Certainty } from '@/engine/model/claim'
import type { Finding } from '@/engine/model/comparison'

/** A source of the grid; rows speak of it by its place in this list. */
export type GridSource = {
  id: string
  name: string
  published: string | null
  reference: boolean
  analysed: boolean
  groups: string[]
}

/** What one source says in a row. `answer`: the place in the row's answers; the same place, the same answer. */
export type GridClaim = { id: string; answer: number; certainty: Certainty; voice: string | null }

/** A row as it travels to the browser: small, for a big story has thousands. */
export type GridRow = {
  id: string
  text: string
  standing: Standing
  /** what the method suggested, where a person decided otherwise */
  suggested: Finding | null
  undecided: boolean
  decidedBy: string | null
  answers: string[]
  /** by the place of the source */
  claims: Record<number, GridClaim[]>
  /** the part of every source, by its place, a letter each */
  parts: string
  /** why the row stands where it stands, or what it only seems to conflict with */
  note: string | null
}

/** A stretch of the rows that an address shows, of `total`. */
export type GridWindow = { version: string; total: number; from: number; rows: GridRow[] }

/** How a part is written in a row. */
export const LETTERS: Record<Part, string> = { answers: 'a', silent: 's', before: 'b', apart: 'x' }
const PARTS = new Map(Object.entries(LETTERS).map(([part, letter]) => [letter, part as Part]))

/** What a source has to do with a row's question. */
export const partAt = (row: GridRow, place: number): Part => PARTS.get(row.parts[place] ?? '') ?? 'apart'

/** A, B, C …: cells of one row with the same letter give the same answer; none where all give the same. */
export const signOf = (row: GridRow, answer: number): string | null =>
  row.answers.length > 1 ? lettersOf(answer) : null

const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
