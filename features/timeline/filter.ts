import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { KNOWN } from './known'

export const KINDS = ['quantity', 'date', 'role', 'name', 'place', 'other'] as const

/** What the timeline shows, as it stands in the address bar. */
export const timelineParsers = {
  source: parseAsString,
  kind: parseAsStringLiteral(KINDS),
  known: parseAsStringLiteral(KNOWN),
  moment: parseAsString,
  page: parseAsInteger.withDefault(1),
}

export const loadTimeline = createLoader(timelineParsers)
export type TimelineAddress = Awaited<ReturnType<typeof loadTimeline>>
