import {
  createLoader,
  createSerializer,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { STANDINGS } from '@/contracts/words'
import { STANCES } from '@/engine/model/comparison'
import { COLUMN_IDS, type Column, USUAL } from './columns'

export const CERTAINTIES = ['stated', 'hedged', 'denied', 'expected'] as const
export const KINDS = ['quantity', 'date', 'role', 'name', 'place', 'other'] as const

/** Whose hand was on a claim. Those set aside count nowhere and are listed only when asked for. */
export const HANDS = ['changed', 'untouched', 'aside'] as const
export type Hand = (typeof HANDS)[number]

/** Whether a person gave a verdict on a claim. */
export const VERDICTS = ['given', 'none'] as const

/** A column to sort by, with a minus for the other way round; `place` is the order of the sources and of their texts. */
export type Sort = 'place' | Column | `-${Column}`
export const SORTS: Sort[] = ['place', ...COLUMN_IDS.flatMap((id): Sort[] => [id, `-${id}`])]

/** The filters of the claims as they stand in the address bar. */
export const claimParsers = {
  source: parseAsString,
  voice: parseAsString,
  kind: parseAsStringLiteral(KINDS),
  certainty: parseAsStringLiteral(CERTAINTIES),
  finding: parseAsStringLiteral([...STANDINGS, 'none'] as const),
  stance: parseAsStringLiteral(STANCES),
  proposition: parseAsString,
  hand: parseAsStringLiteral(HANDS),
  verdict: parseAsStringLiteral(VERDICTS),
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(SORTS).withDefault('place'),
  columns: parseAsArrayOf(parseAsStringLiteral(COLUMN_IDS)).withDefault(USUAL),
  /** the first row in sight, counted from 0 */
  row: parseAsInteger.withDefault(0),
  /** the page of passages of the sources */
  passages: parseAsInteger.withDefault(1),
}

export const loadClaims = createLoader(claimParsers)
export type ClaimsAddress = Awaited<ReturnType<typeof loadClaims>>

export type ClaimFilter = Omit<ClaimsAddress, 'columns' | 'row' | 'passages' | 'sort' | 'q'> & {
  text: string
  sort: Sort
}

export function filterOf(address: ClaimsAddress): ClaimFilter {
  const { q, columns: _columns, row: _row, passages: _passages, ...rest } = address
  return { ...rest, text: q.trim() }
}

const serialize = createSerializer(claimParsers)

/** The part of an address that decides which claims there are and in which order: all but columns and place. */
export const queryOf = (address: ClaimsAddress): string =>
  serialize({ ...address, columns: null, row: null, passages: null })

/** The address as it stands, less the place in it: for paper and the way back. */
export const wholeQueryOf = (address: ClaimsAddress): string => serialize({ ...address, row: null, passages: null })

/** Which claims there are, in whatever order: when this changes, what was chosen is chosen no longer. */
export const choiceOf = (address: ClaimsAddress): string =>
  serialize({ ...address, sort: null, columns: null, row: null, passages: null })
