import { OUTLET_WORDS } from '../../lexicon/reporting'
import { ORGANISATION_WORDS } from '../../lexicon/titles-of-voices'
import type { NameMention } from '../../model/annotated'
import type { Voice } from '../../model/claim'
import type { Doc } from '../../model/document'
import type { QuotationIndex } from './quotation-index'

/** Who is named in a text, as far as voices need it. */
export type Names = {
  /** the full name of the person whom these words name, null where they name no person */
  person(name: string): string | null
  /** the person whom "he" or "she" at this token may mean: the last one named as who acts, else the last one named */
  personBefore(token: number): Voice | null
}

/** How far back a pronoun looks, in tokens. */
const PRONOUN_REACH = 90

/** Reads the names of a text for its voices. Names inside quotations are not whom the narrator's "he" means. */
export function personsOf(doc: Doc, mentions: readonly NameMention[], quotations: QuotationIndex): Names {
  const full = new Map<string, string>()
  const narrated: NameMention[] = []
  for (const mention of mentions) {
    if (!isPerson(mention)) continue
    full.set(mention.text, mention.name)
    full.set(mention.name, mention.name)
    const around = quotations.around(mention.start)
    if (!around || around.start === mention.start) narrated.push(mention)
  }
  return {
    person: (name) => full.get(name) ?? null,
    personBefore: (token) => personBefore(doc, narrated, token),
  }
}

function isPerson({ kind, name }: NameMention): boolean {
  if (kind === 'person') return true
  if (kind !== 'other') return false
  const words = name.split(' ')
  if (words[0] === 'The' || words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return false
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()) || OUTLET_WORDS.has(word.toLowerCase()))
  )
}

function personBefore(doc: Doc, mentions: readonly NameMention[], token: number): Voice | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as NameMention).from < token) low = middle + 1
    else high = middle
  }
  let nearest: NameMention | null = null
  for (let k = low - 1; k >= 0 && k > low - 10; k--) {
    const mention = mentions[k] as NameMention
    if (token - mention.from > PRONOUN_REACH) break
    nearest ??= mention
    if (acts(doc, mention)) return { name: mention.name, kind: 'person' }
  }
  return nearest && { name: nearest.name, kind: 'person' }
}

/** Whether the name opens a sentence or stands right before a verb. */
function acts(doc: Doc, { from, to }: NameMention): boolean {
  const before = doc.tokens[from - 1]
  const next = doc.tokens[to]
  return before === undefined || /^[.!?:”"]$/.test(before.text) || next?.pos === 'VERB' || next?.pos === 'AUX'
}
