import { conceptOf } from '../lexicon/concept-of'
import type { RankMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'

const RANKS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'only', 'maiden'])
const NO_SUPERLATIVES = new Set([
  'interest',
  'request',
  'protest',
  'contest',
  'forest',
  'west',
  'test',
  'rest',
  'best',
  'latest',
  'guest',
  'quest',
  'arrest',
  'suggest',
  'invest',
  'harvest',
  'honest',
  'modest',
  'chest',
  'nest',
  'priest',
  'east',
  'least',
  'past',
  'request',
])
/** The noun stands within so many words of the rank. */
const REACH = 5

/** "the first foreign visit", "the largest trading partner": a rank, what it ranks, and what narrows it. */
export function ranksOf(doc: Doc): RankMention[] {
  const found: RankMention[] = []
  for (const sentence of doc.sentences) {
    for (let k = sentence.from; k < sentence.to; k++) {
      const rank = rankAt(doc, k)
      if (!rank) continue
      const noun = headAfter(doc, k, sentence.to)
      if (noun === null) continue
      const head = conceptOf(doc.tokens[noun] as Token)
      if (!head) continue
      const between = doc.tokens.slice(k + 1, noun).map(conceptOf)
      const modifiers = between.filter((concept): concept is string => concept !== null)
      found.push({
        from: k,
        to: noun + 1,
        start: (doc.tokens[k] as Token).start,
        end: (doc.tokens[noun] as Token).end,
        rank,
        head,
        modifiers,
      })
    }
  }
  return found
}

function rankAt(doc: Doc, k: number): string | null {
  const token = doc.tokens[k] as Token
  if (RANKS.has(token.lower)) return token.lower === 'maiden' ? 'first' : token.lower
  if (/^[a-z]{2,}est$/.test(token.lower) && token.pos === 'ADJ' && !NO_SUPERLATIVES.has(token.lower))
    return (
      conceptOf({
        ...token,
        lemma: token.lower.replace(/(?:i)?est$/, (end) => (end === 'iest' ? 'y' : '')),
        pos: 'ADJ',
      }) ?? token.lower
    )
  return null
}

/** The last noun of the phrase that the rank opens. */
function headAfter(doc: Doc, k: number, end: number): number | null {
  let head: number | null = null
  for (let i = k + 1; i < Math.min(k + 1 + REACH, end); i++) {
    const token = doc.tokens[i] as Token
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = i
    else if (
      token.pos !== 'ADJ' &&
      token.text !== '-' &&
      !(token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower) && head === null)
    )
      break
  }
  return head
}
