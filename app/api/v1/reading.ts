import type { StoryDto } from '@/contracts/desk'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { getStory } from '@/server/queries/stories'
import { noSuchStory } from './serve'

/** A story whole, or the problem that there is none. */
export const storyOf = async (slug: string): Promise<StoryDto> => (await getStory(slug)) ?? noSuchStory(slug)

export const readingOf = async (slug: string): Promise<StoryReading> => readStory(await storyOf(slug))
