import { LABELS } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { isHyphen } from './cardinals'
import { comparatorBefore } from './comparators'
import { countedAt } from './counted'
import type { Measure } from './measure'

type Veto = (tokens: readonly Token[], measure: Measure) => boolean

/** Reasons why a number is none; the first that holds ends it. Only numbers without a unit are asked. */
const VETOES: readonly Veto[] = [
  isPronounOne,
  isLabel,
  isItemMark,
  isDescription,
  isPartOfWord,
  isScore,
  isAfterName,
  isInsideName,
  isAddress,
  isBareRange,
  isPossessed,
  isSeries,
]

/** Whether the number, read in the tokens of its sentence, belongs to a name, a label or a code and counts nothing. */
export function isNoQuantity(tokens: readonly Token[], measure: Measure): boolean {
  if (measure.unit !== null) return isPartOfWord(tokens, measure)
  return VETOES.some((veto) => veto(tokens, measure))
}

const BEFORE_ONE = new Set([
  'no',
  'the',
  'this',
  'that',
  'any',
  'every',
  'each',
  'which',
  'some',
  'such',
  'number',
  'another',
  'last',
  'good',
  'new',
  'big',
  'only',
  'old',
  'other',
  'loved',
  'a',
  'by',
  'an',
])
const AFTER_ONE = new Set([
  'of',
  'another',
  "'s",
  'who',
  'that',
  'which',
  'day',
  'should',
  'can',
  'could',
  'might',
  'must',
  'would',
  'may',
  'has',
  'is',
  'was',
  'to',
  'by',
  'or',
])

/** "one of them", "the one", "no one", "one must go". Two is the first number that counts wherever it stands. */
function isPronounOne(tokens: readonly Token[], { from, to }: Measure): boolean {
  const token = tokens[from] as Token
  if (to !== from + 1 || token.lower !== 'one') return false
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (before && BEFORE_ONE.has(before.lower)) return true
  if (!after || AFTER_ONE.has(after.lower)) return true
  const idiom =
    /^(?:or|after)$/.test(tokens[to + 1]?.lower ?? '') && /^(?:another|the)$/.test(tokens[to + 2]?.lower ?? '')
  if (idiom) return true
  return !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(after.pos) && !isHyphen(tokens, to)
}

/** "Article 5", "room 12", "number ten", "No. 1". */
function isLabel(tokens: readonly Token[], { from, numeral }: Measure): boolean {
  const before = tokens[from - 1]
  if (!before || numeral.kind === 'vague' || numeral.kind === 'fraction') return false
  if (before.text === '#') return true
  if (before.text === '.' && numeral.plain && /^nos?$/.test(tokens[from - 2]?.lower ?? '')) return true
  if (before.lower === 'of' && /^\d+$/.test(tokens[from - 2]?.text ?? '') && LABELS.has(tokens[from - 3]?.lower ?? ''))
    return true
  if (!LABELS.has(before.lower))
    return (
      before.lower === 'of' && LABELS.has(tokens[from - 2]?.lower ?? '') && /^[A-Z]/.test(tokens[from - 2]?.text ?? '')
    )
  if (before.lower === 'no') return before.text === 'No' && numeral.plain
  return before.pos !== 'VERB' && before.lemma === before.lower
}

const DESCRIBES = /^(?:way|star|time|on|sum|track|off|up|to|for|size|man|stop|horse|tier|speed|tone|piece)$/

/** "one-sided", "two-way", "zero-Covid": a compound that describes, where nobody counts. */
function isDescription(tokens: readonly Token[], { from, to }: Measure): boolean {
  const [first, next] = [tokens[from] as Token, tokens[to + 1]]
  if (tokens[to]?.text !== '-' || !next) return false
  if (first.lower === 'one' || first.lower === 'zero') return true
  if (/^to-\d/.test(next.lower) || (next.lower === 'to' && tokens[to + 2]?.text === '-')) return true
  return DESCRIBES.test(next.lower) || (/ed$/.test(next.lower) && next.pos !== 'NOUN')
}

/** "1) wash the pan", "2. Stir": the mark of an item in a list. */
function isItemMark(tokens: readonly Token[], { from, to, numeral }: Measure): boolean {
  if (!numeral.plain || to !== from + 1) return false
  if (tokens[to]?.text === '.' && from === 0) return true
  if (tokens[to]?.text !== ')') return false
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) if (tokens[k]?.text === '(') return k === from - 1
  return true
}

