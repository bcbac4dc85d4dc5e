import type { StanceKind } from '../model/comparison'
import type { Doc } from '../model/document'
import { readText } from '../text/read'
import { articleFeatures } from './article-features'
import { probabilities } from './model'
import { type Prepared, prepareProposition } from './proposition'
import { reasonFor } from './reasons'
import { shortStance } from './short'
import { ARTICLE_MODEL, SHORT_MODEL } from './weights'

export type StanceReading = { stance: StanceKind; score: number; reason: string; cues: string[] }

/** From how many words on a text is read as an article, not as a headline or a sentence. */
const ARTICLE_WORDS = 70

/** The answer of `variorum stance`: how a headline, a passage or an article stands to a proposition. */
export function judgeStance(proposition: string, text: string): { stance: StanceKind; score: number; reason: string } {
  const prepared = prepareProposition(proposition)
  const doc = readText(text)
  const { stance, score, reason } =
    doc.tokens.length < ARTICLE_WORDS ? shortStance(prepared, doc) : articleStance(prepared, doc)
  return { stance, score, reason }
}

/** How an article as a whole stands. */
export function articleStance(prepared: Prepared, doc: Doc): StanceReading {
  const features = articleFeatures(prepared, doc, SHORT_MODEL)
  const p = probabilities(ARTICLE_MODEL, features)
  const ranked = (['asserts', 'rejects', 'reports', 'silent'] as const)
    .map((label) => ({ label, share: p[label] }))
    .sort((a, b) => b.share - a.share)
  const best = ranked[0] as { label: 'asserts' | 'rejects' | 'reports' | 'silent'; share: number }
  const tentative =
    best.label === 'reports' &&
    (features['close tentative'] ?? 0) > (features['close rumour'] ?? 0) + (features['close source'] ?? 0)
  const stance: StanceKind = tentative ? 'hedges' : best.label
  return { stance, score: best.share, reason: reasonFor(stance, [], features['cover body'] ?? 0), cues: [] }
}
