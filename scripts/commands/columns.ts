/** Text for a terminal: how wide it is, how it wraps, and nothing in it that could steer the terminal. */

export const WIDTH = 100

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const DOUBLE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u

/** One line of text without control signs: a source's words must not move the cursor or change colours. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()

/** How many columns a text takes. */
export function width(text: string): number {
  let columns = 0
  for (const sign of text) columns += ZERO_WIDTH.test(sign) ? 0 : DOUBLE.test(sign) ? 2 : 1
  return columns
}

/** Breaks a text into lines that fit beside `indent` columns; the first line may start further right. */
export function wrap(text: string, indent: number, first = indent): string[] {
  const room = WIDTH - indent
  const lines: string[] = []
  let line = ''
  let left = WIDTH - first
  const close = () => {
    lines.push(line)
    line = ''
    left = room
  }
  for (const word of plain(text)
    .split(' ')
    .flatMap((each) => pieces(each, room))) {
    const needed = width(word) + (line === '' ? 0 : 1)
    if (needed > left && line !== '') close()
    left -= width(word) + (line === '' ? 0 : 1)
    line += line === '' ? word : ` ${word}`
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** A word longer than a line is cut. */
function pieces(word: string, room: number): string[] {
  if (width(word) <= room) return [word]
  const cut: string[] = []
  let piece = ''
  for (const sign of word) {
    if (width(piece) + width(sign) > room) {
      cut.push(piece)
      piece = ''
    }
    piece += sign
  }
  return piece === '' ? cut : [...cut, piece]
}

/** A paragraph with a mark in front of its first line; the others stand under its words. */
export function hanging(indent: number, mark: string, text: string): string {
  const inner = indent + width(mark)
  return wrap(text, inner)
    .map((line, i) => (i === 0 ? ' '.repeat(indent) + mark : ' '.repeat(inner)) + line)
    .join('\n')
}

/** At most so many columns of a text, cut at a word where there is one. */
export function shortened(text: string, columns: number): string {
  const line = plain(text)
  if (width(line) <= columns) return line
  let kept = ''
  for (const sign of line) {
    if (width(kept) + width(sign) > columns - 1) break
    kept += sign
  }
  const space = kept.lastIndexOf(' ')
  return `${(space > columns / 2 ? kept.slice(0, space) : kept).trimEnd()}…`
}
