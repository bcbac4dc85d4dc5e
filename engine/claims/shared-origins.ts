import type { Annotated } from '../model/annotated'
import type { SourceInput } from '../model/comparison'
import { sharedPassages } from '../model/shared-passages'
import type { Assertion } from '../model/unit'

/** So many words in a row are no chance and no mere quotation: one text has them from the other, or both from a third. Set by hand. */
const LEAST_WORDS = 25

/**
 * Claims that stand, word for word, in a long passage that two sources share have one origin: the source among them that was
 * published first. A claim that goes back to somebody by name keeps that origin, and so does one whose words were changed.
 */
export function withSharedOrigins(
  sources: readonly SourceInput[],
  texts: readonly Annotated[],
  assertions: Assertion[],
): Assertion[] {
  const tokens = texts.map(({ doc }) => doc.tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE'))
  const passages = sharedPassages(
    tokens.map((own) => own.map(({ lower }) => lower)),
    LEAST_WORDS,
  )
  if (passages.length === 0) return assertions
  const placeOf = new Map(sources.map(({ id }, k) => [id, k]))
  const stretches = assertions.map(({ claim, unit }): Stretch | null => {
    const source = placeOf.get(claim.source) as number
    const words = tokens[source] ?? []
    const [from, to] = [firstFrom(words, unit.clause.start), firstFrom(words, unit.clause.end)]
    return claim.origin === claim.source && to > from ? { source, from, to } : null
  })
  const own: Stretch[][] = sources.map(() => [])
  for (const one of stretches) if (one) own[one.source]?.push(one)
  const groups = new Groups()
  for (const { a, b, fromA, fromB, length } of passages) {
    const inB = new Set<number>()
    for (const { from, to } of own[b] ?? []) if (from >= fromB && to <= fromB + length) inB.add(from)
    for (const { from, to } of own[a] ?? []) {
      const there = from - fromA + fromB
      if (from >= fromA && to <= fromA + length && inB.has(there)) groups.join(nodeOf(a, from), nodeOf(b, there))
    }
  }
  return renamed(sources, assertions, stretches, groups)
}

/** Where a claim's clause stands among the words of its source; claims that begin at one word share their origin. */
type Stretch = { source: number; from: number; to: number }

const nodeOf = (source: number, from: number): string => `${source} ${from}`

/** The first token that begins at or after a place. */
function firstFrom(tokens: readonly { start: number }[], at: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function renamed(
  sources: readonly SourceInput[],
  assertions: Assertion[],
  stretches: readonly (Stretch | null)[],
  groups: Groups,
): Assertion[] {
  const order = sources
    .map((source, k) => ({ source, k }))
    // a source without a date comes after those that have one
    .sort(
      (x, y) =>
        compareText(x.source.published ?? '9999', y.source.published ?? '9999') ||
        compareText(x.source.id, y.source.id),
    )
  const rank = new Map(order.map(({ k }, place) => [k, place]))
  const first = new Map<string, number>()
  for (const one of stretches) {
    if (!one) continue
    const group = groups.of(nodeOf(one.source, one.from))
    const place = rank.get(one.source) as number
    if (place < (first.get(group) ?? Number.POSITIVE_INFINITY)) first.set(group, place)
  }
  return assertions.map((assertion, k) => {
    const one = stretches[k]
    const group = one ? groups.of(nodeOf(one.source, one.from)) : null
    const origin = group === null ? undefined : order[first.get(group) ?? -1]?.source.id
    if (origin === undefined || origin === assertion.claim.origin) return assertion
    return { ...assertion, claim: { ...assertion.claim, origin } }
  })
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Things that belong together by what joins them. */
class Groups {
  private readonly parent = new Map<string, string>()

  of(id: string): string {
    let root = id
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up
    return root
  }

  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)]
    this.parent.set(x, x)
    this.parent.set(y, x)
  }
}
