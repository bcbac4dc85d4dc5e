import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { getStory } from '@/server/queries/stories'

/** The story of this address, fetched once for a page and its frame. */
export const shownStory = cache(getStory)

/** The story with its look-ups, or the page that says there is none. */
export const shownReading = cache(async (slug: string): Promise<StoryReading> => {
  const story = await shownStory(slug)
  if (!story) notFound()
  return readStory(story)
})
