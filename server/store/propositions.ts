import type { Handle } from '@/server/db/client'

export async function listPropositions(db: Handle, storyId: string): Promise<string[]> {
  const rows = await db.proposition.findMany({ where: { storyId }, orderBy: { position: 'asc' } })
  return rows.map((row) => row.text)
}

export async function insertProposition(db: Handle, storyId: string, text: string): Promise<void> {
  const last = await db.proposition.findFirst({ where: { storyId }, orderBy: { position: 'desc' } })
  await db.proposition.create({ data: { storyId, text, position: (last?.position ?? -1) + 1 } })
}

/** False where the story has no such proposition. */
export async function deleteProposition(db: Handle, storyId: string, text: string): Promise<boolean> {
  const { count } = await db.proposition.deleteMany({ where: { storyId, text } })
  return count > 0
}
