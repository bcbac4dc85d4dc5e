import { fold } from '@/ui/fold'

/** A stretch of a text; `only`: its words stand in this text and not in the other. */
export type Piece = { text: string; only: boolean }
/** `shared`: words of weight that both have; where there are none nothing is marked, as all of it would be. */
export type WordDiff = { a: Piece[]; b: Piece[]; shared: number; same: boolean }

type Word = { key: string; start: number; end: number; light: boolean }

/** Words that two sentences share by chance: alone they hold no two texts together. */
const LIGHT = new Set(
  'a an the of in on at to by for from with as and or but is are was were be been has have had will would it its that this they he she'.split(
    ' ',
  ),
)
const WORD = /[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu
const LIGHT_WEIGHT = 0.25

/** What of two texts is in one of them alone, word by word, blind to case and accents. */
export function diffWords(a: string, b: string): WordDiff {
  const one = wordsOf(a)
  const other = wordsOf(b)
  const matches = solid(longestCommon(one, other), one, other)
  const shared = matches.filter(([i]) => !one[i]?.light).length
  const same = matches.length === one.length && matches.length === other.length
  if (shared === 0) return { a: plain(a), b: plain(b), shared, same }
  return {
    a: pieces(a, one, new Set(matches.map(([i]) => i))),
    b: pieces(b, other, new Set(matches.map(([, j]) => j))),
    shared,
    same,
  }
}

/** The share of the longer text's words of weight that the other one has, in the same order. */
export function likeness(a: string, b: string): number {
  const heavy = (text: string) => wordsOf(text).filter(({ light }) => !light).length
  return diffWords(a, b).shared / Math.max(1, heavy(a), heavy(b))
}

const plain = (text: string): Piece[] => (text ? [{ text, only: false }] : [])

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => {
    const key = fold(match[0])
    return { key, start: match.index, end: match.index + match[0].length, light: LIGHT.has(key) }
  })

type Match = [i: number, j: number]

/** The heaviest common run of words in order; a quote is at most 600 signs, so the square of its words is small. */
function longestCommon(a: Word[], b: Word[]): Match[] {
  const wide = b.length + 1
  const best = new Float64Array((a.length + 1) * wide)
  const at = (i: number, j: number) => best[i * wide + j] as number
  const weight = (word: Word) => (word.light ? LIGHT_WEIGHT : 1)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [x, y] = [a[i] as Word, b[j] as Word]
      const both = x.key === y.key ? at(i + 1, j + 1) + weight(x) : 0
      best[i * wide + j] = Math.max(both, at(i + 1, j), at(i, j + 1))
    }
  }
  const matches: Match[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as Word, b[j] as Word]
    if (x.key === y.key && at(i, j) === at(i + 1, j + 1) + weight(x)) matches.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return matches
}

/** Leaves out light words that stand alone between differing ones: they would only tear the marks to shreds. */
function solid(matches: Match[], a: Word[], b: Word[]): Match[] {
  const runs: Match[][] = []
  for (const match of matches) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && last[0] + 1 === match[0] && last[1] + 1 === match[1]) run.push(match)
    else runs.push([match])
  }
  const atAnEnd = (run: Match[]) => {
    const [first, last] = [run[0] as Match, run.at(-1) as Match]
    return (first[0] === 0 && first[1] === 0) || (last[0] === a.length - 1 && last[1] === b.length - 1)
  }
  const alone = (run: Match[]) => run.length < 3 && run.every(([i]) => a[i]?.light) && !atAnEnd(run)
  return runs.filter((run) => !alone(run)).flat()
}

function pieces(text: string, words: Word[], matched: ReadonlySet<number>): Piece[] {
  const found: Piece[] = []
  let done = 0
  for (let i = 0; i < words.length; i++) {
    if (matched.has(i)) continue
    let last = i
    while (last + 1 < words.length && !matched.has(last + 1)) last++
    const [from, to] = [words[i] as Word, words[last] as Word]
    if (from.start > done) found.push({ text: text.slice(done, from.start), only: false })
    found.push({ text: text.slice(from.start, to.end), only: true })
    done = to.end
    i = last
  }
  if (done < text.length) found.push({ text: text.slice(done), only: false })
  return found
}
