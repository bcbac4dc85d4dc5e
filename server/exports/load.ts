import type { Exported } from '@/contracts/interchange/exported'
import { database } from '@/server/db/client'
import { stop } from '@/server/errors/outcome'
import { getStory } from '@/server/queries/stories'
import { sourceTexts } from '@/server/store/sources'

const TRIES = 3

/** The story with the text of each source, both of one moment. Stops with a problem where there is no such story. */
export async function loadExported(slug: string): Promise<Exported> {
  for (let i = 0; i < TRIES; i++) {
    const story = await getStory(slug)
    if (!story) stop('not-found', `There is no story “${slug}”.`, 'Choose one from the list of stories.')
    const texts = await sourceTexts(database(), story.id)
    // what was changed between the two reads is read again
    if ((await getStory(slug))?.version === story.version) return { story, texts }
  }
  stop('busy', 'The story is being changed while it is read.', 'Try again in a moment.')
}
