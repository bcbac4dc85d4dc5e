import type { Doc } from '../model/document'
import { readText } from '../text/read'
import { conceptKey, digits, isName, isNegative } from './concepts'
import { type Frame, frameOf } from './frame'

/** A disputed reading, taken apart once: what it is about and which way it points. */
export type Prepared = {
  text: string
  doc: Doc
  /** concept → how much it counts; names count double */
  concepts: ReadonlyMap<string, number>
  weight: number
  words: ReadonlySet<string>
  numbers: ReadonlySet<string>
  negative: boolean
  future: boolean
  /** who moves towards whom, or who is behind what; null where it says neither */
  frame: Frame | null
}

const NO_ALIASES: ReadonlyMap<string, string> = new Map()

/** Takes a proposition apart for `stanceTowards`. `aliases`: titles that stand for one of its names where they stand alone. */
export function prepareProposition(text: string, aliases: ReadonlyMap<string, string> = NO_ALIASES): Prepared {
  const doc = readText(text)
  const concepts = new Map<string, number>()
  const words = new Set<string>()
  const numbers = new Set<string>()
  for (const token of doc.tokens) {
    words.add(token.lower)
    if (/\d/.test(token.text)) numbers.add(digits(token.text))
    const concept = conceptKey(token)
    if (concept) concepts.set(concept, isName(token) ? 2 : 1)
  }
  let weight = 0
  for (const one of concepts.values()) weight += one
  return {
    text,
    doc,
    concepts,
    weight,
    words,
    numbers,
    negative: doc.tokens.some(isNegative),
    frame: withAliases(frameOf(doc), doc, aliases),
    future: doc.tokens.some((token) => /^(?:will|'ll|would|going|plans?|to)$/.test(token.lower)),
  }
}

/** Adds the titles that stand for a name of the target ("the mayor") to it. */
function withAliases(frame: Frame | null, doc: Doc, aliases: ReadonlyMap<string, string>): Frame | null {
  if (!frame || aliases.size === 0) return frame
  const keys = [...aliases].filter(([, name]) =>
    doc.tokens.some((t) => t.text === name && frame.target.has(conceptKey(t) ?? '')),
  )
  return keys.length === 0
    ? frame
    : { ...frame, target: new Set([...frame.target, ...keys.flatMap(([title]) => titleKeys(title))]) }
}

const titleKeys = (title: string): string[] => readText(title).tokens.flatMap((t) => conceptKey(t) ?? [])
