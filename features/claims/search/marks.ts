import { fits, type Term } from './query'
import { type Word, wordsOf } from './words'

export type Stretch = { start: number; end: number }

/** Where the terms stand in a text, in its own offsets, in order and without overlaps. Words to leave out are not looked for. */
export function hitsIn(text: string, terms: Term[]): Stretch[] {
  const wanted = terms.filter((term) => !term.not)
  if (wanted.length === 0) return []
  const words = wordsOf(text)
  const found: Stretch[] = []
  for (let at = 0; at < words.length; at++) {
    for (const term of wanted) {
      if (!term.words.every((_, i) => fits(words[at + i]?.word ?? '', term, i))) continue
      const last = words[at + term.words.length - 1] as Word
      found.push({ start: (words[at] as Word).start, end: last.end })
    }
  }
  return joined(found)
}

function joined(found: Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  for (const hit of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1)
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end)
    else whole.push({ ...hit })
  }
  return whole
}
