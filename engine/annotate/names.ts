import { COUNTRY_PREFIXES, COUNTRY_WORDS } from '../lexicon/countries'
import { STATE_NAMES } from '../lexicon/states'
import { BODY_WORDS, HONORIFICS, OCCUPATIONS, TITLE_WORDS } from '../lexicon/titles'
import type { NameKind, NameMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import type { Gender } from '../model/value'
import { capitalsInsideSentences, nameRuns, officeLength } from './name-runs'

/** All names of a text, in order, joined to their fullest form within the text. `inner`: what the story's texts write with a capital inside a sentence. */
export function namesOf(doc: Doc, inner: ReadonlySet<string> = capitalsInsideSentences(doc)): NameMention[] {
  const mentions = nameRuns(doc, inner).flatMap((run) => mentionOf(doc, run.from, run.to))
  return joinAliases(doc, mentions)
}

function mentionOf(doc: Doc, from: number, to: number): NameMention[] {
  const words = doc.tokens.slice(from, to)
  const lower = words.map((word) => word.lower)
  const country = COUNTRY_WORDS.get(lower.join(' ').replace(/ - /g, '-')) ?? COUNTRY_PREFIXES.get(lower[0] ?? '')
  if (country)
    return [named(doc, from, to, typeof country === 'string' ? country : country.country, 'country', null, null)]
  let gender: Gender | null = null
  let honoured = false
  let start = 0
  while (start < words.length) {
    const word = lower[start] as string
    const office = officeLength(words, start)
    if (HONORIFICS.has(word)) {
      gender = HONORIFICS.get(word) ?? null
      honoured = true
    } else if (office > 1) start += office - 1
    else if (OCCUPATIONS.has(word) && words.length - start >= 3 && !BODY_WORDS.has(lower.at(-1) as string)) {
      start++
      continue
    } else if (!TITLE_WORDS.has(word) && !(INNER_TITLE.has(word) && start > 0)) break
    start++
  }
  if (start >= words.length) return []
  // "Governor of Maine Ana Ruiz": a state between "of" and the name
  if (start > 0 && lower[start - 1] === 'of') {
    const state = [2, 1].find((length) => STATE_NAMES.has(lower.slice(start, start + length).join(' '))) ?? 0
    if (state > 0 && words.length - start - state >= 2) {
      const first = from + start + state
      return [named(doc, first, to, textOf(doc, first, to), 'person', { from, to: first }, gender)]
    }
  }
  // "Minister of National Defence": what follows "of" is the office's field, not a person
  if (start > 0 && INNER_TITLE.has(lower[start - 1] as string))
    return [named(doc, from, to, textOf(doc, from, to), 'body', null, null)]
  const name = textOf(doc, from + start, to)
  const last = lower.at(-1) as string
  const body = lower.slice(start).some((word) => BODY_WORDS.has(word))
  const titled = start > 0 && !honoured
  const kind: NameKind = body ? 'body' : honoured || titled ? 'person' : 'other'
  if (kind === 'body' && titled) return [named(doc, from, to, textOf(doc, from, to), 'body', null, null)]
  if (last === '') return []
  return [named(doc, from + start, to, name, kind, start > 0 ? { from, to: from + start } : null, gender)]
}

const INNER_TITLE = new Set(['of', 'the', 'for'])

function named(
  doc: Doc,
  from: number,
  to: number,
  name: string,
  kind: NameKind,
  title: NameMention['title'],
  gender: Gender | null,
): NameMention {
  const start = (doc.tokens[from] as Token).start
  const end = (doc.tokens[to - 1] as Token).end
  return { from, to, start, end, text: doc.text.slice(start, end), name, kind, title, gender, spelled: null }
}

const textOf = (doc: Doc, from: number, to: number): string =>
  doc.text.slice((doc.tokens[from] as Token).start, (doc.tokens[to - 1] as Token).end).replace(/\s+/g, ' ')

/** First words of places, which stand for no place alone. */
const PLACE_STARTS = new Set(
  'new old north south east west northern southern eastern western central fort mount lake port san santa los las saint st. st el la le great little big upper lower'.split(
    ' ',
  ),
)

/** "Lam" is To Lam where the text names him in full; an acronym stands for the name it is printed behind. */
function joinAliases(doc: Doc, mentions: NameMention[]): NameMention[] {
  const full = new Map<string, string>()
  const since = new Map<string, number>()
  const headings = headingTokens(doc)
  const persons = new Set<string>()
  for (const mention of mentions) {
    if (mention.kind === 'country') continue
    const words = mention.name.split(' ')
    if (mention.kind === 'person') for (const word of words) persons.add(word)
    if (words.length < 2 || words.length > 4 || mention.kind === 'body') continue
    if (words.includes('of') || words.includes('the') || words.some((word) => /^\p{Lu}{2,}$/u.test(word))) continue
    // in a heading every word has its capital: "Skarholm Photos" is no one's full name
    if (mention.kind !== 'person' && headings.has(mention.from)) continue
    const ends = PLACE_STARTS.has(words[0]?.toLowerCase() ?? '') ? [words.at(-1)] : [words.at(-1), words[0]]
    for (const word of ends)
      if (word && !full.has(word)) {
        full.set(word, mention.name)
        since.set(word, mention.title === null ? mention.from : -1)
      }
  }
  const acronyms = acronymsOf(doc, mentions)
  return mentions.map((mention) => {
    if (mention.kind === 'country') return mention
    const spelled = acronyms.get(mention.name)
    if (spelled) return { ...mention, name: spelled, kind: 'body' }
    const words = mention.name.split(' ')
    const [only = ''] = words
    // "President Lund" in front of a first "Eva Lund" without an office may well be another Lund
    const known = !inOffice(mention) || (since.get(only) ?? 0) <= mention.from
    const name = words.length === 1 && known ? (full.get(only) ?? mention.name) : mention.name
    const person =
      mention.kind !== 'body' &&
      (persons.has(words.at(-1) as string) || (words.length > 1 && persons.has(words[0] as string)))
    return { ...mention, name, kind: person ? 'person' : mention.kind }
  })
}

/** The tokens of headings and captions, of a text that has more than those. */
function headingTokens(doc: Doc): Set<number> {
  const found = new Set<number>()
  let body = false
  for (const { paragraph, from, to } of doc.sentences) {
    if (doc.paragraphs[paragraph]?.kind === 'body') body = true
    else for (let k = from; k < to; k++) found.add(k)
  }
  return body ? found : new Set()
}

const inOffice = ({ title, gender }: NameMention): boolean => title !== null && gender === null

/** "Communist Party of Freedonia (CPF)", "… of Freedonia, or CPF,": the letters are the initials of the words before. */
function acronymsOf(doc: Doc, mentions: NameMention[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const mention of mentions) {
    const open = doc.tokens[mention.to]
    const next = doc.tokens[mention.to + 1]
    const worded = open?.text === ',' && (next?.lower === 'or' || next?.lower === 'called')
    const short = worded ? doc.tokens[mention.to + 2] : next
    if ((open?.text !== '(' && !worded) || !short || !/^\p{Lu}{2,6}s?$/u.test(short.text)) continue
    const letters = short.text.replace(/s$/, '')
    const words = mention.name.split(' ')
    const first = words.findIndex((word, k) => /^\p{Lu}/u.test(word) && initials(words.slice(k)) === letters)
    if (first >= 0) found.set(short.text, words.slice(first).join(' '))
  }
  return found
}

const initials = (words: string[]): string => words.map((word) => word.match(/^\p{Lu}/u)?.[0] ?? '').join('')
