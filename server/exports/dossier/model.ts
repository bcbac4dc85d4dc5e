import type { Receipt } from '@/contracts/interchange/receipt'
import type { Chart } from './chart'

/**
 * A dossier as every kind of file has it: blocks of words, tables and charts. The writers of HTML, PDF, DOCX and Markdown
 * each draw these and add nothing, so that the four say the same.
 */
export type Dossier = {
  title: string
  description: string | null
  /** of the run that is shown, ISO; null before the first run */
  at: string | null
  /** the method's version, null before the first run */
  method: string | null
  blocks: Block[]
  /** every number of the text that counts claims or sources, and what it rests on */
  figures: Figure[]
  /** all receipts that the dossier refers to, by number */
  receipts: DossierReceipt[]
}

/**
 * A stretch of a line. `to`: `#id` of something in the dossier, or a web address. `note`: the number of a quote's receipt.
 * `rests`: the receipts that a number rests on, where the words stand right beside it and no row of the appendix is needed.
 */
export type Run = {
  text: string
  strong?: boolean
  quiet?: boolean
  code?: boolean
  quote?: boolean
  to?: string
  note?: number
  rests?: number[]
}

/** A list item or a paragraph that others lead to has an `id`. */
export type Line = { id?: string; runs: Run[] }

/** How words are set: as running text, as the writer's lead, as the writer's words to a finding, or as small print. */
export type Setting = 'text' | 'lead' | 'own' | 'small'

export type Table = { caption: string; head: string[]; rows: Line[][] }

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; text: string }
  | { kind: 'words'; set: Setting; line: Line }
  | { kind: 'list'; numbered: boolean; items: Line[] }
  /** an answer with the words of everybody who gives it */
  | { kind: 'answer'; label: string; quotes: Line[] }
  | { kind: 'table'; table: Table }
  | { kind: 'chart'; chart: Chart; says: Run[]; table: Table }
  /** where every quote stands; a file with real footnotes leaves out what its footnotes have */
  | { kind: 'receipts' }

/** `claims`, `sources`: what a number counts. A number that counts nothing rests on nothing. */
export type Figure = { id: string; number: string; says: string; receipts: number[]; sources: number[] }

/** `quoted`: its words stand in the dossier with a note; else they are only counted. */
export type DossierReceipt = Receipt & { quoted: boolean; sourceNumber: number; sourceName: string }

export const receiptId = (number: number): string => `receipt-${number}`
export const sourceId = (number: number): string => `source-${number}`

export const words = (text: string, set: Setting = 'text'): Block => ({
  kind: 'words',
  set,
  line: { runs: [{ text }] },
})
