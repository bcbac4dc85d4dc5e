import { CONFIRMING, DENYING, DOUBTING, REFUTING, RUMOUR, SOURCES, TENTATIVE } from '../lexicon/attitude'
import type { StanceKind } from '../model/comparison'
import type { Doc } from '../model/document'
import { isNegative } from './concepts'
import { probabilities } from './model'
import type { Prepared } from './proposition'
import { reasonFor } from './reasons'
import { shortFeatures } from './short-features'
import { SHORT_MODEL } from './weights'

type Reading = { stance: StanceKind; score: number; reason: string; cues: string[] }

/** How a headline or a sentence stands, by its words alone. */
export function shortStance(prepared: Prepared, doc: Doc): Reading {
  const features = shortFeatures(prepared, doc)
  const p = probabilities(SHORT_MODEL, features)
  const label =
    p.rejects >= p.asserts && p.rejects >= p.reports ? 'rejects' : p.asserts >= p.reports ? 'asserts' : 'reports'
  const found = cueWords(prepared, doc)
  if (features.nothingShared && found.against.length === 0) {
    return { stance: 'silent', score: 1 - p[label] / 2, reason: reasonFor('silent', [], 0), cues: [] }
  }
  const stance: StanceKind = label === 'reports' && isTentative(doc, found) ? 'hedges' : label
  const cues = stance === 'rejects' ? found.against : stance === 'asserts' ? found.for : found.aside
  return { stance, score: p[label], reason: reasonFor(stance, cues, features.cover ?? 0), cues }
}

type Found = { for: string[]; against: string[]; aside: string[] }

function cueWords(prepared: Prepared, doc: Doc): Found {
  const found: Found = { for: [], against: [], aside: [] }
  for (const t of doc.tokens) {
    if (prepared.words.has(t.lower)) continue
    if (REFUTING.has(t.lower) || DENYING.has(t.lower) || isNegative(t)) found.against.push(t.text)
    else if (CONFIRMING.has(t.lower)) found.for.push(t.text)
    else if (
      RUMOUR.has(t.lower) ||
      TENTATIVE.has(t.lower) ||
      DOUBTING.has(t.lower) ||
      SOURCES.has(t.lower) ||
      t.text === '?'
    )
      found.aside.push(t.text)
  }
  return found
}

/** Weak assertion rather than passing on: "may", "could", a question. */
function isTentative(doc: Doc, found: Found): boolean {
  if (
    doc.tokens.some((t) => RUMOUR.has(t.lower) || t.lower === 'report' || t.lower === 'reports' || t.lower === 'source')
  )
    return false
  return found.aside.some((cue) => TENTATIVE.has(cue.toLowerCase()) || DOUBTING.has(cue.toLowerCase()) || cue === '?')
}
