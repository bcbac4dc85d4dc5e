import type { Handle } from '@/server/db/client'

export type TokenRow = {
  id: string
  name: string
  hash: string
  scope: string
  createdAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
}

export const insertToken = (db: Handle, token: { name: string; hash: string; scope: string }): Promise<TokenRow> =>
  db.apiToken.create({ data: token })

/** All tokens there ever were, newest first. */
export const listTokenRows = (db: Handle): Promise<TokenRow[]> =>
  db.apiToken.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })

export const findToken = (db: Handle, hash: string): Promise<TokenRow | null> =>
  db.apiToken.findUnique({ where: { hash } })

/** False where there is no such token that still holds. */
export async function markTokenRevoked(db: Handle, id: string): Promise<boolean> {
  const { count } = await db.apiToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
  return count > 0
}

export const markTokenUsed = (db: Handle, id: string, at: Date) =>
  db.apiToken.updateMany({ where: { id }, data: { lastUsedAt: at } })
