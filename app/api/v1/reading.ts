import type { SourceDto, StoryDto } from '@/contracts/desk'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { getStory } from '@/server/queries/stories'
import { refuse } from './problem-response'
import { noSuchStory } from './serve'

/** A story whole, or the problem that there is none. */
export const storyOf = async (slug: string): Promise<StoryDto> => (await getStory(slug)) ?? noSuchStory(slug)

export const readingOf = async (slug: string): Promise<StoryReading> => readStory(await storyOf(slug))

export async function sourceOf(slug: string, id: string): Promise<SourceDto> {
  const source = (await storyOf(slug)).sources.find((one) => one.id === id)
  return source ?? noSuchSource(id)
}

export const noSuchSource = (id: string): never =>
  refuse('not-found', `There is no source “${id}” in this story.`, 'Choose one from the story’s sources.')
