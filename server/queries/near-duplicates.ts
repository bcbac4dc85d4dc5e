import { nearDuplicates } from '@/contracts/near-duplicates'
import type { SharedPair, SharedPairs } from '@/contracts/shared-text'
import { sourceName } from '@/contracts/story-reading'
import { database } from '@/server/db/client'
import { listSources, sourceTexts } from '@/server/store/sources'
import { findStory } from '@/server/store/stories'

/** Two hundred copies of one text are twenty thousand pairs: so many are shown. */
const MOST_PAIRS = 60
const LONGEST_SHOWN = 600

/** Pairs by what they were found in, for the last few stories: the same texts need not be set side by side again. */
const KEPT = 8
const known = new Map<string, ReturnType<typeof nearDuplicates>>()

/** Which sources of a story share most of their words, or long passages; those of `ids` alone where some are named. */
export async function getSharedPairs(slug: string, ids: readonly string[] = []): Promise<SharedPairs> {
  const db = database()
  const story = await findStory(db, slug)
  if (!story) return { pairs: [], of: 0 }
  const sources = await listSources(db, story.id)
  const texts = await sourceTexts(db, story.id)
  const asked = new Set(ids)
  const found = pairsOf(
    sources.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n'),
    sources.map(({ id }) => ({ id, text: texts.get(id) ?? '' })),
  ).filter(({ a, b }) => asked.size === 0 || asked.has(a) || asked.has(b))
  const names = new Map(sources.map((source) => [source.id, sourceName(source)]))
  const pairs = found.slice(0, MOST_PAIRS).map(({ a, b, shareOfA, shareOfB, passages }): SharedPair => {
    const points = Array.from(texts.get(a) ?? '')
    return {
      a: { id: a, name: names.get(a) ?? a, share: shareOfA },
      b: { id: b, name: names.get(b) ?? b, share: shareOfB },
      passages: passages.map((passage) => ({ ...passage, exact: shortened(points, passage.a) })),
    }
  })
  return { pairs, of: found.length }
}

function pairsOf(key: string, texts: { id: string; text: string }[]) {
  const pairs = known.get(key) ?? nearDuplicates(texts)
  known.delete(key)
  known.set(key, pairs)
  const oldest = known.keys().next().value
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  return pairs
}

function shortened(points: string[], { start, end }: { start: number; end: number }): string {
  const words = points.slice(start, Math.min(end, start + LONGEST_SHOWN)).join('')
  return end - start > LONGEST_SHOWN ? `${words.trimEnd()} …` : words
}