/** "F-16", "Covid-19", "post-9": the number is tied to the word in front of it, or to letters behind it. */
function isPartOfWord(tokens: readonly Token[], { from, to }: Measure): boolean {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (before && before.end === first.start && /[\p{L}\d.,/:_@=&]$/u.test(before.text) && !/^[-+−]/.test(first.text))
    return true
  if (before && before.end === first.start && /^[-−]/.test(first.text) && /[\p{L}\d]$/u.test(before.text)) return true
  if (isHyphen(tokens, from - 1) && /^\p{L}/u.test(tokens[from - 2]?.text ?? '') && tokens[from - 2]?.pos !== 'NUM')
    return true
  return (
    after !== undefined && after.start === last.end && /^[\p{L}\d/_@]/u.test(after.text) && !/^['’]/.test(after.text)
  )
}

const CONTESTS = new Set([
  'victory',
  'win',
  'defeat',
  'loss',
  'vote',
  'draw',
  'lead',
  'decision',
  'ruling',
  'record',
  'majority',
  'margin',
  'split',
  'tie',
])

/** "a 5-4 ruling", "won 3-1": two counts, no quantity between them. */
function isScore(tokens: readonly Token[], { from, to, numeral }: Measure): boolean {
  if (numeral.kind === 'range')
    return CONTESTS.has(tokens[to]?.lower ?? '') || CONTESTS.has(tokens[to + 1]?.lower ?? '')
  return isHyphen(tokens, to) && tokens[to + 1]?.pos === 'NUM' && /^\d+$/.test(tokens[from]?.text ?? '')
}

/** "Boeing 737", "Apollo 11": digits after a name; "in Oslo 20 homes" counts all the same. */
function isAfterName(tokens: readonly Token[], { from, to, numeral }: Measure): boolean {
  const before = tokens[from - 1]
  if (!before || from === 0 || !(numeral.plain || numeral.kind === 'range') || to !== from + 1) return false
  if (before.pos !== 'PROPN' || !/^\p{Lu}/u.test(before.text) || before.text.endsWith('.')) return false
  const after = tokens[to]
  const counts = after !== undefined && ['NOUN', 'ADJ'].includes(after.pos) && !/^\p{Lu}/u.test(after.text)
  return !(counts && ['ADP', 'VERB'].includes(tokens[from - 2]?.pos ?? ''))
}

/** "the Group of Seven", "the Six Flags park", "The 52 Circle": a number written as a part of a name. */
function isInsideName(tokens: readonly Token[], { from, to }: Measure): boolean {
  const [first, before, after] = [tokens[from] as Token, tokens[from - 1], tokens[to]]
  const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
  if (isTitleCase(tokens)) return false
  if (capital(first) && from > 0 && !/["“‘']/.test(before?.text ?? '')) {
    if (capital(after) || capital(before) || (before?.lower === 'of' && capital(tokens[from - 2]))) return true
    if (before?.lower === 'the') return true
  }
  if (before?.lower !== 'the' || !capital(after) || !/^\d/.test(first.text)) return false
  let last = to
  while (capital(tokens[last + 1])) last++
  const name = tokens[last] as Token
  return name.pos !== 'ADJ' && !name.lower.endsWith('s') && tokens[last + 1]?.pos !== 'NOUN'
}

/** A headline with a capital on every word tells nothing of names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0
  let capitals = 0
  for (let k = 0; k < Math.min(tokens.length, 120) && words < 30; k++) {
    const text = (tokens[k] as Token).text
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    words++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  return words > 2 && capitals > words * 0.7
}

/** "(12-307)", "7-5": figures joined by a hyphen that neither count nor measure anything. */
function isBareRange(tokens: readonly Token[], { from, to, numeral }: Measure): boolean {
  if (numeral.kind !== 'range' || to !== from + 1 || tokens[from]?.text.includes(',')) return false
  return countedAt(tokens, to).head === null && comparatorBefore(tokens, from) === null
}

/** "the 80's", "2's": a number that owns something is a name of it. */
function isPossessed(tokens: readonly Token[], { to }: Measure): boolean {
  const [sign, next] = [tokens[to], tokens[to + 1]]
  if (!sign || sign.start !== tokens[to - 1]?.end) return false
  return /^['’]s$/.test(sign.text) || (/^['’]$/.test(sign.text) && next?.start === sign.end && /^s\.?$/.test(next.text))
}

const STREETS = /^(?:street|road|avenue|lane|boulevard|drive|st|rd|ave|blvd|way|square|place|court|highway)\.?$/

/** "12 Mill Lane", "a 911 call": a number that is an address or is dialled. */
function isAddress(tokens: readonly Token[], { from, to, numeral }: Measure): boolean {
  if (!numeral.plain) return false
  if (tokens[from]?.text === '911') return true
  for (let k = to; k < to + 4 && /^\p{Lu}/u.test(tokens[k]?.text ?? ''); k++) {
    if (k > to && STREETS.test((tokens[k] as Token).lower)) return true
  }
  return false
}

/** Part of a chain of figures such as a telephone number or an address of a machine. */
function isSeries(tokens: readonly Token[], { from, to }: Measure): boolean {
  const joins = (at: number, other: number): boolean =>
    /^[./:_]$/.test(tokens[at]?.text ?? '') &&
    /^\d/.test(tokens[other]?.text ?? '') &&
    tokens[at]?.end === tokens[at + 1]?.start &&
    tokens[at - 1]?.end === tokens[at]?.start
  return joins(from - 1, from - 2) || joins(to, to + 1)
}
