import type { Quote } from '@/engine/model/span'
import { quoteAt } from './find-quote'
import { likeness, quoteScore, sameBearing, signsOf } from './likeness'

type Word = { text: string; start: number; end: number }

/** So many of the likeliest places are weighed in full. */
const WEIGHED = 12

/** Where quoted words stand in a text that says them a little differently now. Null where no place is like enough. */
export function findReworded(text: string, quote: Quote): Quote | null {
  const words = wordsAt(text)
  const wanted = wordsAt(quote.exact).map((word) => word.text)
  if (wanted.length === 0) return null
  const length = points(text)
  let best: { quote: Quote; score: number } | null = null
  for (const at of likelyPlaces(words, wanted)) {
    const { start, end } = fitted(words, at, wanted)
    const found = quoteAt(text, points(text.slice(0, start)), points(text.slice(0, end)))
    const score = found ? quoteScore(quote, found, length) : 0
    if (found && score > (best?.score ?? 0)) best = { quote: found, score }
  }
  // the likeliest place alone is asked whether it still says so: a part of it that leaves the “not” out is no answer
  return best && sameBearing(quote.exact, best.quote.exact) ? best.quote : null
}

const points = (text: string): number => Array.from(text).length

const wordsAt = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Where as many words as are wanted are most like them; a window that goes over the text once. */
function likelyPlaces(words: Word[], wanted: string[]): number[] {
  const signs = signsOf(wanted)
  const left = new Map<string, number>()
  for (const sign of signs) left.set(sign, (left.get(sign) ?? 0) + 1)
  const places: { at: number; count: number }[] = []
  let count = 0
  const take = (sign: string, step: 1 | -1) => {
    const open = left.get(sign)
    if (open === undefined) return
    // the count grows with each sign that is still wanted, and shrinks as such a one leaves the window
    if (step === 1 ? open > 0 : open >= 0) count += step
    left.set(sign, open - step)
  }
  const word = (i: number) => words[i]?.text ?? ''
  const pair = (i: number) => `${word(i - 1)} ${word(i)}`
  for (let i = 0; i < words.length; i++) {
    const gone = i - wanted.length
    take(word(i), 1)
    if (wanted.length > 1) take(pair(i), 1)
    if (gone >= 0) take(word(gone), -1)
    if (gone >= 0 && wanted.length > 1) take(pair(gone + 1), -1)
    if (count * 3 >= signs.length) places.push({ at: Math.max(0, gone + 1), count })
  }
  return places
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, WEIGHED)
    .map(({ at }) => at)
}

/**
 * The window moved at both ends, a word at a time, as long as that makes it more like what is wanted. Pairs alone count:
 * a “the” of the next sentence is no part of it.
 */
function fitted(words: Word[], at: number, wanted: string[]): { start: number; end: number } {
  const pairsOf = (all: string[]) => (wanted.length > 1 ? signsOf(all).filter((sign) => sign.includes(' ')) : all)
  const pairs = pairsOf(wanted)
  const like = (first: number, last: number) =>
    likeness(pairs, pairsOf(words.slice(first, last + 1).map((word) => word.text)))
  let [first, last] = [at, Math.min(words.length, at + wanted.length) - 1]
  for (let better = true; better; ) {
    better = false
    for (const [a, b] of [
      [first + 1, last],
      [first, last - 1],
      [first - 1, last],
      [first, last + 1],
    ] as const) {
      if (a < 0 || b >= words.length || a > b || like(a, b) <= like(first, last)) continue
      ;[first, last, better] = [a, b, true]
    }
  }
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
