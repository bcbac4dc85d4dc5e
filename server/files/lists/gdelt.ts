import type { Field } from './columns'

/** The columns of GDELT's table of mentions, as its codebook numbers them from 0; the table has no header. */
const COLUMNS: Partial<Record<Field, number>> = { published: 2, outlet: 4, url: 5 }
const TYPE = 3
const WIDTH = 16
const TYPES = ['', 'web', 'citation only', 'core', 'DTIC', 'JSTOR', 'not a text']

/** GlobalEventID, EventTimeDate, MentionTimeDate, MentionType, … : two instants of fourteen digits tell it from all else. */
export const isMention = (cells: readonly string[]): boolean =>
  cells.length >= WIDTH - 2 &&
  cells.length <= WIDTH &&
  /^\d+$/.test(cells[0] ?? '') &&
  /^\d{14}$/.test(cells[1] ?? '') &&
  /^\d{14}$/.test(cells[2] ?? '') &&
  /^[1-6]$/.test(cells[TYPE] ?? '')

/** Whether a file begins like that table. */
export const looksLikeMentions = (text: string): boolean =>
  isMention((text.slice(0, 5000).split('\n', 1)[0] ?? '').replace(/\r$/, '').split('\t'))

export const mentionField = (cells: readonly string[], field: Field): string | null => {
  const column = COLUMNS[field]
  return column === undefined ? null : (cells[column]?.trim() ?? '') || null
}

/** What is mentioned by a citation or another archive's number instead of an address cannot be fetched. */
export function notOnTheWeb(cells: readonly string[]): string | null {
  const type = Number(cells[TYPE])
  return type === 1 ? null : `is no page of the web but ${TYPES[type] ?? 'of another kind'}`
}
