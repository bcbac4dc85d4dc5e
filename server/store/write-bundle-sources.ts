import { heldText, type SourceWhole } from '@/server/bundle/bundle'
import { same } from '@/server/bundle/canonical'
import type { Handle } from '@/server/db/client'
import { pagesColumn } from './sources'

/** Writes sources in their order; a text or an original that is there is never written over. */
export async function writeSources(
  db: Handle,
  storyId: string,
  after: SourceWhole[],
  before: SourceWhole[],
): Promise<void> {
  const was = new Map(before.map((source, position) => [source.key, { source, position }]))
  for (const [position, source] of after.entries()) {
    const known = was.get(source.key)
    if (known && known.position === position && same(marked(known.source), marked(source))) continue
    await writeSource(db, storyId, source, position, known?.source ?? null)
  }
}

/** With the hashes of the originals in their place: the bytes need not be gone through. */
const marked = ({ originals, ...source }: SourceWhole) => ({
  ...source,
  originals: originals.map(({ textSha256 }) => textSha256),
})

async function writeSource(
  db: Handle,
  storyId: string,
  source: SourceWhole,
  position: number,
  known: SourceWhole | null,
): Promise<void> {
  const { texts, originals, createdAt, deletedAt, ...about } = source
  const { text, sha256, words, pages } = heldText(source)
  const data = {
    ...about,
    position,
    ...{ text, sha256, words },
    pages: pagesColumn(pages),
    createdAt: new Date(createdAt),
    deletedAt: deletedAt === null ? null : new Date(deletedAt),
  }
  const where = { storyId_key: { storyId, key: source.key } }
  const { id: sourceId } = known
    ? await db.source.update({ where, data, select: { id: true } })
    : await db.source.create({ data: { ...data, storyId }, select: { id: true } })
  const older = texts.flatMap(({ until, ...one }) => (until === null ? [] : [{ ...one, createdAt: new Date(until) }]))
  const kept = new Set(older.map(({ number }) => number))
  const there = new Set((known?.texts ?? []).flatMap(({ number, until }) => (until === null ? [] : [number])))
  // the text that holds again is no older one any more; it stands in the source's own row
  await db.sourceVersion.deleteMany({ where: { sourceId, number: { in: [...there].filter((one) => !kept.has(one)) } } })
  await db.sourceVersion.createMany({
    data: older
      .filter(({ number }) => !there.has(number))
      .map((one) => ({ sourceId, ...one, pages: pagesColumn(one.pages) })),
  })
  const files = new Set((known?.originals ?? []).map(({ textSha256 }) => textSha256))
  for (const { bytes, fetchedAt, createdAt: keptAt, ...file } of originals)
    if (!files.has(file.textSha256))
      await db.sourceFile.create({
        data: {
          sourceId,
          ...file,
          bytes: new Uint8Array(bytes),
          fetchedAt: fetchedAt === null ? null : new Date(fetchedAt),
          createdAt: new Date(keptAt),
        },
      })
}
