import type { Features } from './pair-features'
import type { Side } from './reading'

/** How two texts lie to each other decides which model weighs them. */
export type LongShape = 'articles' | 'summary' | 'sentences'
export type SentenceShape = 'claim' | 'report' | 'statement' | 'scene'

/** A text of as many words is an article; so is a shorter one of several sentences beside its like. */
const ARTICLE = 150
const SMALL_ARTICLE = 45
const SMALL_ARTICLE_SENTENCES = 3
/** A summary is clearly shorter than its article. */
const SUMMARY_RATIO = 0.8
const CLAIM_WORDS = 17
const STATEMENT_WORDS = 18
const CLAIM_RATIO = 0.75
const CLAIM_BESIDE = 12

const wordsOf = (side: Side): number => side.text.doc.tokens.length

export function shapeOfTexts(a: Side, b: Side): LongShape {
  const [short, long] = [Math.min(wordsOf(a), wordsOf(b)), Math.max(wordsOf(a), wordsOf(b))]
  if (long >= ARTICLE && short < SUMMARY_RATIO * long && short < ARTICLE) return 'summary'
  return long >= ARTICLE || (isSmallArticle(a) && isSmallArticle(b)) ? 'articles' : 'sentences'
}

export const isSmallArticle = (side: Side): boolean =>
  side.text.doc.sentences.length >= SMALL_ARTICLE_SENTENCES && wordsOf(side) >= SMALL_ARTICLE

/** A short claim beside a longer text; two reports; two short statements on somebody; two scenes without a name. */
export function shapeOfSentences(a: Side, b: Side, features: Features): SentenceShape {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (y <= CLAIM_WORDS && y < CLAIM_RATIO * x && x > CLAIM_BESIDE) return 'claim'
  if (Math.max(x, y) > STATEMENT_WORDS) return 'report'
  return features.hasName ? 'statement' : 'scene'
}
