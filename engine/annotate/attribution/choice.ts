import { ATTRIBUTION_WEIGHTS } from '../../lexicon/attribution-weights'
import { eachFeature } from './frame-features'
import type { Placed } from './frames'

/** From this likelihood on a candidate is taken: near half of the F1 reached, where one more right one pays for the wrong ones. */
const THRESHOLD = 0.3

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  ATTRIBUTION_WEIGHTS.split(/;\s*/).flatMap((entry): [string, number][] => {
    const sign = entry.lastIndexOf('=')
    return sign < 1 ? [] : [[entry.slice(0, sign).trim(), Number(entry.slice(sign + 1))]]
  }),
)

/** How likely a candidate is a cue that joins what it seems to join. */
export function likelihood(frame: Placed): number {
  let sum = 0
  const weighed: string[] = []
  eachFeature(frame, (name) => {
    const weight = WEIGHTS.get(name)
    if (weight === undefined || weighed.includes(name)) return
    weighed.push(name)
    sum += weight
  })
  return 1 / (1 + Math.exp(-sum))
}

/** A verb of speech with its speaker and "that …" or a quotation: a statement, however rare its shape is. */
export function isPlainStatement({ kind, clausal, pattern, source, content, scene }: Placed): boolean {
  if (kind !== 'speech' || !clausal || !source || !content || pattern === 'participle' || pattern === 'label')
    return false
  if (/^(?:that|which|who|it|there)$/.test(scene.doc.tokens[source.to - 1]?.lower ?? '')) return false
  return /^(?:that\b|["“‘])/.test(scene.doc.text.slice(content.start, content.start + 5))
}

/** Whether a candidate is taken for a cue. Block openers are left to the colon that follows them. */
export const chosen = (frame: Placed): boolean =>
  frame.opensBlock || isPlainStatement(frame) || likelihood(frame) >= THRESHOLD
