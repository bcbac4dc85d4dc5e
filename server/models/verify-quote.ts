/** A place in a text, in Unicode code points. */
export type Found = { exact: string; start: number; end: number }

/** Shorter words stand almost anywhere and prove nothing. */
const SHORTEST = 8
const LONGEST = 600

/**
 * Where a text has these very words, nearest to `near` (code points); null where it has not, or where the words are too
 * few to show anything. Quotation marks put around the words are taken off; nothing else is changed or forgiven.
 */
export function verifyQuote(text: string, words: string, near: number): Found | null {
  for (const exact of [words.trim(), unquoted(words.trim())]) {
    if (exact.length < SHORTEST || exact.length > LONGEST) continue
    const starts = placesOf(text, exact)
    const [first] = starts.sort((x, y) => Math.abs(x - near) - Math.abs(y - near) || x - y)
    if (first !== undefined) return { exact, start: first, end: first + lengthOf(exact) }
  }
  return null
}

const unquoted = (words: string) => /^["“'‘«](.*)["”'’»]$/s.exec(words)?.[1]?.trim() ?? words

/** Counted without an array of a long text's characters. */
function lengthOf(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  let [counted, read] = [0, 0]
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    counted += lengthOf(text.slice(read, at))
    read = at
    places.push(counted)
  }
  return places
}
