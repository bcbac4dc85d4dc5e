import type { Receipt } from '@/contracts/interchange/receipt'
import type { Cell } from './csv'

/** The columns that say where quoted words stand; `prefix` tells the two ends of a pair apart. */
export const placeColumns = <Row>(
  prefix: string,
  of: (row: Row) => Receipt,
): [name: string, cell: (row: Row) => Cell][] => [
  [`${prefix}claim`, (row) => of(row).claim],
  [`${prefix}exact`, (row) => of(row).exact],
  [`${prefix}prefix`, (row) => of(row).prefix],
  [`${prefix}suffix`, (row) => of(row).suffix],
  [`${prefix}start`, (row) => of(row).start],
  [`${prefix}end`, (row) => of(row).end],
  [`${prefix}page`, (row) => of(row).page],
  [`${prefix}source`, (row) => of(row).source],
  [`${prefix}sha256`, (row) => of(row).sha256],
  [`${prefix}url`, (row) => of(row).url],
  [`${prefix}text_fragment`, (row) => of(row).textFragment],
  [`${prefix}archived_at`, (row) => of(row).archivedAt],
]
