import type { Claim } from '../../engine/model/claim'
import type { SourceInput } from '../../engine/model/comparison'
import type { Flagged } from './draw'

/** Code points of the text shown on either side of a quote. */
const CONTEXT = 350

/** What a reader is given of one drawn conflict: both places in their context, and why the method calls it one. */
export function sheetOf(flagged: Flagged, row: number, topic: string, sourceOf: (id: string) => SourceInput): string {
  const { story, question, relation, a, b } = flagged
  return [
    `## ${row}. ${story} (${topic})`,
    `question: ${question.text}`,
    `rule: ${relation.rule}, differs: ${relation.differs}, score ${relation.score}`,
    `reason: ${relation.reason}`,
    ...[a, b].flatMap((claim, k) => sideOf(k === 0 ? 'A' : 'B', claim, sourceOf(claim.source))),
    '',
  ].join('\n')
}

function sideOf(name: string, claim: Claim, source: SourceInput): string[] {
  return [
    `--- ${name}: ${source.outlet}, ${source.published}: ${source.title}`,
    `    value: ${JSON.stringify(claim.value)}; voices: ${claim.voices.map((voice) => voice.name).join(' > ')}; ${claim.certainty}, ${claim.polarity}`,
    `    event: ${claim.event?.label ?? 'none'}; time: ${claim.time?.start ?? '?'} to ${claim.time?.end ?? '?'}`,
    inContext(source.text, claim.quote.start, claim.quote.end),
  ]
}

/** The quote between double brackets, with the text before and after it. */
export function inContext(text: string, start: number, end: number): string {
  const points = Array.from(text)
  const words = (from: number, to: number) => points.slice(Math.max(0, from), to).join('').replace(/\s+/g, ' ')
  return `    … ${words(start - CONTEXT, start)}⟦${words(start, end)}⟧${words(end, end + CONTEXT)} …`
}
