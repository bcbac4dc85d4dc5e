import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { STANDINGS, type Standing } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'

export const KINDS = ['quantity', 'date', 'role', 'name', 'place', 'other'] as const
export const SORTS = ['disputed', 'consequential', 'newest', 'hand'] as const
export type Sort = (typeof SORTS)[number]

/** What decides which rows there are, and in which order: the server works it out. */
export const rowParsers = {
  finding: parseAsStringLiteral(STANDINGS),
  kind: parseAsStringLiteral(KINDS),
  source: parseAsArrayOf(parseAsString).withDefault([]),
  between: parseAsStringLiteral(['agree', 'conflict', 'apparent'] as const),
  decided: parseAsStringLiteral(['yes', 'no'] as const),
  origins: parseAsStringLiteral(['one'] as const),
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(SORTS).withDefault('disputed'),
}

/** What decides which columns are shown: the page arranges them by itself. */
export const columnParsers = {
  by: parseAsStringLiteral(['groups'] as const),
  /** the groups that are shown; all where none is named */
  groups: parseAsArrayOf(parseAsString).withDefault([]),
  /** `no`: sources without a group are left out */
  rest: parseAsStringLiteral(['no'] as const),
}

export const gridParsers = { ...rowParsers, ...columnParsers }
export const loadGrid = createLoader(gridParsers)
export type GridAddress = inferParserType<typeof gridParsers>
export type ColumnChoice = inferParserType<typeof columnParsers>

const rowQuery = createSerializer(rowParsers)
const wholeQuery = createSerializer(gridParsers)

/** The filters of the rows as a query, `?` and all; empty where nothing is filtered. */
export const rowQueryOf = (at: GridAddress): string => {
  const { finding, kind, source, between, decided, origins, q, sort } = at
  return rowQuery({ finding, kind, source, between, decided, origins, q, sort })
}

/** Everything that the address says, as a query. */
export const wholeQueryOf = (at: GridAddress): string => wholeQuery(at)

export type GridFilter = {
  finding: Standing | null
  kind: Question['kind'] | null
  sources: string[]
  between: 'agree' | 'conflict' | 'apparent' | null
  decided: 'yes' | 'no' | null
  /** `one`: several sources answer, all of them from one origin */
  origins: 'one' | null
  text: string
}

export const filterOf = ({ finding, kind, source, between, decided, origins, q }: GridAddress): GridFilter => ({
  finding,
  kind,
  sources: source,
  between,
  decided,
  origins,
  text: q.trim(),
})
