import type { StanceKind } from '../model/comparison'
import type { Doc } from '../model/document'
import { readText } from '../text/read'
import { articleFeatures } from './article-features'
import { readFrame } from './framed'
import { probabilities } from './model'
import { type Prepared, prepareProposition } from './proposition'
import { reasonFor } from './reasons'
import { shortStance } from './short'
import { ARTICLE_MODEL, SHORT_MODEL } from './weights'

export type StanceReading = { stance: StanceKind; score: number; reason: string; cues: string[] }

/** From how many words on a text is read as an article, not as a headline or a sentence. */
const ARTICLE_WORDS = 70

/** From this share on the model of headlines is believed against the direction of single expressions. */
const SURE = 0.75

/** The answer of `variorum stance`: how a headline, a passage or an article stands to a proposition. */
export function judgeStance(proposition: string, text: string): { stance: StanceKind; score: number; reason: string } {
  const prepared = prepareProposition(proposition)
  const doc = readText(text)
  const { stance, score, reason } =
    doc.tokens.length < ARTICLE_WORDS ? sentenceStance(prepared, doc) : articleStance(prepared, doc)
  return { stance, score, reason }
}

/** By the model of headlines; where that is not sure, or a notion is given a verdict, by which way the words lean. */
function sentenceStance(prepared: Prepared, doc: Doc): StanceReading {
  const byWords = shortStance(prepared, doc)
  const leaning = prepared.frame && prepared.frame.topic !== 'judgement' && readFrame(prepared.frame, doc)
  const unsure = byWords.stance === 'silent' || byWords.score < SURE
  if (!leaning || !(unsure || leaning.firm)) return byWords
  const { stance, score, cues } = leaning
  return { stance, score, cues, reason: reasonFor(stance, cues, 1) }
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
