import type { OriginalDto, SourceDto, SourceMeta } from '@/contracts/desk'
import type { SourceInput, SourceSummary } from '@/engine/model/comparison'
import { Prisma } from '@/generated/sqlite/client'
import type { Handle } from '@/server/db/client'
import { slugOf, unused } from './slug'

export type FrozenText = {
  fileName: string
  text: string
  sha256: string
  language: string
  analysed: boolean
  words: number
  /** where each page begins, in code points; left out where there are none */
  pages?: number[] | null
}

/** Everything but the text, which may be long. */
const ABOUT = {
  id: true,
  key: true,
  title: true,
  outlet: true,
  author: true,
  kind: true,
  published: true,
  url: true,
  archiveUrl: true,
  groups: true,
  reference: true,
  fileName: true,
  language: true,
  analysed: true,
  words: true,
  sha256: true,
  pages: true,
  files: {
    select: { textSha256: true, name: true, mediaType: true, sha256: true, fetchedFrom: true, fetchedAt: true },
  },
} as const

const live = (storyId: string) => ({ storyId, deletedAt: null })
const inOrder = { position: 'asc' } as const

type FileRow = Omit<OriginalDto, 'fetchedAt'> & { textSha256: string; fetchedAt: Date | null }
type AboutRow = Omit<SourceDto, 'id' | 'groups' | 'pages' | 'original'> & {
  id: string
  key: string
  groups: unknown
  pages: unknown
  files: FileRow[]
}

function toDto({ id: _row, key, groups, pages, files, ...about }: AboutRow): SourceDto {
  const original = files.find(({ textSha256 }) => textSha256 === about.sha256)
  return {
    id: key,
    ...about,
    groups: groups as string[],
    pages: (pages as number[] | null) ?? null,
    original: original ? originalOf(original) : null,
  }
}

const originalOf = ({ textSha256: _text, fetchedAt, ...file }: FileRow): OriginalDto => ({
  ...file,
  fetchedAt: fetchedAt?.toISOString() ?? null,
})

/** The sources of a story, or those of them that are named. */
export async function listSources(db: Handle, storyId: string, keys?: string[]): Promise<SourceDto[]> {
  const where = { ...live(storyId), ...(keys && { key: { in: keys } }) }
  const rows = await db.source.findMany({ where, orderBy: inOrder, select: ABOUT })
  return rows.map(toDto)
}

export async function findSource(db: Handle, storyId: string, key: string): Promise<SourceDto | null> {
  const row = await db.source.findFirst({ where: { ...live(storyId), key }, select: ABOUT })
  return row && toDto(row)
}

export async function sourceText(db: Handle, storyId: string, key: string): Promise<string | null> {
  const row = await db.source.findFirst({ where: { ...live(storyId), key }, select: { text: true } })
  return row?.text ?? null
}

export async function sourceTexts(db: Handle, storyId: string): Promise<Map<string, string>> {
  const rows = await db.source.findMany({ where: live(storyId), orderBy: inOrder, select: { key: true, text: true } })
  return new Map(rows.map(({ key, text }) => [key, text]))
}

/** The source with this very text, deleted or not; one that is still there comes first. */
export async function findSameText(db: Handle, storyId: string, sha256: string) {
  const same = await db.source.findMany({
    where: { storyId, sha256 },
    orderBy: inOrder,
    select: { key: true, title: true, fileName: true, deletedAt: true },
  })
  return same.find((row) => row.deletedAt === null) ?? same[0] ?? null
}

/** Adds a source; `wanted` is turned into an id that no source of the story ever had. */
export async function insertSource(
  db: Handle,
  storyId: string,
  wanted: string,
  text: FrozenText,
  meta: SourceMeta,
): Promise<string> {
  const rows = await db.source.findMany({ where: { storyId }, select: { key: true, position: true } })
  const key = unused(slugOf(wanted, 'source'), new Set(rows.map((row) => row.key)))
  const position = rows.reduce((highest, row) => Math.max(highest, row.position), -1) + 1
  await db.source.create({ data: { storyId, key, position, ...text, pages: pagesColumn(text.pages), ...meta } })
  return key
}

/** Pages as their column wants them: no pages are the database's own null. */
export const pagesColumn = (pages: unknown) => (Array.isArray(pages) ? (pages as number[]) : Prisma.DbNull)

export const updateSourceRow = (db: Handle, storyId: string, key: string, meta: Partial<SourceMeta>) =>
  db.source.update({ where: { storyId_key: { storyId, key } }, data: meta })

/** For the sample alone, whose digests a new release may better: nothing else changes a text once it is in. */
export async function replaceText(
  db: Handle,
  storyId: string,
  key: string,
  text: FrozenText,
  meta: SourceMeta,
): Promise<void> {
  await db.source.updateMany({ where: { storyId, key }, data: { ...text, pages: pagesColumn(text.pages), ...meta } })
}

/** False where there was no such source to change. */
export async function markSourceDeleted(db: Handle, storyId: string, key: string, deleted: boolean): Promise<boolean> {
  const { count } = await db.source.updateMany({
    where: { storyId, key, deletedAt: deleted ? null : { not: null } },
    data: { deletedAt: deleted ? new Date() : null },
  })
  return count > 0
}

/** The kind by which the method knows a reference source: only the mark on a source gives it. */
const REFERENCE = 'reference'

/** What the method is told of a source beside its text. */
export const summaryOf = (source: SourceDto): SourceSummary => ({
  id: source.id,
  file: source.fileName,
  title: source.title,
  outlet: source.outlet,
  kind: source.reference ? REFERENCE : source.kind === REFERENCE ? null : source.kind,
  published: source.published,
  sha256: source.sha256,
})

/** What the method is given: the sources that it can read. */
export async function methodInput(db: Handle, storyId: string): Promise<SourceInput[]> {
  const rows = await db.source.findMany({
    where: { ...live(storyId), analysed: true },
    orderBy: inOrder,
    select: { ...ABOUT, text: true },
  })
  return rows.map(({ text, ...about }) => ({ ...summaryOf(toDto(about)), text }))
}
