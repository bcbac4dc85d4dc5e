import { takeCondition } from '@/server/access/asking'
import type { Handle } from '@/server/db/client'
import { stop } from '@/server/errors/outcome'
import { findStory, type StoryRow, storyVersion } from '@/server/store/stories'

/** The story of this name, or the problem that there is none, or that it is no longer as the sender has read it. */
export async function knownStory(db: Handle, slug: string): Promise<StoryRow> {
  const story = await findStory(db, slug)
  if (!story) stop('not-found', `There is no story “${slug}”.`, 'Choose one from the list of stories.')
  const unchanged = takeCondition()
  if (unchanged && !unchanged(await storyVersion(db, story.id)))
    stop(
      'condition-failed',
      'The story has changed since it was read; nothing was done.',
      'Read it again, and send this with its new tag.',
    )
  return story
}

export const noSuchSource = (key: string): never =>
  stop('not-found', `There is no source “${key}” in this story.`, 'Choose one from the story’s list of sources.')
