import type { Claim } from '@/engine/model/claim'
import { likeness } from './text-diff'

export type Aspect = 'value' | 'certainty' | 'voice' | 'wording'
export type ClaimChange = { before: Claim; after: Claim; differs: Aspect[] }
export type ClaimChanges = { changed: ClaimChange[]; came: Claim[]; went: Claim[]; kept: number }

/** What weighs most comes first: another value before another voice, other words last. */
const GRAVITY: Aspect[] = ['value', 'certainty', 'voice', 'wording']
const gravity = ({ differs }: ClaimChange): number => GRAVITY.findIndex((aspect) => differs.includes(aspect))

/** Two quotes are versions of one claim where they share at least this much of their words. Set by hand. */
const SAME_CLAIM = 0.5
/** What one value in both quotes is worth beside the words they share. Set by hand. */
const SAME_VALUE = 0.25

/**
 * What a newer text of a source claims that an older one did not, and the other way round. The same words come first;
 * of what is left, claims of one kind are paired by the words and the value they share, the closest first.
 */
export function claimChanges(before: Claim[], after: Claim[]): ClaimChanges {
  const left = new Set(before)
  const fresh = new Set(after)
  const pairs: [Claim, Claim][] = []
  const pair = (old: Claim, now: Claim) => {
    if (!left.delete(old) || !fresh.delete(now)) throw new Error('a claim is paired once')
    pairs.push([old, now])
  }
  for (const keyOf of [wordsAndValue, wordsAlone]) {
    const waiting = groupBy([...left], keyOf)
    for (const now of [...fresh]) {
      const old = waiting.get(keyOf(now))?.shift()
      if (old) pair(old, now)
    }
  }
  for (const { old, now } of likePairs([...left], [...fresh])) if (left.has(old) && fresh.has(now)) pair(old, now)
  const changed = pairs.map(([old, now]) => ({ before: old, after: now, differs: aspectsOf(old, now) }))
  return {
    changed: changed
      .filter(({ differs }) => differs.length > 0)
      .sort((a, b) => gravity(a) - gravity(b) || a.after.quote.start - b.after.quote.start),
    came: [...fresh],
    went: [...left],
    kept: changed.filter(({ differs }) => differs.length === 0).length,
  }
}

const valueKey = ({ kind, value }: Claim) => `${kind}\n${JSON.stringify(value)}`
const wordsAlone = ({ kind, quote }: Claim) => `${kind}\n${quote.exact}`
const wordsAndValue = (claim: Claim) => `${valueKey(claim)}\n${claim.quote.exact}`

function groupBy(claims: Claim[], keyOf: (claim: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const group = groups.get(keyOf(claim))
    if (group) group.push(claim)
    else groups.set(keyOf(claim), [claim])
  }
  return groups
}

type Pair = { old: Claim; now: Claim; closeness: number }

function likePairs(before: Claim[], after: Claim[]): Pair[] {
  const ofKind = groupBy(before, ({ kind }) => kind)
  const pairs: Pair[] = []
  for (const now of after) {
    for (const old of ofKind.get(now.kind) ?? []) {
      const shared = likeness(old.quote.exact, now.quote.exact)
      const same = now.value !== null && valueKey(old) === valueKey(now) ? SAME_VALUE : 0
      if (shared >= SAME_CLAIM) pairs.push({ old, now, closeness: shared + same })
    }
  }
  return pairs.sort((a, b) => b.closeness - a.closeness)
}

function aspectsOf(old: Claim, now: Claim): Aspect[] {
  const differs: Aspect[] = []
  if (JSON.stringify(old.value) !== JSON.stringify(now.value)) differs.push('value')
  if (old.certainty !== now.certainty || old.polarity !== now.polarity) differs.push('certainty')
  if (JSON.stringify(old.voices) !== JSON.stringify(now.voices)) differs.push('voice')
  if (old.quote.exact !== now.quote.exact) differs.push('wording')
  return differs
}
