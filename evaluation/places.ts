import type { Claim } from '../engine/model/claim'
import type { Expected, Place } from './expected'

export type Tried = { a: Place; b: Place }

/** Claims pinned to more than this, in code points, are pinned to nothing. */
const LONGEST_QUOTE = 600

/** The claims that are pinned to a place, by id. */
export const pinned = (claims: readonly Claim[]): Map<string, Claim> =>
  new Map(claims.filter(({ quote }) => quote.end - quote.start <= LONGEST_QUOTE).map((claim) => [claim.id, claim]))

/** The claims whose quote holds the words, or overlaps a place where they stand. */
export function covering(claims: Iterable<Claim>, [source, words]: Place, texts: ReadonlyMap<string, string>): Claim[] {
  const places = placesOf(words, texts.get(source) ?? '')
  return [...claims].filter(
    ({ source: own, quote }) =>
      own === source && places.some(({ start, end }) => quote.start < end && start < quote.end),
  )
}

/** Where words stand in a text, in code points. */
function placesOf(given: string, original: string): { start: number; end: number }[] {
  const [words, text] = [plainSigns(given), plainSigns(original)]
  const places = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const start = [...text.slice(0, at)].length
    places.push({ start, end: start + [...words].length })
  }
  return places
}

/** Curled quotation marks and fixed spaces are written either way; no place moves. */
const plainSigns = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00a0/g, ' ')

/** Sides of different pairs, which no reader set side by side: they should come out as unrelated. */
export function strangersOf({ pairs }: Expected, texts: ReadonlyMap<string, string>): Tried[] {
  const near = (one: Place, other: Place) => {
    const text = plainSigns(texts.get(one[0]) ?? '')
    const at = ([, words]: Place) => text.indexOf(plainSigns(words))
    return one[0] === other[0] && Math.abs(at(one) - at(other)) < 300
  }
  const known = ({ a, b }: Tried) =>
    pairs.some((pair) => (near(a, pair.a) && near(b, pair.b)) || (near(a, pair.b) && near(b, pair.a)))
  return pairs
    .flatMap(({ a }, i) => [1, 2, 3, 4, 5, 6].map((k) => ({ a, b: (pairs[(i + 3 * k) % pairs.length] as Tried).b })))
    .filter((tried) => tried.a[0] !== tried.b[0] && !known(tried))
}
