import { COUNTRY_PREFIXES, COUNTRY_WORDS } from '../lexicon/countries'
import { STATE_NAMES } from '../lexicon/states'
import {
  AFFILIATIONS,
  BODY_WORDS,
  HONORIFICS,
  NOT_NAMES,
  OCCUPATIONS,
  OFFICE_STARTS,
  TITLE_ABBREVIATIONS,
  TITLE_SYNONYMS,
  TITLE_WORDS,
} from '../lexicon/titles'
import type { Doc, Token } from '../model/document'

/** A run of capitalised words; `from` and `to` are token indexes. */
export type Run = { from: number; to: number }

/** Behind a mark that opens quoted words a capital may be that of any first word. */
const OPENING = /^["“‘«]$/
const CAPITAL = /^\p{Lu}/u
const INNER = new Set([
  'of',
  'de',
  'del',
  'la',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'ibn',
  'da',
  'dos',
  'for',
  'on',
  'the',
  '&',
  '-',
])

/** Runs of capitals that may be names. A sentence's first word counts where `inner` has it: there some text of the story writes it with a capital. */
export function nameRuns(doc: Doc, inner: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  for (const sentence of doc.sentences) {
    const heading = doc.paragraphs[sentence.paragraph]?.kind === 'heading'
    let k = sentence.from
    while (k < sentence.to) {
      const token = doc.tokens[k] as Token
      const first = k === sentence.from || heading || OPENING.test(doc.tokens[k - 1]?.text ?? '')
      if (!startsName(doc, token, first, inner) && !startsWithNumber(doc, k, sentence.to)) {
        k++
        continue
      }
      let to = k + 1
      while (to < sentence.to && continues(doc, to, sentence.to)) to++
      runs.push({ from: AFFILIATIONS.has(token.lower) && to > k + 1 ? k + 1 : k, to })
      k = to
    }
  }
  return runs.flatMap((run) => splitAtCountries(doc, run)).flatMap((run) => splitAtBody(doc, run))
}

/** "Ana Ruiz of the Harbour County Police": a person and the body she is of. */
function splitAtBody(doc: Doc, run: Run): Run[] {
  const link = run.from + doc.tokens.slice(run.from, run.to).findIndex(({ lower }) => lower === 'of')
  const before = doc.tokens.slice(run.from, link)
  const titled = TITLE_WORDS.has(doc.tokens[run.from - 1]?.lower ?? '') || TITLE_WORDS.has(before[0]?.lower ?? '')
  const named = before.length - (TITLE_WORDS.has(before[0]?.lower ?? '') ? 1 : 0)
  const after = run.to - link - 1
  // "Ana Ruiz of Elmford": two words that end in no plural, and a place
  const placed =
    named === 2 &&
    after === 1 &&
    !/s$/.test(before.at(-1)?.lower ?? '') &&
    !before.some(({ lower }) => TITLE_WORDS.has(lower))
  if (link <= run.from || (!titled && !placed) || named < 2 || officeLength(before, 0) >= before.length) return [run]
  if (before.some(({ lower }) => BODY_WORDS.has(lower) || INNER.has(lower))) return [run]
  let body = link + 1
  while (body < run.to && INNER.has(doc.tokens[body]?.lower ?? '')) body++
  return body < run.to
    ? [
        { from: run.from, to: link },
        { from: body, to: run.to },
      ]
    : [run]
}

/** "the 88 Project": a number between "the" and one capitalised noun is part of a name. */
function startsWithNumber(doc: Doc, k: number, end: number): boolean {
  const [before, token, next] = [doc.tokens[k - 1], doc.tokens[k] as Token, doc.tokens[k + 1]]
  return (
    next !== undefined &&
    k + 1 < end &&
    before?.lower === 'the' &&
    /^\d{1,4}$/.test(token.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    !/s$/.test(next.text) &&
    !COUNTRY_WORDS.has(next.lower) &&
    !NOT_NAMES.has(next.lower)
  )
}

/** Words (and pairs of words) that stand with a capital inside a sentence somewhere in the text: there the capital means a name. */
export function capitalsInsideSentences(doc: Doc): Set<string> {
  const found = new Set<string>()
  for (const sentence of doc.sentences) {
    if (doc.paragraphs[sentence.paragraph]?.kind === 'heading') continue
    for (let k = sentence.from + 1; k < sentence.to; k++) {
      const token = doc.tokens[k] as Token
      if (!CAPITAL.test(token.text) || OPENING.test(doc.tokens[k - 1]?.text ?? '')) continue
      found.add(token.text)
      const next = doc.tokens[k + 1]
      if (next && k + 1 < sentence.to) found.add(`${token.text} ${next.text}`)
    }
  }
  return found
}

function startsName(doc: Doc, token: Token, first: boolean, inner: ReadonlySet<string>): boolean {
  if (!CAPITAL.test(token.text) || CONTRACTED.test(token.lower)) return false
  if (NOT_NAMES.has(token.lower)) return false
  if (HONORIFICS.has(token.lower) || TITLE_ABBREVIATIONS.has(token.lower)) return true
  const next = doc.tokens[token.i + 1]
  if (first && OFFICE_STARTS.has(token.lower) && next && CAPITAL.test(next.text) && !TITLE_WORDS.has(next.lower))
    return true
  const pair = next !== undefined && CAPITAL.test(next.text) && inner.has(`${token.text} ${next.text}`)
  const country = COUNTRY_WORDS.has(token.lower)
  if (first)
    return (
      pair ||
      (!STARTERS.has(token.lower) &&
        (country || inner.has(token.text) || (next !== undefined && token.pos === 'PROPN' && next.pos === 'PROPN')))
    )
  if (token.pos === 'PROPN') return true
  if (STARTERS.has(token.lower))
    return next !== undefined && next.pos === 'PROPN' && token.text.length <= 3 && token.pos === 'PART'
  return true
}

/** "I'm", "we've", "it's": a pronoun with its verb; and the party and state behind a member's name, "D-Ohio". */
const CONTRACTED = /^(?:(?:i|you|he|she|it|we|they|that|there|here|what|who|let|how|where)'|[dri]-[a-z])/

const STARTERS = new Set(
  'because since once unless whether despite during under over above between among against without within through across toward towards about around behind beyond including according given both each every all some many most few several such another other others one two three four five is are was were be been do does did has have had can could will would shall should may might must let please yes yeah oh well ok okay now today yesterday tomorrow meanwhile instead however moreover nevertheless perhaps maybe never always often sometimes soon later earlier ago just only than too very much more less nothing nobody everyone everybody someone somebody anyone anybody something anything everything none neither either nor out up down off back me him us them himself herself mine yours me who whom whose the a an in on at by for from with to of as it its this that these those he she they we you i and but or so if when while after before since until although though there here what who how why where his her their our my your no not yet still also even'.split(
    ' ',
  ),
)

function continues(doc: Doc, k: number, end: number): boolean {
  const token = doc.tokens[k] as Token
  if (token.text === '-' && isCountry(doc.tokens[k - 1]) && isCountry(doc.tokens[k + 1])) return false
  const before = doc.tokens[k - 1] as Token
  const apart = token.start - before.end
  if (apart > 1) return false
  if (/^\p{Lu}\.?$/u.test(token.text) || CAPITAL.test(token.text))
    return !NOT_NAMES.has(token.lower) || isFirstName(doc, k, end)
  if (token.text === '-' || before.text === '-')
    return apart === 0 && CAPITAL.test(doc.tokens[k + 1]?.text ?? before.text) && k + 1 < end
  if (!INNER.has(token.lower)) return false
  for (let next = k + 1; next < end && next < k + 3; next++) {
    const after = doc.tokens[next] as Token
    if (CAPITAL.test(after.text)) return !NOT_NAMES.has(after.lower) && !/^(?:on|for)$/.test(token.lower)
    if (!INNER.has(after.lower)) return false
  }
  return false
}

/** "Sen. May Brook": behind a title and in front of another capital a month is a first name. */
const isFirstName = (doc: Doc, k: number, end: number): boolean =>
  k + 1 < end &&
  (TITLE_WORDS.has((doc.tokens[k - 1] as Token).lower) || HONORIFICS.has((doc.tokens[k - 1] as Token).lower)) &&
  /^(?:april|may|june|august)$/.test((doc.tokens[k] as Token).lower) &&
  CAPITAL.test((doc.tokens[k + 1] as Token).text)

const isCountry = (token: Token | undefined): boolean =>
  token !== undefined && (COUNTRY_WORDS.has(token.lower) || COUNTRY_PREFIXES.has(token.lower))

/** "Chinese President Xi Jinping" is a country's adjective, an office and a name: the country stands alone. */
function splitAtCountries(doc: Doc, run: Run): Run[] {
  const words = doc.tokens.slice(run.from, run.to)
  if (words.length === 1) return [run]
  const whole = words.map((word) => word.lower).join(' ')
  if (COUNTRY_WORDS.has(whole)) return [run]
  const inState = statesBefore(doc, run)
  if (inState > 0)
    return [
      { from: run.from, to: run.from + inState },
      { from: run.from + inState, to: run.to },
    ]
  if (COUNTRY_WORDS.get(words[0]?.lower ?? '')?.as === 'adjective' && TITLE_WORDS.has(words[1]?.lower ?? '')) {
    return [{ from: run.from, to: run.from + 1 }, ...splitBeforeOffice(doc, { from: run.from + 1, to: run.to })]
  }
  return splitBeforeOffice(doc, run)
}

/** "Governor of Maine Ana Ruiz": how many words of a state stand between "of" and a full name. */
function statesBefore(doc: Doc, run: Run): number {
  if (doc.tokens[run.from - 1]?.lower !== 'of' || !TITLE_WORDS.has(doc.tokens[run.from - 2]?.lower ?? '')) return 0
  const said = (length: number) =>
    doc.tokens
      .slice(run.from, run.from + length)
      .map(({ lower }) => lower)
      .join(' ')
  return [2, 1].find((length) => run.to - run.from - length >= 2 && STATE_NAMES.has(said(length))) ?? 0
}

/**
 * "Unity Party Chairman Ana Ruiz", "District Judge Ana Ruiz": a body or field and a person with an office, parted in front of the office.
 * Words that are as often part of a body's name ("General", "Chief") count only in front of a full name.
 */
function splitBeforeOffice(doc: Doc, run: Run): Run[] {
  const words = doc.tokens.slice(run.from, run.to)
  for (let k = 1; k < words.length - 1; k++) {
    if (INNER.has(words[k - 1]?.lower ?? '')) continue
    const length = officeLength(words, k)
    const rest = words.slice(k + length)
    const doubtful = length === 1 && !OFFICE_STARTS.has(words[k]?.lower ?? '')
    if (length === 0 || rest.length === 0 || rest.length > 4 || (doubtful && rest.length < 2)) continue
    if (rest.some((word) => INNER.has(word.lower) || BODY_WORDS.has(word.lower))) continue
    return [
      { from: run.from, to: run.from + k },
      { from: run.from + k, to: run.to },
    ]
  }
  return [run]
}

/** How many words from k on are an office: "General Secretary" 2, "Chairman" 1, "Harbour" 0. */
export function officeLength(words: readonly Token[], k: number): number {
  const said = (length: number) =>
    words
      .slice(k, k + length)
      .map(({ lower }) => TITLE_ABBREVIATIONS.get(lower) ?? lower)
      .join(' ')
  for (const length of [3, 2, 1]) if (k + length < words.length && TITLE_SYNONYMS.has(said(length))) return length
  if (OCCUPATIONS.has(words[k]?.lower ?? '') && k + 2 < words.length) return 1
  if (!/^(?:deputy|vice|acting|former|assistant)$/.test(words[k]?.lower ?? '')) return 0
  const after = officeLength(words, k + 1)
  return after === 0 ? 0 : after + 1
}
