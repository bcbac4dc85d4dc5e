import { printable } from './escaped'
import type { Run } from './model'
import type { Face, Faces, FontId } from './pdf-faces'
import type { Colour } from './tones'

/** How a paragraph is set where its runs say nothing else. */
export type Setting = { face: 'serif' | 'sans'; size: number; colour: Colour; strong?: boolean }

/** A stretch of a line in one font, of one look and one aim. `lift`: how far above the base line. */
export type Piece = {
  text: string
  font: FontId
  size: number
  colour: Colour
  width: number
  lift: number
  to?: string
  /** of a script that runs from right to left */
  leftward?: boolean
}

/** `ends`: a new line begins after it. */
type Word = { pieces: Piece[]; width: number; ends?: boolean }

/** Scripts without spaces may break before any sign. */
const EAST = '\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef'
const BEGINS_EAST = new RegExp(`^[${EAST}]`, 'u')
const WORDS = new RegExp(
  `\\n|[ \\t\\u00a0\\u2009]+|[${EAST}][\\u3001\\u3002\\uff0c\\uff01\\uff1f\\u300d]?|[^\\s${EAST}]+`,
  'gu',
)

/** Runs as lines of at most `width` points. */
export function linesOf(runs: Run[], setting: Setting, width: number, faces: Faces): Piece[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  const end = () => {
    while (line.at(-1)?.text === ' ') line.pop()
    lines.push(inOrder(line))
    line = []
    used = 0
  }
  for (const word of wordsOf(runs, setting, faces)) {
    if (word.ends) {
      end()
      continue
    }
    for (const part of word.width > width ? signsOf(word, faces) : [word]) {
      const blank = part.pieces[0]?.text === ' '
      if (blank && line.length === 0) continue
      if (!blank && used + part.width > width && line.length > 0) end()
      line.push(...part.pieces)
      used += part.width
    }
  }
  if (line.length > 0 || lines.length === 0) end()
  return lines
}

function wordsOf(runs: Run[], setting: Setting, faces: Faces): Word[] {
  const words: Word[] = []
  let open = false
  for (const run of runs) {
    for (const [text] of printable(run.text).matchAll(WORDS)) {
      if (text === '\n') words.push({ pieces: [], width: 0, ends: true })
      const blank = /^\s/.test(text)
      const alone = blank || BEGINS_EAST.test(text)
      const pieces = text === '\n' ? [] : piecesOf(blank ? ' ' : text, run, setting, faces)
      const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
      const before = words.at(-1)
      if (open && !alone && before) {
        before.pieces.push(...pieces)
        before.width += width
      } else if (text !== '\n') words.push({ pieces, width })
      open = !alone
    }
    if (run.note !== undefined) addNote(words, run.note, setting, faces)
  }
  return words
}

/** The raised number of a receipt stays with the word before it. */
function addNote(words: Word[], note: number, setting: Setting, faces: Faces): void {
  const small: Setting = { face: 'sans', size: setting.size * 0.66, colour: 'quiet' }
  const pieces = piecesOf(`${note}`, { text: '', to: `#receipt-${note}` }, small, faces).map((piece) => ({
    ...piece,
    lift: setting.size * 0.34,
  }))
  const before = words.at(-1)
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  if (before && !before.ends) {
    before.pieces.push(...pieces)
    before.width += width
  } else words.push({ pieces, width })
}

function piecesOf(text: string, run: Run, setting: Setting, faces: Faces): Piece[] {
  const family = run.quote ? 'serif' : run.code ? 'sans' : setting.face
  const face: Face = run.strong || setting.strong ? `${family}-strong` : family
  const size = run.code ? setting.size * 0.88 : setting.size
  const colour = run.quiet ? 'quiet' : setting.colour
  return faces.stretches(text, face).map(({ text: own, font, width, leftward }) => ({
    text: own,
    font,
    size,
    colour,
    width: width * size,
    lift: 0,
    to: run.to,
    leftward,
  }))
}

/** A word too long for a line, sign by sign. */
const signsOf = ({ pieces }: Word, faces: Faces): Word[] =>
  pieces.flatMap((piece) =>
    [...new Intl.Segmenter('en').segment(piece.text)].map(({ segment }) => {
      const width = faces.width(segment, piece.font, piece.size)
      return { pieces: [{ ...piece, text: segment, width }], width }
    }),
  )

/**
 * The order in which the pieces of a line are drawn from the left: words of a script that runs to the left stand in a row
 * from right to left, with what stands between them; each word's letters are turned by its font. Then neighbours of one
 * look become one piece.
 */
function inOrder(line: Piece[]): Piece[] {
  const turned = line.map(({ leftward }) => leftward === true)
  const ordered = turned.includes(true) ? reordered(line, turned) : line
  const joined: Piece[] = []
  for (const piece of ordered) {
    const before = joined.at(-1)
    if (before && alike(before, piece) && !piece.leftward) {
      before.text += piece.text
      before.width += piece.width
    } else joined.push({ ...piece })
  }
  return joined
}

function reordered(line: Piece[], turned: boolean[]): Piece[] {
  const ordered: Piece[] = []
  for (let i = 0; i < line.length; i++) {
    let last = i
    for (let next = i + 1; turned[i] && next < line.length; next++) {
      if (turned[next]) last = next
      else if (/\p{L}/u.test(line[next]?.text ?? '')) break
    }
    ordered.push(...line.slice(i, last + 1).reverse())
    i = last
  }
  return ordered
}

/** Of one look and one aim. A piece that runs to the left is drawn alone: the next would be taken into its direction. */
const alike = (a: Piece, b: Piece): boolean =>
  a.font === b.font && a.size === b.size && a.colour === b.colour && a.lift === b.lift && a.to === b.to && !a.leftward
