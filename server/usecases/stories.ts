import { z } from 'zod'
import type { Outcome } from '@/contracts/desk'
import { database, transaction } from '@/server/db/client'
import { attempt, checked, stop } from '@/server/errors/outcome'
import { insertStory, markStoryDeleted, renameStoryRow } from '@/server/store/stories'
import { recordChange } from './changes'
import { knownStory } from './known-story'

const titleSchema = z.object({
  title: z.string().trim().min(1, 'a title is needed').max(200, 'at most 200 characters'),
})

export const createStory = (input: { title: string }): Promise<Outcome<{ slug: string }>> =>
  attempt(async () => {
    const { title } = checked(titleSchema, input)
    const { slug } = await transaction((db) => insertStory(db, { title }))
    return { slug }
  })

/** Gives a story another title; its address stays. */
export const renameStory = (slug: string, title: string): Promise<Outcome<{ slug: string }>> =>
  attempt(async () => {
    const input = checked(titleSchema, { title })
    await transaction(async (db) => {
      const story = await knownStory(db, slug)
      if (story.title === input.title) return
      await renameStoryRow(db, story.id, input.title)
      await recordChange(db, story.id, {
        kind: 'story.title',
        subject: 'story.title',
        what: 'Renamed the story',
        from: story.title,
        to: input.title,
        data: { before: story.title, after: input.title },
      })
    })
    return { slug }
  })

/** Takes a story out of sight; `restoreStory` brings it back as it was. */
export const deleteStory = (slug: string): Promise<Outcome<{ slug: string }>> =>
  attempt(async () => {
    const db = database()
    await knownStory(db, slug)
    await markStoryDeleted(db, slug, true)
    return { slug }
  })

export const restoreStory = (slug: string): Promise<Outcome<{ slug: string }>> =>
  attempt(async () => {
    if (await markStoryDeleted(database(), slug, false)) return { slug }
    stop('not-found', `There is no deleted story “${slug}”.`, 'Look for it in the list of stories.')
  })
