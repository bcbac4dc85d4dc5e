import { createHash } from 'node:crypto'
import type { Outcome } from '@/contracts/desk'
import { mediaTypeOf } from '@/contracts/interchange/kinds'
import { database } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import { findOriginal, type Original } from '@/server/store/originals'
import { findSource } from '@/server/store/sources'
import { knownStory, noSuchSource } from './known-story'
import type { GivenFile } from './read-given'

/** What is kept of a file beside its text: its bytes with their hash. Pasted text has no other original than itself. */
export function originalOf({ fileName, bytes, fetched }: GivenFile): Original | null {
  const raw = fetched?.bytes ?? bytes
  if (!raw) return null
  return {
    name: fileName.replace(/[\p{Cc}/\\]+/gu, ' ').slice(0, 255),
    mediaType: fetched?.mediaType ?? mediaTypeOf(fileName),
    bytes: raw,
    sha256: createHash('sha256').update(raw).digest('hex'),
    fetchedFrom: fetched?.from ?? null,
    fetchedAt: fetched?.at ?? null,
  }
}

/** The very bytes that the text of a source was read from. */
export const originalFile = (slug: string, sourceId: string): Promise<Outcome<Original>> =>
  attempt(async () => {
    const db = database()
    const story = await knownStory(db, slug)
    const source = (await findSource(db, story.id, sourceId)) ?? noSuchSource(sourceId)
    const original = await findOriginal(db, story.id, source.id)
    return original ?? stop('not-found', 'No file was kept for this text.', 'It was pasted, or came out of a list.')
  })
