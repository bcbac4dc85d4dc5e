export type Mark<Key> = { key: Key; start: number; end: number }
/** A stretch of text under the same marks all along. */
export type Segment<Key> = { start: number; end: number; keys: Key[] }

/**
 * Cuts the stretch from `from` to `to` wherever a mark begins or ends, so that marks may overlap in any way and every
 * character is still printed once. Keys come in the order of the marks.
 */
export function cutIntoSegments<Key>(from: number, to: number, marks: Mark<Key>[]): Segment<Key>[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.end > mark.start)
  const cuts = new Set([from, to])
  for (const mark of inside) {
    cuts.add(Math.max(from, mark.start))
    cuts.add(Math.min(to, mark.end))
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  const segments: Segment<Key>[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] as number
    const end = sorted[i + 1] as number
    const keys = inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.key)
    segments.push({ start, end, keys })
  }
  return segments
}
