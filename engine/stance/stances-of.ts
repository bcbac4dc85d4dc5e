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
 * Each claim by itself, but for what only its sentence tells: a verdict in another part ("the idea that …", "is
 * mistaken"), a turn before it ("hard to argue that …"), what a part without names is about. A point that is only
 * granted ("while …") is not put forward.
 */
function readRun(prepared: Prepared, run: Run, readings: Map<Claim, StanceReading>): void {
  const whole = run.length > 1 ? stanceTowards(prepared, { text: textOf(run), part: 'body' }) : null
  for (const claim of run) {
    const { certainty, part, quote, voices } = claim
    const own = stanceTowards(prepared, {
      text: quote.exact,
      before: sentenceBefore(quote.prefix),
      certainty,
      attributed: voices.length > 1,
      part,
    })
    if (whole && tellsMore(whole, own, quote.exact)) readings.set(claim, whole)
    else if (whole && isGranted(quote.exact) && whole.stance !== own.stance) continue
    else readings.set(claim, own)
  }
}

function tellsMore(whole: StanceReading, own: StanceReading, text: string): boolean {
  if (whole.stance === 'silent' || !whole.expressions || !whole.cues.some((cue) => text.includes(cue))) return false
  return (whole.firm === true && !own.firm) || own.stance === 'silent' || whole.expressions === own.expressions
}

/** Of the words before a quote, those that belong to its sentence; a cut-off first word is dropped. */
function sentenceBefore(prefix: string): string {
  const ends = [...prefix.matchAll(/[.!?…]["”’)]*\s|\n/g)].at(-1)
  return ends ? prefix.slice(ends.index + ends[0].length) : prefix.replace(/^\S*\s/, '')
}

const isGranted = (text: string): boolean => CONCEDING.has(text.split(/\s+/, 1)[0]?.toLowerCase() ?? '')
