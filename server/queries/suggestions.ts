import type { SuggestionDto, WaitingDto } from '@/contracts/suggestions'
import type { Comparison } from '@/engine/model/comparison'
import { database } from '@/server/db/client'
import { type AskedPair, pairAsker } from '@/server/store/asked-pairs'
import { loadShown } from '@/server/store/shown'
import { findStory } from '@/server/store/stories'
import { type StoredSuggestion, storySuggestions } from '@/server/store/suggestions'

type Kept = {
  comparison: Comparison
  pairsOn: ReturnType<typeof pairAsker>
  /** of each pair all that models said, newest first */
  said: (pair: string) => StoredSuggestion[]
}

/** What was ever suggested in a story, or null where nothing was. */
async function kept(slug: string): Promise<Kept | null> {
  const db = database()
  const story = await findStory(db, slug)
  const rows = story ? await storySuggestions(db, story.id) : []
  const shown = story && rows.length > 0 ? await loadShown(db, story.id) : null
  if (!story || !shown) return null
  const byPair = new Map<string, StoredSuggestion[]>()
  for (const row of rows) byPair.set(row.pair, [...(byPair.get(row.pair) ?? []), row])
  const { comparison, sources } = shown
  const pairsOn = pairAsker(comparison, sources)
  return { comparison, pairsOn, said: (pair) => byPair.get(pair) ?? [] }
}

/** What models suggested on a question as it is in the newest run; what was said of other words is not shown. */
export async function getSuggestions(slug: string, questionId: string): Promise<SuggestionDto[]> {
  const all = await kept(slug)
  const question = all?.comparison.questions.find(({ id }) => id === questionId)
  if (!all || !question) return []
  return all.pairsOn(question).flatMap((pair) => all.said(pair.key).flatMap((row) => toDto(pair, row)))
}

function toDto({ a, b }: AskedPair, row: StoredSuggestion): SuggestionDto[] {
  const { id, model, coarse, reason, score, quotes, createdAt, dismissedAt, reviewId } = row
  if (!coarse || !quotes) return []
  const sides = { a: { claim: a.claim.id, quote: quotes.a }, b: { claim: b.claim.id, quote: quotes.b } }
  const about = { id, model, coarse, reason, score, reviewId }
  return [{ ...about, ...sides, at: createdAt.toISOString(), dismissed: dismissedAt !== null }]
}

/** The questions on which something is suggested that nobody has taken over or dismissed. */
export async function getWaiting(slug: string): Promise<WaitingDto[]> {
  const all = await kept(slug)
  if (!all) return []
  return all.comparison.questions.flatMap((question) => {
    const open = all
      .pairsOn(question)
      .flatMap((pair) => all.said(pair.key))
      .filter(({ dismissedAt, reviewId }) => dismissedAt === null && reviewId === null)
    const suggested = open.flatMap(({ model, coarse }) => (coarse ? [{ model, coarse }] : []))
    return suggested.length > 0 ? [{ question: question.id, suggested }] : []
  })
}
