import { OCCUPATIONS, TITLE_ABBREVIATIONS, TITLE_SYNONYMS } from '../lexicon/titles'
import type { NameMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import type { RoleStatus } from '../model/value'
import { bodyIn, lookAfter, lookBefore } from './office-field'

/** An office as the text words it: token range of the whole phrase, the title's standard form, its field or body, its country. */
export type Office = {
  from: number
  to: number
  title: string
  organisation: string | null
  country: string | null
  status: RoleStatus
  /** a common noun without a field or a capital: an office only right beside a name */
  vague: boolean
}

const standard = (token: Token | undefined): string =>
  token ? (TITLE_ABBREVIATIONS.get(token.lower) ?? (token.pos === 'NOUN' ? token.lemma : token.lower)) : ''

/** Titles whose field is part of the office itself: a minister of health is another minister than one of defence. */
const FIELD_TITLES = new Set(['minister', 'secretary', 'commissioner'])
/** Occupations whose words before say which: "sales assistant", "assistant editor". */
const NARROWED = new Set(['assistant', 'editor', 'manager', 'analyst', 'adviser', 'engineer'])
/** Common nouns that are an office only with a field, a capital or a person right beside them. */
const AMBIGUOUS = new Set(
  'general major chief chair judge justice leader manager director coach owner editor secretary king prince dean captain commander representative'.split(
    ' ',
  ),
)

/** The office whose head starts at token k, if one does: "Lt. Gov.", "deputy prime minister", "Minister of Public Works". */
export function officeAt(doc: Doc, k: number, nameAt: ReadonlyMap<number, NameMention>): Office | null {
  const { tokens } = doc
  const [title, end] = titleAt(doc, k)
  if (title === '') return null
  const head = tokens[k] as Token
  const before = lookBefore(doc, k)
  const after = lookAfter(doc, end, title, nameAt)
  const named = before.field.length > 0 || after.field !== ''
  const common = OCCUPATIONS.has(title) || (AMBIGUOUS.has(title) && title === head.lower)
  const said = before.field.join(' ')
  const field = after.field || (FIELD_TITLES.has(title) ? said : '')
  const plain = doc.tokens.slice(before.from, k).every(({ text }) => !/^\p{Lu}\p{Ll}/u.test(text))
  const narrowed = NARROWED.has(title) && plain && before.rank === '' ? said : ''
  const fullTitle = [before.rank, narrowed, title, field && FIELD_TITLES.has(title) ? `of ${field}` : '']
    .filter(Boolean)
    .join(' ')
  return {
    from: before.from,
    to: after.to,
    title: fullTitle,
    organisation: FIELD_TITLES.has(title) ? null : after.field || bodyIn(doc, before, k),
    country: before.country ?? after.country,
    status: after.status ?? before.status,
    vague: OCCUPATIONS.has(title) || (common && !named && !/^\p{Lu}/u.test(head.text)),
  }
}

/** The longest title that starts at token k, and where it ends. */
function titleAt(doc: Doc, k: number): [title: string, end: number] {
  const head = doc.tokens[k] as Token
  const first = standard(head)
  if (!FIRST_WORDS.has(first)) return ['', k]
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(head.pos) && !/^\p{Lu}/u.test(head.text)) return ['', k]
  for (const length of [3, 2, 1]) {
    const words: string[] = []
    for (let i = k; i < k + length; i++) words.push(standard(doc.tokens[i]))
    const joined = words.join(' ')
    const known = TITLE_SYNONYMS.get(joined) ?? (length === 1 && OCCUPATIONS.has(first) ? first : undefined)
    if (known) return [known, k + length]
  }
  return ['', k]
}

const FIRST_WORDS = new Set([...TITLE_SYNONYMS.keys(), ...OCCUPATIONS].map((title) => title.split(' ')[0] as string))
