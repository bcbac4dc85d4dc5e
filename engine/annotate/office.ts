import { COUNTRY_WORDS } from '../lexicon/countries'
import { BODY_WORDS, TITLE_ABBREVIATIONS, TITLE_SYNONYMS } from '../lexicon/titles'
import type { Doc, Token } from '../model/document'
import type { RoleStatus } from '../model/value'

/** An office as the text words it: token range of the whole phrase, the title's standard form, its field or body, its country. */
export type Office = {
  from: number
  to: number
  title: string
  organisation: string | null
  country: string | null
  status: RoleStatus
}

const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'senior', 'junior', 'chief'])
const STATUS: ReadonlyMap<string, RoleStatus> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['then', 'former'],
  ['onetime', 'former'],
  ['retired', 'former'],
  ['outgoing', 'current'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['elect', 'elect'],
  ['incoming', 'elect'],
])

const standard = (token: Token | undefined): string =>
  token ? (TITLE_ABBREVIATIONS.get(token.lower) ?? (token.pos === 'NOUN' ? token.lemma : token.lower)) : ''

/** The words that a known title begins with: nearly all tokens are passed over by one look. */
const OPENERS = new Set([...TITLE_SYNONYMS.keys()].map((title) => title.split(' ', 1)[0] as string))

/** The office whose head starts at token k, if one does: "Lt. Gov.", "deputy prime minister", "Minister of Public Works". */
export function officeAt(doc: Doc, k: number): Office | null {
  const { tokens } = doc
  if (!OPENERS.has(standard(tokens[k]).split(' ', 1)[0] as string)) return null
  let title = ''
  let end = k
  for (const length of [3, 2, 1]) {
    const words: string[] = []
    for (let i = k; i < k + length; i++) words.push(standard(tokens[i]))
    const known = TITLE_SYNONYMS.get(words.join(' '))
    if (!known) continue
    title = known
    end = k + length
    break
  }
  if (title === '') return null
  const head = tokens[k] as Token
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN' && head.pos !== 'ADJ') return null
  const before = lookBefore(doc, k)
  const after = fieldAfter(doc, end)
  if (
    before.field === '' &&
    after.field === '' &&
    title === head.lower &&
    AMBIGUOUS.has(title) &&
    !/^\p{Lu}/u.test(head.text)
  )
    return null
  const own =
    FIELD_TITLES.has(title) || before.field.split(' ').some((word) => BODY_WORDS.has(word)) ? before.field : ''
  const field = after.field || own
  const fullTitle = [before.rank, title, field && FIELD_TITLES.has(title) ? `of ${field}` : '']
    .filter(Boolean)
    .join(' ')
  return {
    from: before.from,
    to: after.to,
    title: fullTitle,
    organisation: field && !FIELD_TITLES.has(title) ? field : null,
    country: before.country ?? after.country,
    status: before.status,
  }
}

/** Common nouns that are an office only with a field or a capital. */
const AMBIGUOUS = new Set([
  'general',
  'major',
  'chief',
  'chair',
  'judge',
  'justice',
  'leader',
  'manager',
  'director',
  'coach',
  'owner',
  'editor',
  'secretary',
  'king',
  'prince',
  'dean',
  'captain',
  'commander',
  'representative',
])
/** Titles whose field is part of the office itself: a minister of health is another minister than one of defence. */
const FIELD_TITLES = new Set(['minister', 'secretary', 'commissioner'])

function lookBefore(
  doc: Doc,
  k: number,
): { from: number; rank: string; field: string; country: string | null; status: RoleStatus } {
  let from = k
  let rank = ''
  let country: string | null = null
  let status: RoleStatus = 'current'
  const field: string[] = []
  for (let i = k - 1; i >= Math.max(0, k - 7); i--) {
    const token = doc.tokens[i] as Token
    const place = COUNTRY_WORDS.get(token.lower)
    if (STATUS.has(token.lower)) status = STATUS.get(token.lower) as RoleStatus
    else if (RANKS.has(token.lower)) rank = token.lower
    else if (place) country = place.country
    else if (/^(?:'s|-|newly|recently|elected|appointed|new|current|state)$/.test(token.lower)) {
      // words between the country and the title say nothing of the office
    } else if (
      country === null &&
      rank === '' &&
      status === 'current' &&
      /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) &&
      field.length < 3 &&
      !STOP_FIELD.has(token.lower)
    )
      field.unshift(token.lower)
    else break
    from = i
  }
  return { from, rank, field: field.join(' '), country, status }
}

const STOP_FIELD = new Set([
  'first',
  'second',
  'third',
  'many',
  'several',
  'other',
  'top',
  'local',
  'democratic',
  'republican',
  'gop',
  'conservative',
  'liberal',
  'last',
  'next',
  'young',
  'old',
  'popular',
  'republican',
  'mr',
  'mrs',
  'communist',
])

/** "of (the) X (of Y)": the field or body behind a title. */
function fieldAfter(doc: Doc, end: number): { to: number; field: string; country: string | null } {
  const link = doc.tokens[end]?.lower
  if (link !== 'of' && link !== 'for' && link !== 'at') return { to: end, field: '', country: null }
  const words: string[] = []
  let country: string | null = null
  let to = end
  for (let i = end + 1; i < Math.min(end + 12, doc.tokens.length); i++) {
    const token = doc.tokens[i] as Token
    const place = COUNTRY_WORDS.get(token.lower)
    const capital = /^\p{Lu}/u.test(token.text)
    if (place) country = place.country
    else if (capital || (words.length === 0 && token.pos === 'NOUN' && link === 'of')) words.push(token.lower)
    else if (!(/^(?:the|of|and|'s|-)$/.test(token.lower) && followsName(doc, i))) break
    to = i + 1
    if (words.length && doc.tokens[to]?.text === ',') break
  }
  return words.length || country ? { to, field: words.join(' '), country } : { to: end, field: '', country: null }
}

const followsName = (doc: Doc, i: number): boolean => {
  const next = doc.tokens[i + 1]
  return next !== undefined && (/^\p{Lu}/u.test(next.text) || COUNTRY_WORDS.has(next.lower) || next.lower === 'the')
}
