import { CASUALTIES } from '../../lexicon/numbers'
import type { Token } from '../../model/document'
import { isHyphen } from './cardinals'

/** What a number counts: the token of the head noun and the phrase in lemmas. */
export type Counted = { head: number | null; of: string | null; to: number }

/** No noun phrase of news needs more words than these before its head. */
const LONGEST = 7
const DETERMINERS = new Set([
  'the',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'your',
  'my',
  'all',
  'such',
  'this',
  'that',
  'a',
  'an',
  'any',
])
/** Words that say how the count goes on and nothing about what is counted. */
const PASSED_OVER = new Set(['more', 'or', 'so', 'odd', 'plus', 'worth', 'separate', 'different'])

/** Reads the noun phrase that starts at `at`; "of" and articles in front are passed over. */
export function countedAt(tokens: readonly Token[], at: number): Counted {
  const end = tokens.length
  const none: Counted = { head: null, of: null, to: at }
  let start = at
  if (tokens[start]?.text === '+') start++
  if (isHyphen(tokens, start)) start++
  for (let passed = 0; passed < 2 && PASSED_OVER.has(tokens[start]?.lower ?? ''); passed++) start++
  if (['of', 'in'].includes(tokens[start]?.lower ?? '')) {
    if (tokens[start]?.lower === 'in') return none
    start++
  }
  while (start < end && DETERMINERS.has(tokens[start]?.lower ?? '')) start++
  let head = -1
  const words: string[] = []
  let kept = 0
  for (let k = start; k < end && k < start + LONGEST; k++) {
    const token = tokens[k] as Token
    if (isHyphen(tokens, k)) {
      words.push('-')
      continue
    }
    if (token.text === "'s" || token.text === '’s') {
      words.push("'s")
      continue
    }
    if (!belongs(tokens, k, head)) break
    words.push(token.pos === 'NOUN' || token.pos === 'PROPN' ? token.lemma : token.lower)
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue
    head = k
    kept = words.length
  }
  if (head < 0) return casualties(tokens, at) ?? none
  return { head, of: joined(words.slice(0, kept)), to: head + 1 }
}

/** "3 dead, 20 injured": those counted are named by what happened to them. */
function casualties(tokens: readonly Token[], at: number): Counted | null {
  const start = /^(?:more|others?|people|were|are)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const token = tokens[start]
  return token && CASUALTIES.has(token.lower) ? { head: start, of: token.lower, to: start + 1 } : null
}

/** Words that stand before a noun like adjectives whatever the tagger calls them. */
const LIKE_ADJECTIVES = new Set(['outside', 'inside', 'prior', 'fellow', 'then', 'overseas', 'nearby'])

function belongs(tokens: readonly Token[], k: number, head: number): boolean {
  const { lower, pos } = tokens[k] as Token
  const next = tokens[k + 1]
  if (pos === 'NOUN' || pos === 'PROPN') return !TIME_WORD.test(lower) || head < 0
  if (head >= 0) return pos === 'ADJ' && isNoun(next) && !OPENS_TIME.test(lower)
  if (pos === 'ADJ') return !CASUALTIES.has(lower) || isNoun(next)
  if (LIKE_ADJECTIVES.has(lower)) return isNoun(next)
  if (pos === 'ADV')
    return next?.pos === 'ADJ' || isHyphen(tokens, k + 1) || (next?.pos === 'VERB' && isNoun(tokens[k + 2]))
  if (pos === 'VERB') return /(?:ed|ing|en|ad)$/.test(lower) && isNoun(next)
  return lower === 'and' && tokens[k - 1]?.pos === 'ADJ' && next?.pos === 'ADJ'
}

/** "five contests last night": words after the noun that open another phrase. */
const OPENS_TIME = /^(?:last|next|this|early|late|due|available|long|past|such|more|other)$/

/** A day after the noun opens a new phrase: "20 people Monday". */
const TIME_WORD = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/

const isNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'PROPN' || token?.pos === 'ADJ'

const joined = (words: string[]): string => words.join(' ').replaceAll(' - ', '-').replaceAll(" 's", "'s")
