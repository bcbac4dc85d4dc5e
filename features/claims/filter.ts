import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { STANDINGS } from '@/contracts/words'
import { STANCES } from '@/engine/model/comparison'
import { type ClaimFilter, SORTS } from './view-model'

export const CERTAINTIES = ['stated', 'hedged', 'denied', 'expected'] as const
export const KINDS = ['quantity', 'date', 'role', 'name', 'place', 'other'] as const

/** The filters of the claims as they stand in the address bar. */
export const claimParsers = {
  source: parseAsString,
  voice: parseAsString,
  kind: parseAsStringLiteral(KINDS),
  certainty: parseAsStringLiteral(CERTAINTIES),
  finding: parseAsStringLiteral([...STANDINGS, 'none'] as const),
  stance: parseAsStringLiteral(STANCES),
  proposition: parseAsString,
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(SORTS).withDefault('place'),
  page: parseAsInteger.withDefault(1),
}

export const loadClaims = createLoader(claimParsers)
export type ClaimsAddress = Awaited<ReturnType<typeof loadClaims>>

export const filterOf = ({ q, page: _page, ...rest }: ClaimsAddress): ClaimFilter => ({ ...rest, text: q.trim() })
