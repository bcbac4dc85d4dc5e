import { createLoader, parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { STANDINGS } from '@/contracts/words'
import type { GridFilter } from './view-model'

export const KINDS = ['quantity', 'date', 'role', 'name', 'place', 'other'] as const

/** The filters of the grid as they stand in the address bar. */
export const gridParsers = {
  finding: parseAsStringLiteral(STANDINGS),
  kind: parseAsStringLiteral(KINDS),
  source: parseAsArrayOf(parseAsString).withDefault([]),
  between: parseAsStringLiteral(['agree', 'conflict', 'apparent'] as const),
  decided: parseAsStringLiteral(['yes', 'no'] as const),
  origins: parseAsStringLiteral(['one'] as const),
  q: parseAsString.withDefault(''),
  page: parseAsInteger.withDefault(1),
}

export const loadGrid = createLoader(gridParsers)
export type GridAddress = Awaited<ReturnType<typeof loadGrid>>

export const filterOf = ({ finding, kind, source, between, decided, origins, q }: GridAddress): GridFilter => ({
  finding,
  kind,
  sources: source,
  between,
  decided,
  origins,
  text: q.trim(),
})
