import type { StoryReading } from '@/contracts/story-reading'
import { codePointOffsets } from '@/ui/code-points'
import { hitsIn, type Stretch } from './marks'
import type { Term } from './query'
import { indexTexts, type TextIndex } from './text-index'

/** A piece of a source's text, in offsets of the string. */
type Piece = { source: string; start: number; text: string }

export type PassageIndex = { pieces: Piece[]; texts: ReadonlyMap<string, string>; index: TextIndex }

/** Words of a source that were looked for and found where no claim stands. `from`, `to`: code points of the first hit. */
export type Passage = {
  source: string
  before: string
  parts: { text: string; hit: boolean }[]
  from: number
  to: number
}

/** Longer paragraphs are cut at the ends of sentences, so that "all words" still means words that stand together. */
const LONGEST = 1200
const AROUND = 150

/** Indexes the texts of sources by paragraph. */
export function indexPassages(texts: ReadonlyMap<string, string>): PassageIndex {
  const pieces = [...texts].flatMap(([source, text]) => piecesOf(source, text))
  return { pieces, texts, index: indexTexts(pieces.map((piece) => [piece.text])) }
}

function piecesOf(source: string, text: string): Piece[] {
  const pieces: Piece[] = []
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    let start = line.index
    let held = ''
    for (const [sentence] of line[0].matchAll(/.+?(?:[.!?]["”’)]*\s+|$)/gs)) {
      if (held && held.length + sentence.length > LONGEST) {
        pieces.push({ source, start, text: held })
        start += held.length
        held = ''
      }
      held += sentence
    }
    if (held) pieces.push({ source, start, text: held })
  }
  return pieces
}

/** Passages that hold what is looked for, and at least one word of it where no claim of the story stands. */
export function passagesFound(reading: StoryReading, { pieces, texts, index }: PassageIndex, terms: Term[]): Passage[] {
  if (!terms.some((term) => !term.not)) return []
  const claimed = claimedStretches(reading, texts)
  return index.find(terms).flatMap((number) => {
    const { source, start, text } = pieces[number] as Piece
    const hits = hitsIn(text, terms)
    const free = hits.find((hit) => !covered(claimed.get(source) ?? [], start + hit.start, start + hit.end))
    return free ? [passageAt(source, texts.get(source) ?? '', start, text, hits, free)] : []
  })
}

/** Where claims stand in each source, joined and in order. */
function claimedStretches(reading: StoryReading, texts: ReadonlyMap<string, string>): Map<string, Stretch[]> {
  const bySource = new Map<string, Stretch[]>()
  const offsets = new Map([...texts].map(([source, text]) => [source, codePointOffsets(text)]))
  for (const { source, quote } of reading.comparison.claims) {
    const at = offsets.get(source)
    if (!at) continue
    const known = bySource.get(source) ?? []
    known.push({ start: at(quote.start), end: at(quote.end) })
    bySource.set(source, known)
  }
  for (const stretches of bySource.values()) stretches.sort((a, b) => a.start - b.start)
  return bySource
}

const covered = (stretches: Stretch[], start: number, end: number): boolean =>
  stretches.some((stretch) => stretch.start < end && stretch.end > start)

function passageAt(
  source: string,
  whole: string,
  offset: number,
  text: string,
  hits: Stretch[],
  free: Stretch,
): Passage {
  const from = wordEdge(text, Math.max(0, free.start - AROUND), -1)
  const to = wordEdge(text, Math.min(text.length, free.end + AROUND), 1)
  const parts: Passage['parts'] = []
  let at = from
  for (const hit of hits.filter((one) => one.start >= from && one.end <= to)) {
    if (hit.start > at) parts.push({ text: text.slice(at, hit.start), hit: false })
    parts.push({ text: text.slice(hit.start, hit.end), hit: true })
    at = hit.end
  }
  const rest = text.slice(at, to).trimEnd()
  if (rest || to < text.length) parts.push({ text: `${rest}${to < text.length ? ' …' : ''}`, hit: false })
  const points = (end: number) => Array.from(whole.slice(0, end)).length
  return {
    source,
    before: from > 0 ? '… ' : '',
    parts,
    from: points(offset + free.start),
    to: points(offset + free.end),
  }
}

/** Moves a cut outwards or back to the edge of a word, so that none is torn. */
function wordEdge(text: string, at: number, way: -1 | 1): number {
  let edge = at
  while (edge > 0 && edge < text.length && /\S/.test(text[way < 0 ? edge - 1 : edge] ?? ' ')) edge += way
  return edge
}
