import type { Handle } from '@/server/db/client'
import { stop } from '@/server/errors/outcome'
import { findStory, type StoryRow } from '@/server/store/stories'

/** The story of this name, or the problem that there is none. */
export async function knownStory(db: Handle, slug: string): Promise<StoryRow> {
  const story = await findStory(db, slug)
  return story ?? stop('not-found', `There is no story “${slug}”.`, 'Choose one from the list of stories.')
}

export const noSuchSource = (key: string): never =>
  stop('not-found', `There is no source “${key}” in this story.`, 'Choose one from the story’s list of sources.')
