import type { Sort } from './filter'

/** The orders of the rows as they are chosen and as they are told. */
export const SORT_WORDS: Record<Sort, { name: string; says: string }> = {
  disputed: { name: 'Most disputed', says: 'the most disputed first' },
  consequential: { name: 'Most consequential', says: 'those first on which most rests' },
  newest: { name: 'Newest', says: 'by the newest source that answers' },
  hand: { name: 'By hand', says: 'in the order set by hand' },
}
