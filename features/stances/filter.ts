import { createLoader, parseAsString } from 'nuqs/server'

/** Which passages are offered for tagging by hand, as it stands in the address bar. */
export const tagParsers = { proposition: parseAsString, source: parseAsString, q: parseAsString.withDefault('') }

export const loadTagging = createLoader(tagParsers)
export type TagAddress = Awaited<ReturnType<typeof loadTagging>>
