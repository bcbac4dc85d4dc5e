import type { Comparison } from '../engine/model/comparison'
import type { Coarse } from '../engine/model/relation'
import type { Expected } from './expected'
import { covering, pinned, strangersOf, type Tried } from './places'

/** Strangers joined up to this share of those tried are not charged. */
const STRANGERS_ALLOWED = 0.03

export type StoryScore = {
  pairs: { found: number; of: number }
  core: { found: number; of: number }
  stances: { found: number; of: number }
  /** pairs that must not come out as a conflict, and how many did */
  traps: { flagged: number; of: number }
  /** claims of different facts that came out as related */
  strangers: { joined: number; of: number }
  falseConflicts: number
  missed: string[]
  figure: number
}

/** Holds a comparison against what a careful reader found. `texts` are the sources' texts by id. */
export function scoreStory(comparison: Comparison, expected: Expected, texts: ReadonlyMap<string, string>): StoryScore {
  const found = finder(comparison, texts)
  const missed: string[] = []
  const hits = expected.pairs.filter((pair) => {
    const labels = found(pair)
    const hit = labels.size > 0 && [...labels].every((label) => pair.accept.includes(label))
    if (!hit) missed.push(labels.size > 0 ? `${pair.id} (${[...labels].sort().join(', ')})` : pair.id)
    return hit
  })
  const stances = stancesFound(comparison, expected, texts, missed)
  const strangers = strangersOf(expected, texts)
  const joined = strangers.filter((pair) => found(pair).size > 0)
  const flagged = expected.traps.filter((trap) => found(trap).has(trap.must_not))
  for (const trap of flagged) missed.push(`trap: ${trap.why}`)
  const falseConflicts =
    expected.pairs.filter((pair) => found(pair).has('conflict') && !pair.accept.includes('conflict')).length +
    joined.filter((pair) => found(pair).has('conflict')).length
  const score = {
    pairs: { found: hits.length, of: expected.pairs.length },
    core: { found: hits.filter((pair) => pair.core).length, of: expected.pairs.filter((pair) => pair.core).length },
    stances: { found: stances, of: expected.stances.expect.length },
    traps: { flagged: flagged.length, of: expected.traps.length },
    strangers: { joined: joined.length, of: strangers.length },
    falseConflicts,
    missed,
  }
  return { ...score, figure: figureOf(score) }
}

/** The share found, less traps flagged, false conflicts, and strangers joined beyond what is allowed. */
function figureOf({ pairs, stances, traps, strangers, falseConflicts }: Omit<StoryScore, 'figure'>): number {
  const share = (part: number, whole: number) => part / Math.max(1, whole)
  return (
    share(pairs.found + stances.found, pairs.of + stances.of) -
    share(traps.flagged, traps.of) -
    share(falseConflicts, pairs.of) -
    2 * Math.max(0, share(strangers.joined, strangers.of) - STRANGERS_ALLOWED)
  )
}

/** Gives the relations between the claims that cover two places. Claims of one answer agree where nothing else is said of them. */
function finder({ claims, questions }: Comparison, texts: ReadonlyMap<string, string>): (pair: Tried) => Set<Coarse> {
  const usable = pinned(claims)
  const labels = new Map<string, Set<Coarse>>()
  const key = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
  for (const { relations } of questions)
    for (const { a, b, coarse } of relations) {
      if (!usable.has(a) || !usable.has(b) || coarse === 'unrelated') continue
      labels.set(key(a, b), (labels.get(key(a, b)) ?? new Set()).add(coarse))
    }
  for (const { answers } of questions)
    for (const { claims: members } of answers)
      for (const [i, a] of members.entries())
        for (const b of members.slice(i + 1)) if (!labels.has(key(a, b))) labels.set(key(a, b), new Set(['agree']))
  return ({ a, b }) => {
    const left = covering(usable.values(), a, texts)
    const right = covering(usable.values(), b, texts)
    return new Set(
      left.flatMap((one) =>
        right.flatMap((other) => (one === other ? [] : [...(labels.get(key(one.id, other.id)) ?? [])])),
      ),
    )
  }
}

function stancesFound(
  { claims, stances }: Comparison,
  { stances: wanted }: Expected,
  texts: ReadonlyMap<string, string>,
  missed: string[],
): number {
  return wanted.expect.filter(({ source, fragment, accept }) => {
    const ids = new Set(covering(claims, [source, fragment], texts).map((claim) => claim.id))
    const got = stances.filter((stance) => ids.has(stance.claim) && stance.proposition === wanted.proposition)
    const hit = got.length > 0 && got.every(({ stance }) => accept.includes(stance))
    if (!hit)
      missed.push(`stance “${fragment}”${got.length > 0 ? ` (${got.map(({ stance }) => stance).join(', ')})` : ''}`)
    return hit
  }).length
}
