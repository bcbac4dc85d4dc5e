import type { SuggestionDto } from '@/contracts/suggestions'
import { database } from '@/server/db/client'
import { askedPairs } from '@/server/store/asked-pairs'
import { loadComparison, newestRun } from '@/server/store/load-run'
import { listSources } from '@/server/store/sources'
import { findStory } from '@/server/store/stories'
import { suggestionsOn } from '@/server/store/suggestions'

/** What models suggested on a question as it is in the newest run; what was said of other words is not shown. */
export async function getSuggestions(slug: string, questionId: string): Promise<SuggestionDto[]> {
  const db = database()
  const story = await findStory(db, slug)
  const run = story && (await newestRun(db, story.id))
  const comparison = run && (await loadComparison(db, run))
  const question = comparison?.questions.find(({ id }) => id === questionId)
  if (!story || !comparison || !question) return []
  const pairs = new Map(
    askedPairs(comparison, await listSources(db, story.id), question).map((pair) => [pair.key, pair]),
  )
  const rows = await suggestionsOn(db, story.id, [...pairs.keys()])
  return rows.flatMap(({ id, pair, model, coarse, reason, score, quotes, createdAt, dismissedAt, reviewId }) => {
    const known = pairs.get(pair)
    if (!known || !coarse || !quotes) return []
    return {
      id,
      model,
      coarse,
      reason,
      score,
      a: { claim: known.a.claim.id, quote: quotes.a },
      b: { claim: known.b.claim.id, quote: quotes.b },
      at: createdAt.toISOString(),
      dismissed: dismissedAt !== null,
      reviewId,
    }
  })
}
