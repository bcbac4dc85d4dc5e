import type { Outcome } from '@/contracts/desk'
import { type NewToken, newTokenSchema, type TokenDto } from '@/contracts/tokens'
import { COOKIE } from '@/server/access/gate'
import { hashOf, holderOf, newSecret } from '@/server/access/tokens'
import { database } from '@/server/db/client'
import { reachOf } from '@/server/env/reach.mjs'
import { attempt, checked, stop } from '@/server/errors/outcome'
import { insertToken, listTokenRows, markTokenRevoked, type TokenRow } from '@/server/store/tokens'

/** Makes a token. Its secret is given back this once and kept nowhere. */
export const addToken = (input: NewToken): Promise<Outcome<{ token: TokenDto; secret: string }>> =>
  attempt(async () => {
    const { name, scope } = checked(newTokenSchema, input)
    const secret = newSecret()
    const row = await insertToken(database(), { name, scope, hash: hashOf(secret) })
    return { token: toDto(row), secret }
  })

export const listTokens = (): Promise<Outcome<TokenDto[]>> =>
  attempt(async () => (await listTokenRows(database())).map(toDto))

/** From now on the token opens nothing. */
export const revokeToken = (id: string): Promise<Outcome<{ id: string }>> =>
  attempt(async () => {
    if (await markTokenRevoked(database(), id)) return { id }
    return stop('not-found', 'There is no such token that still holds.', 'See the list of tokens.')
  })

/** The same from a page of the desk, where only this computer can reach it: who holds a token may not make another. */
export const addTokenHere = (input: NewToken) => hereOnly(() => addToken(input))
export const revokeTokenHere = (id: string) => hereOnly(() => revokeToken(id))

const hereOnly = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  reachOf().shared
    ? {
        ok: false,
        problem: {
          code: 'not-here',
          message: 'Others can reach this server: tokens are not made or revoked on its pages.',
          next: 'Use `variorum token` on the computer it runs on.',
        },
      }
    : work()

/** Whether this server asks for a token. */
export const needsToken = (): boolean => reachOf().shared

const A_YEAR = 31_536_000

/** The cookie that signs a browser in by this token, or out. No script can read it and no other site can send it with a post. */
export const signedInBy = (secret: string | null, secure: boolean): string =>
  `${COOKIE}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${secret === null ? 0 : A_YEAR}${secure ? '; Secure' : ''}`

/** Whether a secret opens anything. */
export const isToken = async (secret: string): Promise<boolean> => (await holderOf(secret)) !== null

function toDto({ id, name, scope, createdAt, lastUsedAt, revokedAt }: TokenRow): TokenDto {
  return {
    id,
    name,
    scope: scope === 'write' ? 'write' : 'read',
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  }
}
