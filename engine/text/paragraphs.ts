import type { Paragraph, ParagraphKind } from '../model/document'
import { looksEnglish } from './language'

const CAPTION = /(?:^|[.\s(])(?:photo|photograph|image|picture|credit|illustration)s?\s*(?:by|:|\/)\s*\S/i
const BOILERPLATE =
  /^(?:share (?:this|on)|print friendly|advertisement|subscribe|sign up|read more|related(?: articles| stories)?:?|follow us|click here|cookie|accept(?: all)? cookies|all rights reserved|copyright|©|translate\b|newsletter|comments?:?$|skip to|continue reading|most popular|editorial contributions by|story continues)/i
const CONSENT = /\b(?:cookies?|privacy policy|terms of (?:use|service)|unsubscribe)\b/i

/** Splits at line ends. Every paragraph is trimmed of the white space around it; empty lines are none. */
export function splitParagraphs(text: string): Paragraph[] {
  const found: Paragraph[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0]
    const body = line.trim()
    if (body === '') continue
    const start = match.index + line.indexOf(body)
    found.push({ index: found.length, start, end: start + body.length, kind: kindOf(body, found.length) })
  }
  return found
}

function kindOf(line: string, index: number): ParagraphKind {
  const words = line.split(/\s+/).length
  if (BOILERPLATE.test(line) && words < 40) return 'boilerplate'
  if (CONSENT.test(line) && words < 80 && !/["“]/.test(line) && /\b(?:we|our|you|your)\b/i.test(line))
    return 'boilerplate'
  if (words >= 18 && !looksEnglish(line)) return 'boilerplate'
  if (CAPTION.test(line) && words < 60) return 'caption'
  const closed = /[.!?…:;]["”’')\]]*$/.test(line)
  if (!closed && words <= (index < 3 ? 25 : 14)) return 'heading'
  return 'body'
}
