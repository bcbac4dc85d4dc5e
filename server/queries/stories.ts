import type { Decision, ReviewDto, StoryCardDto, StoryDto } from '@/contracts/desk'
import { DECISION_WORDS } from '@/contracts/words'
import type { Comparison } from '@/engine/model/comparison'
import { database, type Handle } from '@/server/db/client'
import { newestRun } from '@/server/store/load-run'
import { listPropositions } from '@/server/store/propositions'
import { listReviews } from '@/server/store/reviews'
import { loadShown } from '@/server/store/shown'
import { listSources } from '@/server/store/sources'
import { findStory, liveStories, storyRow, storyVersion } from '@/server/store/stories'

/** The names of all stories, in the same order as the list of them. */
export async function listStoryNames(): Promise<{ slug: string; title: string }[]> {
  return (await liveStories(database())).map(({ slug, title }) => ({ slug, title }))
}

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
  const reviewed = await db.review.count({ where: { storyId, target: 'question', undoneAt: null } })
  const edited = await db.change.count({ where: { storyId, undoneAt: null, kind: { not: 'review' } } })
  if (reviewed + edited > 0) {
    const story = await rememberedStory(db, storyId)
    if (story?.comparison)
      return { claims: story.comparison.claims.length, ...standing(story.comparison, story.reviews) }
  }
  const groups = await db.question.groupBy({ by: ['finding'], where: { runId: run.id }, _count: true })
  for (const { finding, _count } of groups) findings[finding as keyof typeof findings] = _count
  const claims = await db.claim.count({ where: { runId: run.id } })
  return { claims, findings, undecided: findings.conflict + findings.apparent }
}

/** What stands where people decided: their word counts before the method's, as on the story's own pages. */
function standing({ questions }: Comparison, reviews: ReviewDto[]): Pick<StoryCardDto, 'findings' | 'undecided'> {
  const newest = new Map<string, ReviewDto>()
  for (const review of reviews) {
    const known = newest.get(review.key)
    if (review.target === 'question' && review.reading === 1 && !review.orphaned && !(known && known.at >= review.at))
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
  return story && rememberedStory(db, story.id)
}

/** Other whenever anything of the story changes; null where there is none. */
export async function getStoryVersion(slug: string): Promise<string | null> {
  const db = database()
  const story = await findStory(db, slug)
  return story && storyVersion(db, story.id)
}

const KEPT = 8
const kept = new Map<string, StoryDto>()

/** The story as it was read last, as long as nothing of it has changed. */
async function rememberedStory(db: Handle, id: string): Promise<StoryDto | null> {
  const version = await storyVersion(db, id)
  const known = kept.get(id)
  kept.delete(id)
  const story = known?.version === version ? known : await readWhole(db, id, version)
  if (story) kept.set(id, story)
  const oldest = kept.keys().next().value
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return story
}

async function readWhole(db: Handle, storyId: string, version: string): Promise<StoryDto | null> {
  const story = await storyRow(db, storyId)
  if (!story) return null
  const { id, slug, title, description } = story
  const propositions = await listPropositions(db, id)
  const shown = await loadShown(db, id)
  const comparison = shown?.comparison ?? null
  return {
    id,
    slug,
    title,
    description,
    sources: shown?.sources ?? (await listSources(db, id)),
    propositions,
    run: shown && {
      id: shown.run.id,
      method: shown.run.method,
      at: shown.run.createdAt.toISOString(),
      milliseconds: shown.run.milliseconds,
      failed: comparison?.failed ?? [],
    },
    comparison,
    machine: shown?.machine ?? null,
    reviews: await listReviews(db, id, comparison, propositions),
    edits: shown?.edits ?? [],
    version,
  }
}

/** Whether this is the story that comes with the program. */
export const isSample = async (slug: string): Promise<boolean> => (await findStory(database(), slug))?.sample ?? false
