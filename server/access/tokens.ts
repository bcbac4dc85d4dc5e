import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { TokenScope } from '@/contracts/tokens'
import { database } from '@/server/db/client'
import { findToken, markTokenUsed } from '@/server/store/tokens'

/** Marks what it is to whoever finds one where it should not be. */
const PREFIX = 'vrm_'
const SECRET = /^vrm_[\w-]{43}$/
/** How exactly it is kept when a token was used last: every use would be a write. */
const USED_EVERY_MS = 60_000

/** A secret that nobody can guess: 256 bits of chance. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64url')

export const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')

/** Whose token this is, and what it allows; null where it is none, or was revoked. */
export async function holderOf(secret: string): Promise<{ name: string; scope: TokenScope } | null> {
  if (!SECRET.test(secret)) return null
  const hash = hashOf(secret)
  const db = database()
  const row = await findToken(db, hash)
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash)) || row.revokedAt) return null
  const now = new Date()
  if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS) await markTokenUsed(db, row.id, now)
  return { name: row.name, scope: row.scope === 'write' ? 'write' : 'read' }
}
