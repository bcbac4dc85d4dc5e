import type { Matching } from './matching'
import type { Term, TermKind } from './terms'

/** A word of the second text in whose place the first has another: both stand between the same neighbours. */
export type Swap = { a: Term; b: Term; kind: TermKind; tight: boolean }

/** Neighbours this many words apart frame a single thing. */
const TIGHT = 4
const WIDE = 9

/** Words exchanged between the same neighbours, and words put in between them. */
export function swapsOf(
  a: readonly Term[],
  b: readonly Term[],
  matching: Matching,
  taken: ReadonlySet<Term>,
): { swaps: Swap[]; inserted: Term[] } {
  const place = new Map(a.map((term, k) => [term, k]))
  const swaps: Swap[] = []
  const inserted: Term[] = []
  b.forEach((term, k) => {
    if (matching.of[k]) return
    const before = neighbour(matching, k, -1)
    const after = neighbour(matching, k, 1)
    const left = before ? (place.get(before) as number) : null
    const right = after ? (place.get(after) as number) : null
    const frame = frameOf(a, left, right)
    if (!frame) return
    const free = frame.terms.filter((other) => !taken.has(other))
    const same =
      free.find(({ kind }) => kind === term.kind) ??
      (term.kind === 'name' ? undefined : free.find(({ kind }) => kind !== 'name' && kind !== 'number'))
    if (same) swaps.push({ a: same, b: term, kind: same.kind === term.kind ? term.kind : 'noun', tight: frame.tight })
    else if (free.length === 0 && left !== null && right !== null && right - left === 1) inserted.push(term)
  })
  return { swaps, inserted }
}

/** The nearest matched word on one side, at most two steps away. */
function neighbour({ of }: Matching, k: number, step: 1 | -1): Term | null {
  for (let distance = 1; distance <= 2; distance++) {
    const found = of[k + step * distance]
    if (found) return found
  }
  return null
}

function frameOf(
  a: readonly Term[],
  left: number | null,
  right: number | null,
): { terms: Term[]; tight: boolean } | null {
  if (left === null && right === null) return null
  const from = left ?? (right as number) - 2
  const to = right ?? (left as number) + 2
  const [first, last] = [a[Math.max(0, from)] as Term, a[Math.min(a.length - 1, to)] as Term]
  if (to <= from || last.i - first.i > WIDE) return null
  const terms = a.slice(Math.max(0, left === null ? from : from + 1), right === null ? to + 1 : to)
  return { terms, tight: left !== null && right !== null && last.i - first.i <= TIGHT }
}
