import type { Handle } from '@/server/db/client'
import { slugOf, unused } from './slug'

export type StoryRow = {
  id: string
  slug: string
  title: string
  description: string | null
  sample: boolean
  createdAt: Date
}

export const findStory = (db: Handle, slug: string): Promise<StoryRow | null> =>
  db.story.findFirst({ where: { slug, deletedAt: null } })

/** By its row id, deleted or not. */
export const storyRow = (db: Handle, id: string) => db.story.findUnique({ where: { id } })

export const liveStories = (db: Handle) =>
  db.story.findMany({ where: { deletedAt: null }, orderBy: [{ sample: 'asc' }, { updatedAt: 'desc' }, { id: 'asc' }] })

type NewStory = { title: string; description?: string | null; sample?: boolean; slug?: string }

export async function insertStory(db: Handle, story: NewStory): Promise<StoryRow> {
  const base = story.slug ?? slugOf(story.title, 'story')
  const others = await db.story.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  const slug = unused(base, new Set(others.map((other) => other.slug)))
  return db.story.create({
    data: { slug, title: story.title, description: story.description ?? null, sample: story.sample ?? false },
  })
}

export const renameStoryRow = (db: Handle, id: string, title: string) =>
  db.story.update({ where: { id }, data: { title } })

/** Deleted stories keep their rows, so that deleting can be undone; false where there was none to change. */
export async function markStoryDeleted(db: Handle, slug: string, deleted: boolean): Promise<boolean> {
  const { count } = await db.story.updateMany({
    where: { slug, deletedAt: deleted ? null : { not: null } },
    data: { deletedAt: deleted ? new Date() : null },
  })
  return count > 0
}

/** Marks a story as just worked on. */
export const touchStory = (db: Handle, id: string) =>
  db.story.update({ where: { id }, data: { updatedAt: new Date() } })

/** Other whenever anything of a story has changed that a page shows: a few counts, far cheaper than the story. */
export async function storyVersion(db: Handle, id: string): Promise<string> {
  const story = await db.story.findUnique({
    where: { id },
    select: {
      updatedAt: true,
      runs: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
      _count: {
        select: {
          changes: true,
          propositions: true,
          reviews: { where: { undoneAt: null } },
          sources: { where: { deletedAt: null } },
        },
      },
    },
  })
  const events = await db.changeEvent.count({ where: { change: { storyId: id } } })
  const counts = Object.values(story?._count ?? {}).join('.')
  return `${story?.updatedAt.getTime()}-${story?.runs[0]?.id ?? ''}-${counts}-${events}`
}
