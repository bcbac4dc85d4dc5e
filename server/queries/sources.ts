import type { SourceDto } from '@/contracts/desk'
import { database } from '@/server/db/client'
import { findSource, listSources, sourceText, sourceTexts } from '@/server/store/sources'
import { findStory } from '@/server/store/stories'

/** A source with the text that offsets count in; null where story or source is unknown. */
export async function getSourceText(
  slug: string,
  sourceId: string,
): Promise<{ source: SourceDto; text: string } | null> {
  const db = database()
  const story = await findStory(db, slug)
  if (!story) return null
  const source = await findSource(db, story.id, sourceId)
  const text = await sourceText(db, story.id, sourceId)
  return source && text !== null ? { source, text } : null
}

/** The texts of a story's sources by their ids, in their order; none where the story is unknown. */
export async function getSourceTexts(slug: string): Promise<Map<string, string>> {
  const db = database()
  const story = await findStory(db, slug)
  return story ? sourceTexts(db, story.id) : new Map()
}

/** What is known of these sources of a story, in the story's order; those that are unknown are left out. */
export async function getSources(slug: string, ids: string[]): Promise<SourceDto[]> {
  const db = database()
  const story = ids.length > 0 ? await findStory(db, slug) : null
  return story ? listSources(db, story.id, ids) : []
}
