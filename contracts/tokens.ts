import { z } from 'zod'

/** `read`: may ask for everything and change nothing. */
export const TOKEN_SCOPES = ['read', 'write'] as const
export type TokenScope = (typeof TOKEN_SCOPES)[number]

/** A token without its secret, which nobody can read again. Times are ISO instants. */
export type TokenDto = {
  id: string
  name: string
  scope: TokenScope
  createdAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}

export const newTokenSchema = z.object({
  name: z
    .string()
    .transform((name) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().min(1, 'a name is needed').max(100, 'at most 100 characters')),
  scope: z.enum(TOKEN_SCOPES),
})
export type NewToken = z.input<typeof newTokenSchema>
