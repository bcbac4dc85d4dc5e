import type { Doc, Paragraph } from '../model/document'
import type { Span } from '../model/span'

/** Words between quotation marks, the marks included. `open` where no closing mark follows in the paragraph. */
export type Quotation = Span & { paragraph: number; open: boolean; words: number }

const LETTER = /[\p{L}\p{N}]/u
const OPENING = '“«„'
const CLOSING = '”»'
const BEFORE_OPENING = /[\s([{—–\-‘'“/]/
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-’'”…]/

/** The outermost quotations of a text, in order. Marks do not reach over a paragraph's end. */
export function quotationsOf(doc: Doc): Quotation[] {
  const found: Quotation[] = []
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'boilerplate') continue
    for (const quotation of inParagraph(doc.text, paragraph)) found.push(quotation)
  }
  return found
}

function inParagraph(text: string, paragraph: Paragraph): Quotation[] {
  const doubles = scan(text, paragraph, markOf)
  const singles = scan(text, paragraph, singleMarkOf).filter((one) => !one.open && one.words >= 2)
  const all = [...doubles]
  let k = 0
  for (const single of singles) {
    while (k < doubles.length && (doubles[k] as Quotation).end <= single.start) k++
    const next = doubles[k]
    if (!next || next.start >= single.end) all.push(single)
  }
  return all.sort((a, b) => a.start - b.start)
}

type Mark = 'open' | 'close' | null
type MarkReader = (text: string, at: number, from: number, to: number, inside: boolean) => Mark

/** Pairs marks; an opening mark inside a quotation is part of it (nested quotations count as the outer one's words). */
function scan(text: string, paragraph: Paragraph, read: MarkReader): Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let depth = 0
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = read(text, at, paragraph.start, paragraph.end, depth > 0)
    if (mark === 'open') {
      if (depth++ === 0) start = at
      // a second opening mark of the same kind means that the first was never closed
      else depth = 1
    } else if (mark === 'close' && depth > 0 && --depth === 0) {
      found.push(quotation(text, start, at + 1, paragraph.index, false))
    }
  }
  if (depth > 0) found.push(quotation(text, start, paragraph.end, paragraph.index, true))
  return found
}

function quotation(text: string, start: number, end: number, paragraph: number, open: boolean): Quotation {
  return { start, end, paragraph, open, words: wordsIn(text, start, end) }
}

function wordsIn(text: string, start: number, end: number): number {
  let words = 0
  let inWord = false
  for (let at = start; at < end; at++) {
    const isSpace = text.charCodeAt(at) <= 32
    if (!isSpace && !inWord) words++
    inWord = !isSpace
  }
  return words
}

/** Curled marks mean what they show, but for those that were typed the wrong way round. */
function curled(text: string, at: number, from: number, to: number, inside: boolean, sign: string): Mark {
  const before = at === from ? ' ' : (text[at - 1] as string)
  const after = at + 1 >= to ? ' ' : (text[at + 1] as string)
  if (OPENING.includes(sign)) return inside && !/[\s([—–]/.test(before) && /[\s.,;:!?)]/.test(after) ? 'close' : 'open'
  return !inside && /\s/.test(before) && LETTER.test(after) ? 'open' : 'close'
}

/** Two apostrophes in a row are a double mark. */
const isTwin = (text: string, at: number): boolean => text[at] === "'" && text[at + 1] === "'"

const markOf: MarkReader = (text, at, from, to, inside) => {
  const sign = text[at] as string
  if (isTwin(text, at) && text[at - 1] !== "'") {
    const opensTwin = at === from || BEFORE_OPENING.test(text[at - 1] as string)
    if (opensTwin && !inside) return 'open'
    return null
  }
  if (isTwin(text, at - 1) && !(text[at + 1] === "'") && inside) {
    const before = at - 2 < from ? ' ' : (text[at - 2] as string)
    return /[\s([{—–]/.test(before) ? null : 'close'
  }
  if (OPENING.includes(sign) || CLOSING.includes(sign)) return curled(text, at, from, to, inside, sign)
  if (sign !== '"') return null
  const opens = at === from || BEFORE_OPENING.test(text[at - 1] as string)
  const closes = at + 1 >= to || AFTER_CLOSING.test(text[at + 1] as string)
  if (opens && !closes) return 'open'
  if (closes && !opens) return 'close'
  return inside ? 'close' : 'open'
}

const singleMarkOf: MarkReader = (text, at, from, to, inside) => {
  const sign = text[at] as string
  if (isTwin(text, at) || isTwin(text, at - 1)) return null
  if (sign !== '‘' && sign !== '’' && sign !== "'") return null
  const before = at === from ? ' ' : (text[at - 1] as string)
  const after = at + 1 >= to ? ' ' : (text[at + 1] as string)
  const opens = /[\s(“"—–]/.test(before) && LETTER.test(after)
  if (!inside && sign !== '’' && opens) return 'open'
  if (inside && sign !== '‘' && /[\p{L}\p{N}.,!?…%]/u.test(before) && /[\s.,;:!?)”"—–]/.test(after)) return 'close'
  return null
}
