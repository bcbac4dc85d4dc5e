import { fold } from '@/ui/fold'

/** A word as the search sees it, and where it stands in the text as given. */
export type Word = { word: string; start: number; end: number }

/** Scripts that set no space between words: each sign is a word there, and several in a row are a phrase. */
const SIGN = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}'
const WORD = new RegExp(`[${SIGN}]\\p{M}*|(?:(?![${SIGN}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')
const PLAIN = /^[a-z0-9]+$/

/** Words come again and again: each is folded once. Bounded, as texts are a stranger's. */
const KEPT = 50_000
const folded = new Map<string, string>()

function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const known = folded.get(raw)
  if (known !== undefined) return known
  if (folded.size >= KEPT) folded.clear()
  const made = fold(raw)
  folded.set(raw, made)
  return made
}

/** The words of a text in their order, lower case and without accents. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0])
    if (word) words.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return words
}
