import { OUTLET_WORDS } from '../../lexicon/reporting'
import { ORGANISATION_WORDS, TITLES } from '../../lexicon/titles-of-voices'
import type { Voice } from '../../model/claim'
import type { Doc, Token } from '../../model/document'

/** Who is named in a text: full names by their last part, and where they stand. */
export type Names = {
  /** the full name that a short one stands for, null where the text gives none or several */
  fullName(name: string): string | null
  isPerson(name: string): boolean
  /** the last person named before the token, within the same or the previous paragraph */
  personBefore(token: number): Voice | null
}

type Mention = { at: number; name: string; paragraph: number }

/** Collects the person names of a text: two to four capitalised words in a row that are no office and no outlet. */
export function namesOf(doc: Doc): Names {
  const mentions: Mention[] = []
  const byPart = new Map<string, Set<string>>()
  const persons = new Set<string>()
  const alone = new Set<string>()
  for (const sentence of doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const run = nameAt(doc, i, sentence.to)
      if (run.length === 0) continue
      const cleaned = untitled(run)
      const titled = cleaned.length < run.length
      i = (run.at(-1) as Token).i
      const name = cleaned.map((t) => t.text).join(' ')
      if (cleaned.length === 0) continue
      if (cleaned.length === 1) {
        if (titled) alone.add(name)
        mentions.push({ at: (cleaned[0] as Token).i, name, paragraph: sentence.paragraph })
        continue
      }
      if (cleaned.length > 4 || cleaned.some((t) => ORGANISATION_WORDS.has(t.lower) || OUTLET_WORDS.has(t.lower)))
        continue
      persons.add(name)
      const parts = [(cleaned.at(-1) as Token).text]
      for (const part of parts) {
        const known = byPart.get(part)
        if (known) known.add(name)
        else byPart.set(part, new Set([name]))
      }
      mentions.push({ at: (cleaned[0] as Token).i, name, paragraph: sentence.paragraph })
    }
  }
  const fullName = (name: string): string | null => {
    if (persons.has(name)) return name
    const known = byPart.get(name)
    return known && known.size === 1 ? ([...known][0] as string) : null
  }
  const isPerson = (name: string): boolean => fullName(name) !== null || alone.has(name)
  return { fullName, isPerson, personBefore: (token) => personBefore(mentions, token, fullName, isPerson) }
}

function personBefore(
  mentions: Mention[],
  token: number,
  fullName: (name: string) => string | null,
  isPerson: (name: string) => boolean,
): Voice | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).at < token) low = middle + 1
    else high = middle
  }
  for (let k = low - 1; k >= 0 && k > low - 12; k--) {
    const { at, name } = mentions[k] as Mention
    if (token - at > 80) return null
    if (isPerson(name)) return { name: fullName(name) ?? name, kind: 'person' }
  }
  return null
}

function nameAt(doc: Doc, i: number, ceiling: number): Token[] {
  const run: Token[] = []
  for (let k = i; k < ceiling && k - i < 8; k++) {
    const t = doc.tokens[k] as Token
    const capital =
      /^\p{Lu}[\p{L}'’.-]*$/u.test(t.text) &&
      t.pos !== 'PRON' &&
      t.pos !== 'DET' &&
      t.pos !== 'ADP' &&
      t.pos !== 'SCONJ' &&
      t.pos !== 'CCONJ'
    if (!capital || (k === i && t.pos !== 'PROPN' && t.pos !== 'NOUN' && t.pos !== 'ADJ')) break
    run.push(t)
  }
  return run
}

/** Without the titles before the name. */
function untitled(run: Token[]): Token[] {
  let cut = 0
  for (let k = 0; k < run.length; k++) if (TITLES.has((run[k] as Token).lower.replace(/\.$/, ''))) cut = k + 1
  return run.slice(cut)
}
