import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server'

/** Which passages are offered for tagging by hand, as it stands in the address bar. */
export const tagParsers = { proposition: parseAsString, source: parseAsString, q: parseAsString.withDefault('') }

/** `all`: everyone and everything that sources call differently is listed. */
export const wordsParsers = { words: parseAsStringLiteral(['all'] as const) }

export const loadTagging = createLoader({ ...tagParsers, ...wordsParsers })
export type TagAddress = Awaited<ReturnType<typeof loadTagging>>
