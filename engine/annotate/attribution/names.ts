import { OUTLET_WORDS } from '../../lexicon/reporting'
import { ORGANISATION_WORDS } from '../../lexicon/titles-of-voices'
import type { NameMention } from '../../model/annotated'
import type { Voice } from '../../model/claim'
import type { Doc } from '../../model/document'
import type { Gender } from '../../model/value'
import type { QuotationIndex } from './quotation-index'

/** Who is named in a text, as far as voices need it. */
export type Names = {
  /** the full name of the person whom these words name, null where they name no person */
  person(name: string): string | null
  /** the person whom "he" or "she" at this token may mean: the last one named as who acts, else the last one named */
  personBefore(token: number): { voice: Voice; at: number; byAgent: boolean } | null
  /** what the text says of a person's gender by an honorific, null where it says nothing */
  gender(name: string): Gender | null
}

/** How far back a pronoun looks, in tokens. */
const PRONOUN_REACH = 90

/** Reads the names of a text for its voices. Names inside quotations are not whom the narrator's "he" means. */
export function personsOf(doc: Doc, mentions: readonly NameMention[], quotations: QuotationIndex): Names {
  const full = new Map<string, string>()
  const narrated: NameMention[] = []
  const genders = new Map<string, Gender>()
  for (const mention of mentions) {
    if (!isPerson(mention)) continue
    full.set(mention.text, mention.name)
    full.set(mention.name, mention.name)
    if (mention.gender) genders.set(mention.name, mention.gender)
    const around = quotations.around(mention.start)
    if (!around || around.start === mention.start) narrated.push(mention)
  }
  return {
    person: (name) => full.get(name) ?? null,
    personBefore: (token) => personBefore(doc, narrated, genders, token),
    gender: (name) => genders.get(name) ?? null,
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

function personBefore(
  doc: Doc,
  mentions: readonly NameMention[],
  genders: ReadonlyMap<string, Gender>,
  token: number,
): { voice: Voice; at: number; byAgent: boolean } | null {
  const wanted = genderOf(doc.tokens[token]?.lower ?? '')
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
    const gender = genders.get(mention.name)
    if (wanted && gender && wanted !== gender) continue
    nearest ??= mention
    if (acts(doc, mention)) return { ...personAt(mention), byAgent: isAgent(doc, mention) }
  }
  return nearest && { ...personAt(nearest), byAgent: isAgent(doc, nearest) }
}

const personAt = ({ name, from }: NameMention): { voice: Voice; at: number } => ({
  voice: { name, kind: 'person' },
  at: from,
})

/** "was asked by Judge Ruiz": whoever the passive names as acting is who the next "she" means. */
const isAgent = (doc: Doc, { from, title }: NameMention): boolean =>
  doc.tokens[(title?.from ?? from) - 1]?.lower === 'by'

/** The gender of a pronoun. */
export const genderOf = (pronoun: string): Gender | null =>
  /^(?:she|her|hers)$/.test(pronoun) ? 'female' : /^(?:he|him|his)$/.test(pronoun) ? 'male' : null

/** Whether the name opens a sentence, stands right before a verb, or is named by "by" as who acts. */
function acts(doc: Doc, mention: NameMention): boolean {
  const { from, to, title } = mention
  const before = doc.tokens[(title?.from ?? from) - 1]
  const next = doc.tokens[to]
  return (
    before === undefined ||
    /^[.!?:”"]$/.test(before.text) ||
    isAgent(doc, mention) ||
    next?.pos === 'VERB' ||
    next?.pos === 'AUX'
  )
}
