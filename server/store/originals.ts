import type { Handle } from '@/server/db/client'

/** A file as it was given, or a page as it was fetched. */
export type Original = {
  name: string
  mediaType: string
  bytes: Uint8Array
  /** of the bytes */
  sha256: string
  fetchedFrom: string | null
  fetchedAt: Date | null
}

/** Keeps the bytes that a text of a source was read from; the first that gave a text stay. */
export async function keepOriginal(
  db: Handle,
  storyId: string,
  key: string,
  textSha256: string,
  original: Original,
): Promise<void> {
  const source = await db.source.findUnique({ where: { storyId_key: { storyId, key } }, select: { id: true } })
  if (!source) throw new Error(`no source ${key}`)
  const bytes = new Uint8Array(original.bytes)
  await db.sourceFile.upsert({
    where: { sourceId_textSha256: { sourceId: source.id, textSha256 } },
    update: {},
    create: { sourceId: source.id, textSha256, ...original, bytes },
  })
}

/** What the text that a source has now was read from; null where the source is unknown or has no file. */
export async function findOriginal(db: Handle, storyId: string, key: string): Promise<Original | null> {
  const source = await db.source.findFirst({
    where: { storyId, key, deletedAt: null },
    select: { id: true, sha256: true },
  })
  return (
    source &&
    db.sourceFile.findUnique({
      where: { sourceId_textSha256: { sourceId: source.id, textSha256: source.sha256 } },
      select: { name: true, mediaType: true, bytes: true, sha256: true, fetchedFrom: true, fetchedAt: true },
    })
  )
}
