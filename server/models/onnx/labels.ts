import type { Coarse } from '@/engine/model/relation'
import { ProblemError } from '@/server/errors/outcome'

export type Labels = { entailment: number; contradiction: number }
export type Direction = { entailment: number; contradiction: number }
export type Verdict = { coarse: Coarse | null; reason: string; score: number | null }

/** Below it the model is taken to have no view. */
const SURE = 0.5

/** Where a model's labels stand. One that was not taught to tell contradiction from the rest is no judge of pairs. */
export function labelsOf(names: string[]): Labels {
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name))
  const labels = { entailment: at(/^entail/i), contradiction: at(/^contradict/i) }
  if (labels.entailment >= 0 && labels.contradiction >= 0) return labels
  throw new ProblemError({
    code: 'model-labels',
    message: `The model does not judge pairs: it knows ${names.length > 0 ? names.join(', ') : 'no labels'}.`,
    next: 'Choose a model for natural language inference, whose labels are entailment, neutral and contradiction.',
  })
}

const two = (value: number) => value.toFixed(2)

/**
 * What both directions come to. A contradiction must show both ways: a model that sees it one way only is mostly misled by
 * words that the other text leaves out. To follow one way is enough to agree. Neither: the model takes no side.
 */
export function verdictOf(forth: Direction, back: Direction): Verdict {
  const contradiction = Math.min(forth.contradiction, back.contradiction)
  if (contradiction >= SURE)
    return {
      coarse: 'conflict',
      score: contradiction,
      reason: `Held against each other both ways, the two come out as a contradiction (${two(forth.contradiction)} and ${two(back.contradiction)} of 1).`,
    }
  const entailment = Math.max(forth.entailment, back.entailment)
  if (entailment >= SURE && Math.max(forth.contradiction, back.contradiction) < SURE) {
    const both = Math.min(forth.entailment, back.entailment) >= SURE
    const way = both
      ? 'each follows from the other'
      : forth.entailment >= SURE
        ? 'B follows from A'
        : 'A follows from B'
    return {
      coarse: 'agree',
      score: entailment,
      reason: `Held against each other, ${way} (${two(forth.entailment)} and ${two(back.entailment)} of 1).`,
    }
  }
  return { coarse: null, score: null, reason: 'Neither follows from the other, and they do not contradict both ways.' }
}
