import { type SharedPassage, sharedPassages } from '../engine/model/shared-passages'

/** Shorter passages are turns of phrase and short quotations. In words, set by hand. */
const LEAST_PASSAGE = 20
/** Two texts are told of where they share one passage so long, or so much of the shorter one. Set by hand. */
const LONG_PASSAGE = 40
const LEAST_SHARE = 0.2
/** So many passages of a pair are shown, the longest first. */
const MOST_PASSAGES = 5

/** Places in code points, end exclusive, in the texts of the two sources. */
export type SharedText = { words: number; a: { start: number; end: number }; b: { start: number; end: number } }

/** Two sources that share long passages. `shareOfA`: how much of a's words stand in b, from 0 to 1. */
export type NearDuplicate = { a: string; b: string; shareOfA: number; shareOfB: number; passages: SharedText[] }

/** Which sources share long passages, those that share most first; the longest passages of each pair. */
export function nearDuplicates(sources: readonly { id: string; text: string }[]): NearDuplicate[] {
  const texts = sources.map(({ text }) => wordsOf(text))
  const pairs = new Map<string, SharedPassage[]>()
  for (const passage of sharedPassages(
    texts.map((words) => words.map(({ word }) => word)),
    LEAST_PASSAGE,
  )) {
    const key = `${passage.a} ${passage.b}`
    pairs.set(key, [...(pairs.get(key) ?? []), passage])
  }
  return [...pairs.values()]
    .flatMap((passages): NearDuplicate[] => {
      const [{ a, b }] = passages as [SharedPassage]
      const [wordsA, wordsB] = [texts[a] as Word[], texts[b] as Word[]]
      const shareOfA = covered(passages.map(({ fromA, length }) => [fromA, fromA + length])) / wordsA.length
      const shareOfB = covered(passages.map(({ fromB, length }) => [fromB, fromB + length])) / wordsB.length
      const longest = passages.toSorted((x, y) => y.length - x.length || x.fromA - y.fromA)
      if ((longest[0]?.length ?? 0) < LONG_PASSAGE && Math.max(shareOfA, shareOfB) < LEAST_SHARE) return []
      const shown = longest.slice(0, MOST_PASSAGES).map(({ fromA, fromB, length }) => ({
        words: length,
        a: spanOf(wordsA, fromA, length),
        b: spanOf(wordsB, fromB, length),
      }))
      return [{ a: sources[a]?.id ?? '', b: sources[b]?.id ?? '', shareOfA, shareOfB, passages: shown }]
    })
    .sort((x, y) => Math.max(y.shareOfA, y.shareOfB) - Math.max(x.shareOfA, x.shareOfB))
}

type Word = { word: string; start: number; end: number }

/** Words and numbers without case and signs, with their places in code points. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  let points = 0
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    points += pointsIn(text, at, match.index)
    const start = points
    at = match.index + match[0].length
    points += pointsIn(text, match.index, at)
    words.push({ word: match[0].toLowerCase(), start, end: points })
  }
  return words
}

function pointsIn(text: string, from: number, to: number): number {
  let count = to - from
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    // the second half of a character that takes two units
    if (
      code >= 0xdc00 &&
      code <= 0xdfff &&
      i > 0 &&
      text.charCodeAt(i - 1) >= 0xd800 &&
      text.charCodeAt(i - 1) <= 0xdbff
    )
      count--
  }
  return count
}

const spanOf = (words: readonly Word[], from: number, length: number) => ({
  start: words[from]?.start ?? 0,
  end: words[from + length - 1]?.end ?? 0,
})

/** How many places stretches cover together, each counted once. */
function covered(stretches: [number, number][]): number {
  let count = 0
  let reached = 0
  for (const [from, to] of stretches.sort(([x], [y]) => x - y)) {
    count += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return count
}
