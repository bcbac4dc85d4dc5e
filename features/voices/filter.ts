import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'

const KINDS = ['source', 'outlet', 'person', 'organisation', 'document', 'unnamed'] as const

/** Whose words are shown, as it stands in the address bar; `q` and `page` are of the list of all voices. */
export const voiceParsers = {
  voice: parseAsString,
  by: parseAsString,
  kind: parseAsStringLiteral(KINDS),
  q: parseAsString.withDefault(''),
  page: parseAsInteger.withDefault(1),
}

export const loadVoices = createLoader(voiceParsers)
export type VoicesAddress = Awaited<ReturnType<typeof loadVoices>>
