import type { Paragraph, ParagraphKind } from '../model/document'
import { isCaption, isFurniture } from './furniture'
import { looksForeign } from './language'

/** Notes on the author stand in so many paragraphs at the end. */
const ENDING = 3

/** Splits at line ends. Every paragraph is trimmed of the white space around it; empty lines are none. */
export function splitParagraphs(text: string): Paragraph[] {
  const found: Paragraph[] = []
  const lines: string[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0]
    const body = line.trim()
    if (body === '') continue
    const start = match.index + line.indexOf(body)
    lines.push(body)
    found.push({ index: found.length, start, end: start + body.length, kind: 'body' })
  }
  lines.forEach((line, k) => {
    ;(found[k] as Paragraph).kind = kindOf(line, k, k > ENDING && k >= lines.length - ENDING)
  })
  // a page holds more than its furniture: a line that stands alone was given for what it says
  const [only] = found
  if (only && found.length === 1 && only.kind === 'boilerplate' && !looksForeign(lines[0] as string)) only.kind = 'body'
  return found
}

function kindOf(line: string, index: number, last: boolean): ParagraphKind {
  const words = line.split(/\s+/).length
  if (isCaption(line, words)) return 'caption'
  if (isFurniture(line, words, last)) return 'boilerplate'
  if (words >= 18 && looksForeign(line)) return 'boilerplate'
  const closed = /[.!?…:;]["”’')\]]*$/.test(line)
  if (!closed && words <= (index < 3 ? 25 : 14)) return 'heading'
  return 'body'
}
