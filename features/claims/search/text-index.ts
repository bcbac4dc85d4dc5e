import { fits, type Term } from './query'
import { wordsOf } from './words'

/** Finds texts by words. Numbers are those of the texts as they were given. */
export type TextIndex = {
  /** every text that holds all terms and none that was to be left out */
  find: (terms: Term[]) => number[]
}

/** Stands between two fields of a text, so that no phrase reaches from one into the next. */
const GAP = -1

/**
 * An index in memory: for each word the texts that hold it, and for each text its words in order, which tells phrases.
 * A text is one or more fields.
 */
export function indexTexts(texts: readonly (readonly string[])[]): TextIndex {
  const numbers = new Map<string, number>()
  const vocabulary: string[] = []
  const holders: number[][] = []
  const contents = texts.map((fields, text) => {
    const content: number[] = []
    for (const field of fields) {
      for (const { word } of wordsOf(field)) {
        let number = numbers.get(word)
        if (number === undefined) {
          number = vocabulary.push(word) - 1
          numbers.set(word, number)
          holders.push([])
        }
        const held = holders[number] as number[]
        if (held.at(-1) !== text) held.push(text)
        content.push(number)
      }
      content.push(GAP)
    }
    return Int32Array.from(content)
  })
  const sorted = vocabulary.map((_, number) => number).sort((a, b) => order(vocabulary[a], vocabulary[b]))

  /** The texts that hold a word, or one that begins with it. */
  function holding(word: string, open: boolean): Set<number> {
    const number = numbers.get(word)
    if (!open) return new Set(number === undefined ? [] : holders[number])
    const found = new Set<number>()
    for (let at = firstAt(word); at < sorted.length; at++) {
      const next = sorted[at] as number
      if (!vocabulary[next]?.startsWith(word)) break
      for (const text of holders[next] as number[]) found.add(text)
    }
    return found
  }

  function firstAt(word: string): number {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (order(vocabulary[sorted[middle] as number], word) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  function holdingTerm(term: Term): Set<number> {
    const last = term.words.length - 1
    const each = term.words.map((word, i) => holding(word, !term.exact && i === last))
    const [least, ...others] = each.sort((a, b) => a.size - b.size) as [Set<number>, ...Set<number>[]]
    const all = [...least].filter((text) => others.every((set) => set.has(text)))
    return new Set(last === 0 ? all : all.filter((text) => inARow(contents[text] as Int32Array, term)))
  }

  const inARow = (content: Int32Array, term: Term): boolean => {
    for (let at = 0; at + term.words.length <= content.length; at++)
      if (term.words.every((_, i) => fits(vocabulary[content[at + i] as number] ?? '', term, i))) return true
    return false
  }

  return {
    find: (terms) => {
      const wanted = terms.filter((term) => !term.not).map(holdingTerm)
      const barred = terms.filter((term) => term.not).map(holdingTerm)
      const from = wanted.length > 0 ? [...(wanted[0] as Set<number>)] : texts.map((_, text) => text)
      return from
        .filter((text) => wanted.every((set) => set.has(text)) && !barred.some((set) => set.has(text)))
        .sort((a, b) => a - b)
    },
  }
}

const order = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)
