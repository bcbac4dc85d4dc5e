/** A line of a page: where it begins and ends and its baseline, in points from the lower left corner. */
export type PdfLine = { text: string; x: number; right: number; y: number; size: number }

type Item = { str?: string; transform?: number[]; width?: number; hasEOL?: boolean }
type Piece = { str: string; x: number; y: number; width: number; size: number; quarter: number; ends: boolean }

/** The lines of a page in the order of its content; text that stands across the page's own direction is left out. */
export function linesOf(items: Item[], view: number[]): { lines: PdfLine[]; height: number } {
  const pieces = items.map(pieceOf).filter((piece) => piece !== null)
  const quarter = mostly(pieces)
  const [left = 0, bottom = 0, right = 612, top = 792] = view
  const lines: PdfLine[] = []
  let open: Piece[] = []
  const close = () => {
    const line = lineOf(open)
    const last = lines.at(-1)
    if (line && last && continues(last, line)) join(last, line)
    else if (line) lines.push(line)
    open = []
  }
  for (const piece of pieces) {
    if (piece.quarter !== quarter && piece.str.trim() !== '') continue
    open.push(turned(piece, quarter, [left, bottom, right, top]))
    if (piece.ends) close()
  }
  close()
  return { lines, height: quarter % 2 === 0 ? top - bottom : right - left }
}

function pieceOf({ str, transform, width = 0, hasEOL = false }: Item): Piece | null {
  if (str === undefined || !transform) return null
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const quarter = Math.abs(b) > Math.abs(a) ? (b > 0 ? 1 : 3) : a < 0 ? 2 : 0
  return { str: readable(str), x, y, width, size: Math.hypot(c, d), quarter, ends: hasEOL }
}

/** Without control signs, halves of characters, and the private signs of symbol fonts. */
const readable = (str: string): string => str.replace(/[\p{Cc}\p{Cs}\p{Co}\ufeff\ufffd]+/gu, ' ')

function mostly(pieces: Piece[]): number {
  const signs = [0, 0, 0, 0]
  for (const { quarter, str } of pieces) signs[quarter] = (signs[quarter] ?? 0) + str.trim().length
  return signs.indexOf(Math.max(...signs))
}

/** As if the page were turned so that its text reads from left to right. */
function turned(piece: Piece, quarter: number, [left = 0, bottom = 0, right = 0, top = 0]: number[]): Piece {
  if (quarter === 1) return { ...piece, x: piece.y - bottom, y: right - piece.x }
  if (quarter === 2) return { ...piece, x: right - piece.x, y: top - piece.y }
  if (quarter === 3) return { ...piece, x: top - piece.y, y: piece.x - left }
  return { ...piece, x: piece.x - left, y: piece.y - bottom }
}

function lineOf(pieces: Piece[]): PdfLine | null {
  const text = pieces
    .map(({ str }) => str)
    .join('')
    .replace(/[¨´ˆ˜ˇ˚¸]\p{L}/gu, accented)
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return null
  const seen = pieces.filter(({ str }) => str.trim() !== '')
  const main = seen.reduce((best, piece) => (piece.str.length > best.str.length ? piece : best))
  return {
    text,
    x: Math.min(...seen.map(({ x }) => x)),
    right: Math.max(...seen.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size || 1,
  }
}

/** Some programs set an accent as a sign of its own, before its letter. */
function accented(pair: string): string {
  const [sign = '', letter = ''] = pair
  const whole = (letter + (COMBINING[sign] ?? '')).normalize('NFC')
  return whole.length === 1 ? whole : pair
}

const COMBINING: Record<string, string> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
  '¸': '\u0327',
}

/** Signs set a little higher or lower, to the right of the line, belong to it. */
const continues = (line: PdfLine, next: PdfLine): boolean =>
  next.x >= line.right - 1 &&
  next.x - line.right < 3 * line.size &&
  Math.abs(next.y - line.y) < 0.6 * Math.max(line.size, next.size)

function join(line: PdfLine, next: PdfLine): void {
  const gap = next.x - line.right > 0.15 * line.size ? ' ' : ''
  if (next.text.length > line.text.length) Object.assign(line, { y: next.y, size: next.size })
  line.text += gap + next.text
  line.right = next.right
}
