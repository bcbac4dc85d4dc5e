import { COUNTRY_WORDS } from '../lexicon/countries'
import { STATE_NAMES } from '../lexicon/states'
import { BODIES_BY_NAME, BODY_WORDS, OCCUPATIONS, TITLE_ABBREVIATIONS, TITLE_SYNONYMS } from '../lexicon/titles'
import type { NameMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import type { RoleStatus } from '../model/value'

const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'senior', 'junior', 'chief'])
const STATUS: ReadonlyMap<string, RoleStatus> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['then', 'former'],
  ['onetime', 'former'],
  ['retired', 'former'],
  ['formerly', 'former'],
  ['outgoing', 'current'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['elect', 'elect'],
  ['incoming', 'elect'],
])
const SILENT = /^(?:'s|-|newly|recently|elected|appointed|new|current|incumbent|state|longtime|now)$/

export type Before = { from: number; rank: string; field: string[]; country: string | null; status: RoleStatus }

/** What stands before the title that starts at token k: status, rank, field or body, country; the country nearest to the title is its own. */
export function lookBefore(doc: Doc, k: number): Before {
  let from = k
  let rank = ''
  let country: string | null = null
  let status: RoleStatus = 'current'
  const field: string[] = []
  for (let i = k - 1; i >= Math.max(0, k - 8); i--) {
    const token = doc.tokens[i] as Token
    const place = COUNTRY_WORDS.get(token.lower)
    if (STATUS.has(token.lower)) status = STATUS.get(token.lower) as RoleStatus
    else if (RANKS.has(token.lower) && rank === '' && field.length === 0) rank = token.lower
    else if (place) {
      // "the Rowing Federation of America President": the country is part of the body's name
      if (doc.tokens[i - 1]?.lower === 'of') break
      country ??= place.country
    } else if (token.lower === 'and' && isTitle(doc.tokens[i - 1])) i--
    else if (token.lower === 'and' && field.length > 0 && isCapital(doc.tokens[i - 1]) && isCapital(doc.tokens[i + 1]))
      field.unshift('and')
    else if (
      SILENT.test(token.lower) &&
      !(token.lower === 'state' && isCapital(token) && isCapital(doc.tokens[i - 1]))
    ) {
      // words between the country and the title say nothing of the office
    } else if (
      country === null &&
      (rank === '' || isCapital(token)) &&
      status === 'current' &&
      isFieldWord(token) &&
      field.length < 5 &&
      !STOP_FIELD.has(token.lower) &&
      !TITLE_ABBREVIATIONS.has(token.lower)
    )
      field.unshift(token.lower)
    else break
    from = i
  }
  return { from, rank, field, country, status }
}

const isFieldWord = (token: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || (token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text))

/** "publisher and editor": what stands before the first of two titles is said of both. */
const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (TITLE_SYNONYMS.has(token.lower) || OCCUPATIONS.has(token.lower))

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)

const STOP_FIELD = new Set(
  'first second third many several other top local democratic republican gop conservative liberal last next young old popular mr mrs communist female male black socialist labour tory independent billionaire veteran powerful controversial embattled influential prominent'.split(
    ' ',
  ),
)

/** The body, state or service in the words before a title: "harbour police", "fbi", "iowa", "white house"; null where they name none. */
export function bodyIn(doc: Doc, before: Before, k: number): string | null {
  const words = before.field
  const joined = words.join(' ')
  const two = words.slice(-2).join(' ')
  const last = words.at(-1) ?? ''
  for (const name of [two, last, joined]) {
    const state = STATE_NAMES.get(name)
    if (state) return state
    if (BODIES_BY_NAME.has(name)) return name
  }
  const token = doc.tokens[k - 1]
  if (token && last === token.lower && /^\p{Lu}{2,6}$/u.test(token.text)) return last
  const written = doc.tokens.slice(before.from, k)
  return written.some((one) => BODY_WORDS.has(one.lower) && /^\p{Lu}/u.test(one.text)) ? joined : null
}

export type After = { to: number; field: string; country: string | null; status: RoleStatus | null }

/** What stands behind a title: "-elect", "of (the) X (of Y)", "for the country's harbour agency". A name that starts a person ends it. */
export function lookAfter(doc: Doc, end: number, title: string, nameAt: ReadonlyMap<number, NameMention>): After {
  const elect = doc.tokens[end]?.text === '-' && doc.tokens[end + 1]?.lower === 'elect'
  if (elect) return { to: end + 2, field: '', country: null, status: 'elect' }
  const link = doc.tokens[end]?.lower
  // an envoy is sent to a country and serves another
  if (link === 'to' && /(?:ambassador|envoy|representative)$/.test(title))
    return { to: endOfPlace(doc, end + 1), field: '', country: null, status: null }
  const none: After = { to: end, field: '', country: null, status: null }
  if (link !== 'of' && link !== 'for' && link !== 'at') return none
  const described = describedBody(doc, end + 1)
  if (described) return { ...none, ...described }
  const words: string[] = []
  let country: string | null = null
  let to = end
  for (let i = end + 1; i < Math.min(end + 12, doc.tokens.length); i++) {
    const token = doc.tokens[i] as Token
    const person = nameAt.get(i)
    const known = person?.kind === 'person' || STATE_NAMES.has(words.join(' '))
    if (person && known && i === person.from && (words.length > 0 || country !== null)) break
    const place = COUNTRY_WORDS.get(token.lower)
    const capital = /^\p{Lu}/u.test(token.text)
    if (place) country = place.country
    else if (capital || (words.length === 0 && token.pos === 'NOUN' && link === 'of')) words.push(token.lower)
    else if (!(/^(?:the|of|and|'s|-)$/.test(token.lower) && followsName(doc, i))) break
    to = i + 1
    if (words.length && doc.tokens[to]?.text === ',') break
  }
  if (words.length === 0 && country === null) return none
  const field = words.join(' ').replace(/^the /, '')
  return { to, field: STATE_NAMES.get(field) ?? field, country, status: null }
}

const followsName = (doc: Doc, i: number): boolean => {
  const next = doc.tokens[i + 1]
  return next !== undefined && (/^\p{Lu}/u.test(next.text) || COUNTRY_WORDS.has(next.lower) || next.lower === 'the')
}

/** "the country's harbour agency", "its defence ministry": a body in common words. */
function describedBody(doc: Doc, first: number): { to: number; field: string } | null {
  const opener = doc.tokens[first]
  if (!opener || !/^(?:the|its|their|a|an|his|her)$/.test(opener.lower)) return null
  const words: string[] = []
  for (let i = first + 1; i < Math.min(first + 7, doc.tokens.length); i++) {
    const token = doc.tokens[i] as Token
    if (/^(?:'s|-|’s)$/.test(token.lower)) {
      if (token.lower !== '-') words.length = 0
      continue
    }
    if (/^\p{Lu}/u.test(token.text) || !/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) return null
    words.push(token.lower)
    const next = doc.tokens[i + 1]
    if (BODY_WORDS.has(token.lower) && !(next && next.pos === 'NOUN')) return { to: i + 1, field: words.join(' ') }
  }
  return null
}

function endOfPlace(doc: Doc, first: number): number {
  let i = first
  while (i < first + 5 && (doc.tokens[i]?.lower === 'the' || /^\p{Lu}/u.test(doc.tokens[i]?.text ?? ''))) i++
  return i
}
