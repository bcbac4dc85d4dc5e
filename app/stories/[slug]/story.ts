import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { StoryDto } from '@/contracts/desk'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { getStory } from '@/server/queries/stories'

/** The story of this address, fetched once for a page and its frame. */
export const shownStory = cache(getStory)

const readings = new WeakMap<StoryDto, StoryReading>()

/** The look-ups of a story, made once for as long as the story is remembered. */
export function readingOf(story: StoryDto): StoryReading {
  const reading = readings.get(story) ?? readStory(story)
  readings.set(story, reading)
  return reading
}

/** The story with its look-ups, or the page that says there is none. */
export const shownReading = cache(async (slug: string): Promise<StoryReading> => {
  const story = await shownStory(slug)
  if (!story) notFound()
  return readingOf(story)
})
