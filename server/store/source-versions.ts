import type { Handle } from '@/server/db/client'
import { type FrozenText, pagesColumn } from './sources'

/**
 * The texts that a source had. They are numbered from 1 as they came; the source's row holds one of them and the others
 * stand in their own table, so the one number that is missing there is that of the text which holds now.
 */
export type VersionRow = { number: number; sha256: string; words: number; until: Date }

export type TextVersions = { current: number; others: VersionRow[] }

const rowOf = (db: Handle, storyId: string, key: string) =>
  db.source.findUnique({ where: { storyId_key: { storyId, key } } })

export async function listVersions(db: Handle, storyId: string, key: string): Promise<TextVersions> {
  const rows = await db.sourceVersion.findMany({
    where: { source: { storyId, key } },
    orderBy: { number: 'asc' },
    select: { number: true, sha256: true, words: true, createdAt: true },
  })
  const others = rows.map(({ createdAt, ...row }) => ({ ...row, until: createdAt }))
  return { current: missingNumber(others.map((row) => row.number)), others }
}

/** The lowest number from 1 that a sorted list leaves out. */
function missingNumber(numbers: number[]): number {
  const at = numbers.findIndex((number, i) => number !== i + 1)
  return at < 0 ? numbers.length + 1 : at + 1
}

/** The text that a source had under this number and has no more; null where there is none. */
export async function versionText(db: Handle, storyId: string, key: string, number: number): Promise<string | null> {
  const row = await db.sourceVersion.findFirst({ where: { source: { storyId, key }, number }, select: { text: true } })
  return row?.text ?? null
}

/** Where the pages of such a text begin; null where there are none. */
export async function versionPages(db: Handle, storyId: string, key: string, number: number): Promise<number[] | null> {
  const row = await db.sourceVersion.findFirst({ where: { source: { storyId, key }, number }, select: { pages: true } })
  return (row?.pages as number[] | null | undefined) ?? null
}

/** What a text is without the name of the file it came in: a source keeps its own. */
export type NewText = Omit<FrozenText, 'fileName'>

/** Sets a newer text in the place of the one that holds, which is kept. Returns the numbers of both. */
export async function addVersion(db: Handle, storyId: string, key: string, text: NewText) {
  const { current, others } = await listVersions(db, storyId, key)
  await setAside(db, storyId, key, current)
  await db.source.update({ where: { storyId_key: { storyId, key } }, data: rowWith(text) })
  return { from: current, to: others.length + 2 }
}

/** Puts the text of another number back in its place, as undoing and redoing want it. */
export async function swapVersion(db: Handle, storyId: string, key: string, number: number, text: NewText) {
  const { current } = await listVersions(db, storyId, key)
  await setAside(db, storyId, key, current)
  await db.sourceVersion.deleteMany({ where: { source: { storyId, key }, number } })
  await db.source.update({ where: { storyId_key: { storyId, key } }, data: rowWith(text) })
}

const rowWith = (text: NewText) => ({ ...text, pages: pagesColumn(text.pages) })

async function setAside(db: Handle, storyId: string, key: string, number: number): Promise<void> {
  const row = await rowOf(db, storyId, key)
  if (!row) throw new Error(`no source ${key}`)
  const { id: sourceId, text, sha256, words, pages } = row
  await db.sourceVersion.create({ data: { sourceId, number, text, sha256, words, pages: pagesColumn(pages) } })
}
