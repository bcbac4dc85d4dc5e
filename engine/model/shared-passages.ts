/**
 * A stretch of words that stands in two texts: `a` and `b` are their places in the list that was given, a before b;
 * `fromA` and `fromB` count words, and so does `length`.
 */
export type SharedPassage = { a: number; b: number; fromA: number; fromB: number; length: number }

/** So many words in a row are taken as one sign of a text. */
const SHINGLE = 8
/** Of so many signs in a row the least is kept: whatever is as long as both together and one less is found for certain. */
const WINDOW = 8
/** A sign that a text repeats more often tells no place in it. */
const MOST_PLACES = 4

/** Passages are only found for certain from this length on, in words. */
export const SHORTEST_PASSAGE = SHINGLE + WINDOW - 1

/**
 * Every stretch of at least `least` equal words that two of the texts share, in the order of texts and places. The time
 * grows with the number of words and with what is shared, for only a few signs of each text are set against the others
 * (winnowing).
 */
export function sharedPassages(texts: readonly (readonly string[])[], least: number): SharedPassage[] {
  const numbers = new Map<string, number>()
  const coded = texts.map((words) => Int32Array.from(words, (word) => numbered(numbers, word)))
  const index = new Map<number, { text: number; at: number }[]>()
  const found: SharedPassage[] = []
  coded.forEach((words, b) => {
    const signs = winnowed(words)
    // up to where in this text each earlier one is known to share it
    const known = new Int32Array(b)
    for (const { sign, at } of signs) {
      const best = new Map<number, SharedPassage>()
      for (const { text: a, at: other } of index.get(sign) ?? []) {
        if (at < (known[a] as number)) continue
        const passage = grown(coded[a] as Int32Array, words, other, at, known[a] as number)
        if (passage.length > (best.get(a)?.length ?? 0)) best.set(a, { a, b, ...passage })
      }
      for (const passage of best.values()) {
        known[passage.a] = passage.fromB + passage.length
        if (passage.length >= Math.max(least, SHORTEST_PASSAGE)) found.push(passage)
      }
    }
    const times = new Map<number, number>()
    for (const { sign, at } of signs) {
      const before = times.get(sign) ?? 0
      times.set(sign, before + 1)
      if (before >= MOST_PLACES) continue
      const places = index.get(sign)
      if (places) places.push({ text: b, at })
      else index.set(sign, [{ text: b, at }])
    }
  })
  return found.sort((x, y) => x.a - y.a || x.b - y.b || x.fromA - y.fromA)
}

function numbered(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size + 1)
  return numbers.size
}

/** The signs of a text that are kept: of each window the least, the last of equal ones. */
function winnowed(words: Int32Array): { sign: number; at: number }[] {
  const signs: number[] = []
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let sign = 0
    for (let k = 0; k < SHINGLE; k++) sign = (Math.imul(sign, 0x01000193) ^ (words[i + k] as number)) | 0
    signs.push(Math.imul(sign ^ (sign >>> 15), 0x2c1b3c6d) >>> 0)
  }
  const kept: { sign: number; at: number }[] = []
  for (let i = 0; i < signs.length; i++) {
    if (i + WINDOW > signs.length && kept.length > 0) break
    let least = i
    for (let k = i + 1; k < Math.min(signs.length, i + WINDOW); k++)
      if ((signs[k] as number) <= (signs[least] as number)) least = k
    if (kept.at(-1)?.at !== least) kept.push({ sign: signs[least] as number, at: least })
  }
  return kept
}

/** The equal words around two places; not back over what is known already. */
function grown(a: Int32Array, b: Int32Array, atA: number, atB: number, floor: number) {
  let [fromA, fromB] = [atA, atB]
  while (fromA > 0 && fromB > floor && a[fromA - 1] === b[fromB - 1]) {
    fromA--
    fromB--
  }
  let length = 0
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length] === b[fromB + length]) length++
  return { fromA, fromB, length }
}
