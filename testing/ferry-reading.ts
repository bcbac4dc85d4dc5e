import { readStory, type StoryReading } from '../contracts/story-reading'
import { FERRY } from '../e2e/ferry-story'
import { deskStory } from './desk-story'
import { compareStory } from './story'
import { toldBy } from './told-story'

/** The reports of the ferry as the method compares them; a source's outlet is its id. */
export function ferryReading(): StoryReading {
  const texts = FERRY.map(({ outlet, text, published = null }) => [outlet, { text, published, outlet }] as const)
  const comparison = compareStory(Object.fromEntries(texts))
  const sources = texts.map(([id, { published }]) => toldBy(id, { published }))
  return readStory(deskStory({ sources, comparison, machine: comparison }))
}
