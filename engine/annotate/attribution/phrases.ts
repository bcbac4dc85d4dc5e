import type { Doc, Token } from '../../model/document'

/** A stretch of tokens, `to` exclusive. */
export type Range = { from: number; to: number }

const token = (doc: Doc, i: number): Token | undefined => doc.tokens[i]

const PRONOUNS = new Set(
  'he she they it i we you who which that this those these one some others many most everyone everybody somebody someone nobody both all neither none'.split(
    ' ',
  ),
)
const TEMPORAL =
  /^(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|today|yesterday|tonight|tomorrow|now|recently|earlier|later|last|week|month|year|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|ago)$/
const LINKS = new Set(
  'of for at from in with on to near inside within under behind about against between including'.split(' '),
)

export const isTemporal = (t: Token | undefined): boolean =>
  t !== undefined && (TEMPORAL.test(t.lower) || /^(?:19|20)\d\d$/.test(t.text))
export const isPronoun = (t: Token | undefined): boolean => t !== undefined && PRONOUNS.has(t.lower)
export const isQuoteMark = (t: Token | undefined): boolean => t !== undefined && /^["“”«»„‘]$/.test(t.text)
const QUANTIFIERS = /^(?:one|some|many|most|both|all|this|that|these|those|others?|several)$/
const isNominal = (t: Token): boolean => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' || t.pos === 'SYM'
const isCapital = (t: Token): boolean => /^\p{Lu}/u.test(t.text)
const isPossessive = (t: Token): boolean => t.lower === "'s" || t.text === "'" || t.text === '’'

/** The start of the verb group that ends with the verb at `head`: auxiliaries, negation and adverbs before it. */
export function verbGroupStart(doc: Doc, head: number, floor: number): number {
  let start = head
  for (let i = head - 1; i >= floor && head - i < 8; i--) {
    const t = token(doc, i) as Token
    if (t.pos === 'AUX' || (t.pos === 'PART' && !isPossessive(t)) || /^(?:not|never|n't)$/.test(t.lower)) start = i
    else if (t.pos === 'VERB' && /^(?:have|has|had|be|been|is|are|was|were|do|does|did)$/.test(t.lower)) start = i
    else if (t.pos !== 'ADV') break
  }
  // an adverb right before belongs to it as well: "flatly denied"
  while (start - 1 >= floor && token(doc, start - 1)?.pos === 'ADV' && !isPronoun(token(doc, start - 1))) start--
  return start
}

/** The noun phrase that ends at `last` (inclusive), without the prepositional phrases before it. */
export function nounPhraseEndingAt(doc: Doc, last: number, floor: number): Range | null {
  const end = token(doc, last)
  if (!end) return null
  if (isPronoun(end) || end.pos === 'PRON') return { from: last, to: last + 1 }
  if (end.text === ')' || end.text === ']') {
    let open = last - 1
    while (open > floor && last - open < 15 && !/^[([]$/.test(token(doc, open)?.text ?? '')) open--
    const inner = open > floor ? nounPhraseEndingAt(doc, open - 1, floor) : null
    return inner ? { from: inner.from, to: last + 1 } : null
  }
  if (!isNominal(end) && !isCapital(end) && end.pos !== 'ADJ' && end.pos !== 'DET' && end.pos !== 'VERB') return null
  let from = last
  for (let i = last - 1; i >= floor && last - i < 18; i--) {
    const t = token(doc, i) as Token
    const next = token(doc, i + 1) as Token
    if (t.pos === 'DET' || /^(?:his|her|their|its|my|our|your|no)$/.test(t.lower)) {
      from = i
      if (!isPossessive(token(doc, i - 1) ?? next)) break
      continue
    }
    const joins =
      isNominal(t) ||
      t.pos === 'ADJ' ||
      isPossessive(t) ||
      /^[-–&.]$/.test(t.text) ||
      (isCapital(t) && t.pos !== 'PRON' && i > floor && t.pos !== 'ADV' && t.pos !== 'ADP' && t.pos !== 'SCONJ') ||
      (t.pos === 'VERB' && /(?:ed|ing)$/.test(t.lower) && token(doc, i - 1)?.pos === 'DET') ||
      (t.pos === 'ADV' && next.pos === 'ADJ' && token(doc, i - 1)?.pos === 'DET') ||
      ((t.lower === 'and' || t.lower === '&') && isCapital(next) && isCapital(token(doc, i - 1) ?? next) && i > floor)
    if (!joins || (isTemporal(t) && t.pos === 'PROPN')) break
    from = i
  }
  while (from < last && (isPossessive(token(doc, from) as Token) || /^[-–.]$/.test(token(doc, from)?.text ?? '')))
    from++
  return { from, to: last + 1 }
}

/** The subject whose verb group starts at `verb`, looked for to its left; null where there is none. */
export function subjectBefore(doc: Doc, verb: number, floor: number): Range | null {
  let last = verb - 1
  while (last >= floor && token(doc, last)?.pos === 'ADV' && !isPronoun(token(doc, last))) last--
  const closing = token(doc, last)
  if (!closing || last < floor) return null
  if (/^[,—–]$/.test(closing.text)) return beforeApposition(doc, last, floor)
  const related = beforeRelative(doc, last, floor)
  if (related) return related
  return withLinks(doc, nounPhraseEndingAt(doc, last, floor), floor)
}

/** No relative clause without commas is longer. */
const LONGEST_RELATIVE = 16

/** "An official who spoke on condition of anonymity said": the phrase that the clause hangs on; the range keeps the clause. */
function beforeRelative(doc: Doc, last: number, floor: number): Range | null {
  let verbs = 0
  for (let i = last; i > floor && last - i < LONGEST_RELATIVE; i--) {
    const t = token(doc, i) as Token
    if (t.pos === 'PUNCT' || isQuoteMark(t)) return null
    if (t.pos === 'VERB') verbs++
    if (t.lower !== 'who') continue
    const before = token(doc, i - 1) as Token
    const phrase = verbs > 0 && isNominal(before) ? withLinks(doc, nounPhraseEndingAt(doc, i - 1, floor), floor) : null
    return phrase && { from: phrase.from, to: last + 1 }
  }
  return null
}

/** "Name, a professor at …, said": the phrase before the comma that opens the insertion; the range keeps the insertion. */
function beforeApposition(doc: Doc, closing: number, floor: number): Range | null {
  let depth = 0
  for (let i = closing - 1; i > floor && closing - i < 45; i--) {
    const t = token(doc, i) as Token
    if (isQuoteMark(t)) return null
    if (t.text === ')') depth++
    if (t.text === '(') depth--
    if (depth > 0 || !/^[,—–]$/.test(t.text)) continue
    const before = token(doc, i - 1) as Token
    const next = token(doc, i + 1) as Token
    const opens =
      /^(?:who|which|whose|a|an|the|one|now|then|also|like|speaking|asked|\d{1,3})$/.test(next.lower) ||
      next.pos === 'NUM' ||
      next.pos === 'ADP' ||
      isNominal(next) ||
      next.pos === 'ADJ' ||
      /ing$/.test(next.lower) ||
      isPossessive(before)
    if (!opens || (!isNominal(before) && !isCapital(before) && before.text !== ')' && !isPronoun(before))) continue
    const phrase = withLinks(doc, nounPhraseEndingAt(doc, i - 1, floor), floor)
    if (phrase && (isCapital(token(doc, phrase.from) as Token) || token(doc, phrase.from)?.pos === 'DET'))
      return { from: phrase.from, to: closing + 1 }
  }
  return null
}

/** Adds what stands before "of", "for", "at" …: "a spokesman for the firm". */
function withLinks(doc: Doc, phrase: Range | null, floor: number): Range | null {
  if (!phrase) return null
  let { from } = phrase
  for (let k = 0; k < 4; k++) {
    const link = token(doc, from - 1)
    if (!link || from - 2 < floor || !LINKS.has(link.lower)) break
    const before = token(doc, from - 2) as Token
    if (
      !isNominal(before) &&
      !/^(?:some|many|most|several|all|both|one|others|those|half|head|number)$/.test(before.lower)
    )
      break
    if (isTemporal(token(doc, from)) && phrase.to - from > 1) {
      // "in an interview on Monday the minister": the time belongs to the phrase before
      return { from: from + 1, to: phrase.to }
    }
    const outer = nounPhraseEndingAt(doc, from - 2, floor)
    if (!outer) break
    // "In a letter to the board": a phrase that opens with a preposition is no subject
    const opener = token(doc, outer.from - 1)
    if (opener?.pos === 'ADP' && !LINKS.has(opener.lower)) break
    if (opener && opener.pos === 'ADP' && (outer.from - 1 === floor || token(doc, outer.from - 2)?.pos === 'PUNCT'))
      break
    from = outer.from
  }
  return { from, to: phrase.to }
}

/** The noun phrase that starts at `first`, with what hangs on it by "of", "for" … and an insertion between commas. */
export function nounPhraseFrom(doc: Doc, first: number, ceiling: number): Range | null {
  let i = first
  let heads = 0
  while (i < ceiling && i - first < 40) {
    const t = token(doc, i) as Token
    const next = token(doc, i + 1)
    const inside =
      isNominal(t) ||
      t.pos === 'DET' ||
      t.pos === 'ADJ' ||
      isPossessive(t) ||
      (heads === 0 && (isPronoun(t) || t.pos === 'PRON')) ||
      /^[-–&.]$/.test(t.text) ||
      (isCapital(t) && t.pos !== 'PRON' && t.pos !== 'SCONJ') ||
      (heads > 0 &&
        LINKS.has(t.lower) &&
        next !== undefined &&
        i + 1 < ceiling &&
        !isTemporal(next) &&
        (isNominal(next) || next.pos === 'DET' || next.pos === 'ADJ')) ||
      (t.lower === 'and' && heads > 0 && next !== undefined && (isCapital(next) || next.pos === 'NOUN')) ||
      (t.pos === 'VERB' && /(?:ed|ing)$/.test(t.lower) && heads === 0)
    if (!inside || (heads > 0 && isTemporal(t) && t.pos === 'PROPN')) break
    if (isNominal(t) || isPronoun(t) || t.pos === 'PRON' || isCapital(t)) heads++
    if (heads > 0 && t.pos === 'DET' && !LINKS.has(token(doc, i - 1)?.lower ?? '') && i > first) break
    i++
    if (
      isPronoun(t) &&
      !LINKS.has(next?.lower ?? '') &&
      !(next && QUANTIFIERS.test(t.lower) && (isNominal(next) || next.pos === 'ADJ'))
    )
      break
  }
  while (i > first + 1 && /^[.&–-]$/.test(token(doc, i - 1)?.text ?? '')) i--
  return heads > 0 && i > first ? { from: first, to: i } : null
}

/** Extends a phrase by an insertion that follows it: ", a professor at the college" up to the next comma or the sentence's end. */
export function withApposition(doc: Doc, phrase: Range, ceiling: number): Range {
  let i = phrase.to
  if (token(doc, i)?.text === '(') {
    while (i < ceiling && token(doc, i)?.text !== ')') i++
    i = Math.min(i + 1, ceiling)
  }
  if (token(doc, i)?.text !== ',') return { from: phrase.from, to: Math.max(phrase.to, i) }
  const next = token(doc, i + 1)
  if (!next || i + 1 >= ceiling || !(/^(?:a|an|the|who|which|whose|one|now|then)$/.test(next.lower) || isNominal(next)))
    return { from: phrase.from, to: i }
  let end = i + 1
  while (end < ceiling && !/^[,;.:—–]$/.test(token(doc, end)?.text ?? '') && !isQuoteMark(token(doc, end))) end++
  return { from: phrase.from, to: end }
}

/** The head of a phrase: up to the insertion or the first "of", "for" …; with its last noun. */
export function headOf(doc: Doc, phrase: Range): Token {
  let last = token(doc, phrase.from) as Token
  for (let i = phrase.from; i < phrase.to; i++) {
    const t = token(doc, i) as Token
    if (i > phrase.from && (/^[,(—–]$/.test(t.text) || LINKS.has(t.lower) || t.lower === 'who')) break
    if (isNominal(t) || t.pos === 'PRON' || isCapital(t)) last = t
  }
  return last
}
