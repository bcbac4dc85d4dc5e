type Side = { id: string; name: string /** how much of its words stand in the other, from 0 to 1 */; share: number }
type Place = { start: number; end: number }

/** Two sources with much the same text, and the longest passages that they share. */
export type SharedPair = {
  a: Side
  b: Side
  /** `exact`: the words as they stand in a, cut short where they are many; places in code points, end exclusive */
  passages: { words: number; exact: string; a: Place; b: Place }[]
}

/** The pairs that share most; `of`: how many there are. */
export type SharedPairs = { pairs: SharedPair[]; of: number }

/** A share in words, never “100 %” where a word is missing, nor “0 %” where one is there. */
export function shareInWords(share: number): string {
  const rounded = Math.round(share * 100)
  if (share < 1 && rounded === 100) return 'over 99 %'
  return share > 0 && rounded === 0 ? 'under 1 %' : `${rounded} %`
}
