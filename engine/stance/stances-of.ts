import { CONCEDING } from '../lexicon/directions'
import type { Claim } from '../model/claim'
import type { Stance } from '../model/comparison'
import { aliasesFor } from './aliases'
import { type Prepared, prepareProposition } from './proposition'
import { type Run, runsOf, textOf } from './runs'
import { type StanceReading, stanceTowards } from './towards'

/** A stance below this is no more than a guess, and is left out. */
const LEAST_SCORE = 0.4

/**
 * How the claims of a comparison stand to its propositions: one stance a claim that speaks of the proposition, in the
 * order of the claims; silent ones are left out. The voice is the innermost of the claim's chain.
 */
export function stancesOf(propositions: string[], claims: Claim[]): Stance[] {
  const runs = runsOf(claims)
  return propositions.flatMap((proposition) => {
    const prepared = prepareProposition(proposition, aliasesFor(proposition, claims))
    const readings = new Map<Claim, StanceReading>()
    for (const run of runs) readRun(prepared, run, readings)
    return claims.flatMap((claim) => {
      const reading = readings.get(claim)
      return reading && reading.stance !== 'silent' && reading.score >= LEAST_SCORE
        ? [stanceOf(proposition, claim, reading.stance, reading)]
        : []
    })
  })
}

const stanceOf = (
  proposition: string,
  claim: Claim,
  stance: Stance['stance'],
  { reason, score }: StanceReading,
): Stance => ({
  proposition,
  source: claim.source,
  voice: claim.voices.at(-1)?.name ?? claim.source,
  stance,
  claim: claim.id,
  reason,
  score,
})

/**
 * Each claim by itself; but a verdict that stands in another part of the sentence ("the idea that …", "is mistaken")
 * counts for the parts it is made of, and a point that is only granted ("while …") is not put forward.
 */
function readRun(prepared: Prepared, run: Run, readings: Map<Claim, StanceReading>): void {
  const whole = run.length > 1 ? stanceTowards(prepared, { text: textOf(run), part: 'body' }) : null
  for (const claim of run) {
    const { certainty, part, quote, voices } = claim
    const own = stanceTowards(prepared, { text: quote.exact, certainty, attributed: voices.length > 1, part })
    if (whole?.firm && !own.firm && whole.cues.some((cue) => quote.exact.includes(cue))) readings.set(claim, whole)
    else if (whole && isGranted(quote.exact) && whole.stance !== own.stance) continue
    else readings.set(claim, own)
  }
}

const isGranted = (text: string): boolean => CONCEDING.has(text.split(/\s+/, 1)[0]?.toLowerCase() ?? '')
