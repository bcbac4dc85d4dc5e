import type { Claim } from '../../engine/model/claim'
import type { SourceInput } from '../../engine/model/comparison'
import type { Flagged } from './draw'

/** What a reader may say of a flagged conflict; what each means stands in docs/method/reading-conflicts.md. */
export const LABELS = ['real', 'false'] as const
export const CATEGORIES = [
  'other-event',
  'other-time',
  'other-scope',
  'other-unit',
  'misread-value',
  'other-subject',
  'same-fact',
  'rounding',
  'opinion',
  'update',
  'attribution',
  'unrelated',
] as const

export type Label = (typeof LABELS)[number]
export type Category = (typeof CATEGORIES)[number]

/** One reader's answer to one row; a false conflict has the category of what made it false, a real one none. */
export type Answer = { row: number; label: Label; category: Category | null }

export type Place = { source: string; start: number; end: number; sha256: string }

/** A row of the reading without any text: whoever has the sets finds the words by their offsets and checks them by the hash. */
export type Row = {
  row: number
  story: string
  a: Place
  b: Place
  rule: string
  differs: string | null
  readers: Answer[]
}

export type Reading = {
  seed: number
  method: string
  drawnFrom: { stories: number; storiesWithConflict: number; conflicts: number }
  rows: Row[]
}

export function rowOf({ story, relation, a, b }: Flagged, row: number, sourceOf: (id: string) => SourceInput): Row {
  const place = ({ source, quote }: Claim): Place => ({
    source,
    start: quote.start,
    end: quote.end,
    sha256: sourceOf(source).sha256,
  })
  return { row, story, a: place(a), b: place(b), rule: relation.rule, differs: relation.differs, readers: [] }
}

/** Puts a reader's answers beside those already there; every row must be answered once, in the words of the list. */
export function withReader(reading: Reading, answers: readonly Answer[]): Reading {
  const byRow = new Map(answers.map((answer) => [answer.row, answer]))
  if (byRow.size !== answers.length) throw new Error('a row is answered twice')
  const rows = reading.rows.map((row) => {
    const answer = byRow.get(row.row)
    if (!answer) throw new Error(`row ${row.row} is not answered`)
    return { ...row, readers: [...row.readers, checked(answer)] }
  })
  if (byRow.size !== rows.length) throw new Error('an answer belongs to no row')
  return { ...reading, rows }
}

function checked({ row, label, category }: Answer): Answer {
  if (!LABELS.includes(label)) throw new Error(`row ${row}: “${label}” is no label`)
  if (label === 'real') return { row, label, category: null }
  if (category === null || !CATEGORIES.includes(category)) throw new Error(`row ${row}: “${category}” is no category`)
  return { row, label, category }
}
