/** The columns that can be chosen, in the order in which they stand. `width` in pixels; those that `grow` share what is left. */
export const COLUMNS = {
  quote: { name: 'Words of the source', width: 300, grow: true },
  statement: { name: 'Statement', width: 300, grow: true },
  source: { name: 'Source', width: 150 },
  voice: { name: 'Voice', width: 150 },
  kind: { name: 'Kind', width: 105 },
  value: { name: 'Value', width: 150 },
  certainty: { name: 'Certainty', width: 105 },
  event: { name: 'Event', width: 190 },
  time: { name: 'Time', width: 140 },
  question: { name: 'Question', width: 260 },
  finding: { name: 'Finding', width: 150 },
  verdict: { name: 'Verdict', width: 170 },
  touched: { name: 'Changed by', width: 180 },
} as const satisfies Record<string, { name: string; width: number; grow?: true }>

export type Column = keyof typeof COLUMNS
export const COLUMN_IDS = Object.keys(COLUMNS) as [Column, ...Column[]]

/** What is shown where nobody chose. */
export const USUAL: Column[] = ['quote', 'source', 'voice', 'kind', 'value', 'certainty', 'finding']

/** The chosen columns in their order; at least the words of the source. */
export function shownColumns(chosen: readonly Column[]): Column[] {
  const shown = COLUMN_IDS.filter((id) => chosen.includes(id))
  return shown.length > 0 ? shown : ['quote']
}
