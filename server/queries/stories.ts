import type { Decision, ReviewDto, StoryCardDto, StoryDto } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'
import type { Comparison } from '@/engine/model/comparison'
import { database, type Handle } from '@/server/db/client'
import { loadComparison, newestRun } from '@/server/store/load-run'
import { listPropositions } from '@/server/store/propositions'
import { listReviews } from '@/server/store/reviews'
import { listSources } from '@/server/store/sources'
import { findStory, liveStories } from '@/server/store/stories'

/** All stories: one's own first, newest work first, the sample last. */
export async function listStories(): Promise<StoryCardDto[]> {
  const db = database()
  const cards: StoryCardDto[] = []
  for (const { id, updatedAt, ...story } of await liveStories(db)) {
    const sources = await db.source.count({ where: { storyId: id, deletedAt: null } })
    const { slug, title, description, sample } = story
    cards.push({
      slug,
      title,
      description,
      sample,
      sources,
      ...(await counts(db, id)),
      updatedAt: updatedAt.toISOString(),
    })
  }
  return cards
}

async function counts(db: Handle, storyId: string): Promise<Pick<StoryCardDto, 'claims' | 'findings' | 'undecided'>> {
  const findings = { agreement: 0, conflict: 0, apparent: 0, single: 0 }
  const run = await newestRun(db, storyId)
  if (!run) return { claims: 0, findings, undecided: 0 }
  const groups = await db.question.groupBy({ by: ['finding'], where: { runId: run.id }, _count: true })
  for (const { finding, _count } of groups) findings[finding as keyof typeof findings] = _count
  const claims = await db.claim.count({ where: { runId: run.id } })
  const reviewed = await db.review.count({ where: { storyId, target: 'question', undoneAt: null } })
  const open = findings.conflict + findings.apparent
  if (reviewed === 0) return { claims, findings, undecided: open }
  const comparison = await loadComparison(db, run)
  return { claims, ...standing(comparison, await listReviews(db, storyId, comparison, [])) }
}

/** What stands where people decided: their word counts before the method's, as on the story's own pages. */
function standing({ questions }: Comparison, reviews: ReviewDto[]): Pick<StoryCardDto, 'findings' | 'undecided'> {
  const newest = new Map<string, ReviewDto>()
  for (const review of reviews) {
    const known = newest.get(review.key)
    if (review.target === 'question' && !review.orphaned && !(known && known.at >= review.at))
      newest.set(review.key, review)
  }
  const findings = { agreement: 0, conflict: 0, apparent: 0, single: 0 }
  let undecided = 0
  for (const { id, finding } of questions) {
    const decision = newest.get(id)?.decision as Decision | undefined
    const stands = decision ? DECISION_WORDS[decision].standing : finding
    if (stands !== 'not_comparable') findings[stands]++
    if (!decision && (finding === 'conflict' || finding === 'apparent')) undecided++
  }
  return { findings, undecided }
}

/** A story whole: its sources, what its newest run found, and the decisions that stand. Null where there is none. */
export async function getStory(slug: string): Promise<StoryDto | null> {
  const db = database()
  const story = await findStory(db, slug)
  if (!story) return null
  const { id, title, description } = story
  const run = await newestRun(db, id)
  const comparison = run && (await loadComparison(db, run))
  const propositions = await listPropositions(db, id)
  return {
    id,
    slug,
    title,
    description,
    sources: await listSources(db, id),
    propositions,
    run: run && {
      id: run.id,
      method: run.method,
      at: run.createdAt.toISOString(),
      milliseconds: run.milliseconds,
      failed: comparison?.failed ?? [],
    },
    comparison,
    machine: comparison,
    edits: [],
    version: '',
    reviews: await listReviews(db, id, comparison, propositions),
  }
}
