import { ANTONYMS } from '../lexicon/antonyms'
import { CONFIRMING, DENYING, DOUBTING, REFUTING, RUMOUR, SOURCES, TENTATIVE } from '../lexicon/attitude'
import type { Doc, Token } from '../model/document'
import { conceptKey, digits, isNegative, isTentativeWord } from './concepts'
import type { Prepared } from './proposition'

export type Features = Record<string, number>

/** How a headline or sentence speaks of a proposition, in numbers that a linear model can weigh. */
export function shortFeatures(prepared: Prepared, doc: Doc): Features {
  const f: Features = { bias: 1 }
  const add = (name: string, by = 1) => {
    f[name] = (f[name] ?? 0) + by
  }
  const tokens = doc.tokens
  overlap(prepared, tokens, f)
  let negations = 0
  for (const t of tokens) {
    const own = !prepared.words.has(t.lower)
    if (isNegative(t)) negations++
    if (!own) continue
    if (REFUTING.has(t.lower)) add('refute')
    if (DENYING.has(t.lower)) add('deny')
    if (DOUBTING.has(t.lower)) add('doubt')
    if (CONFIRMING.has(t.lower)) add('confirm')
    if (RUMOUR.has(t.lower)) add('rumour')
    if (isTentativeWord(t)) add('tentative')
    if (SOURCES.has(t.lower)) add('source')
    if (isVocabulary(t)) f[`w:${t.lower}`] = 1
  }
  const odd = negations % 2 === 1
  f.negated = odd !== prepared.negative ? 1 : 0
  f.anyNegation = negations > 0 ? 1 : 0
  const first = tokens[0]?.lower ?? ''
  if (/^(?:no|nope)$/.test(first) && tokens[1]?.text === ',') f.saysNo = 1
  if (/^(?:is|are|was|were|did|does|do|has|have|will|can|could|should|would)$/.test(first)) f.asks = 1
  if (/^(?:how|why|what|who|where|when)$/.test(first)) f.opensWithWh = 1
  if (tokens.some((t) => t.text === '?')) f.question = 1
  const last = tokens.at(-1)?.lower ?? ''
  if (SOURCES.has(last) || RUMOUR.has(last)) f.endsInSource = 1
  if (/^(?:reports?|rumou?rs?|sources?)$/.test(last)) f.endsInReport = 1
  if (tokens.some((t) => t.text === ':')) f.colon = 1
  if (RUMOUR.has(first)) f.opensWithRumour = 1
  if (prepared.future) f.future = 1
  if (prepared.negative) f.propositionNegative = 1
  if (opposes(prepared, tokens)) f.opposite = 1
  f.long = Math.min(tokens.length, 30) / 10
  for (const name of ['refute', 'deny', 'doubt', 'confirm', 'rumour', 'tentative', 'source'])
    if (f[name]) f[`has ${name}`] = 1
  if (f.refute && f.confirm) f['refute & confirm'] = 1
  if (f.refute && f.rumour) f['refute & rumour'] = 1
  if (f.refute && f.anyNegation) f['refute & negation'] = 1
  if (f.negated && f.rumour) f['negated & rumour'] = 1
  if (f.negated) f['negated × cover'] = f.cover ?? 0
  if (f.future && f.tentative) f['future & tentative'] = 1
  return f
}

function overlap(prepared: Prepared, tokens: readonly Token[], f: Features): void {
  const seen = new Set<string>()
  let shared = 0
  const own = new Set<string>()
  for (const t of tokens) {
    const concept = conceptKey(t)
    if (!concept || seen.has(concept)) continue
    seen.add(concept)
    const weight = prepared.concepts.get(concept)
    if (weight) shared += weight
    else own.add(concept)
  }
  f.cover = prepared.weight > 0 ? shared / prepared.weight : 0
  f.uncovered = prepared.weight - shared > 0 ? Math.min(10, prepared.weight - shared) / 5 : 0
  f.extra = Math.min(own.size, 15) / 5
  if (shared === 0) f.nothingShared = 1
  const numbers = new Set(tokens.filter((t) => /\d/.test(t.text)).map((t) => digits(t.text)))
  if (prepared.numbers.size > 0) {
    const common = [...prepared.numbers].filter((one) => numbers.has(one)).length
    if (common === 0 && numbers.size > 0) f.otherNumber = 1
    if (common > 0) f.sameNumber = 1
  }
}

function opposes(prepared: Prepared, tokens: readonly Token[]): boolean {
  for (const t of tokens) {
    const against = ANTONYMS.get(t.lemma)
    if (
      against &&
      prepared.doc.tokens.some((one) => against.has(one.lemma)) &&
      !prepared.doc.tokens.some((one) => one.lemma === t.lemma)
    )
      return true
  }
  return false
}

const FUNCTION_WORD = /^(?:ADP|AUX|DET|PRON|CCONJ|SCONJ|PART|ADV)$/
const isVocabulary = (t: Token): boolean => (FUNCTION_WORD.test(t.pos) && /^[a-z']+$/.test(t.lower)) || isCue(t)
const isCue = (t: Token): boolean =>
  [REFUTING, DENYING, DOUBTING, CONFIRMING, RUMOUR, TENTATIVE, SOURCES].some((list) => list.has(t.lower))
