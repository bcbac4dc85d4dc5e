'use client'
import { useRouter } from 'next/navigation'
import { useQueryStates } from 'nuqs'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { Button } from '@/ui/button'
import { arrange } from './columns'
import { columnParsers } from './filter'
import { GridFrame } from './grid-frame'
import { GridList } from './grid-list'
import { MoveTrouble } from './move-trouble'
import type { GridRow, GridSource } from './row'
import { useOrder } from './use-order'
import { useRows } from './use-rows'

export type BoardProps = {
  slug: string
  sources: GridSource[]
  /** where further rows are fetched */
  address: string
  version: string
  total: number
  /** the rows that the server drew */
  first: GridRow[]
  byHand: boolean
  /** the id of the order by hand that stands */
  orderStands: string | null
}

/** The rows of the grid: a table on a wide page, a list on a narrow one, neither longer than what is looked at. */
export function GridBoard({ slug, sources, address, version, total, first, byHand, orderStands }: BoardProps) {
  const router = useRouter()
  const [choice] = useQueryStates(columnParsers)
  const [pending, setPending] = useState(0)
  const rows = useRows({ address, version, total, first }, pending > 0)
  const ordering = useOrder({
    slug,
    rows,
    total,
    stands: orderStands,
    reload: router.refresh,
    onPending: (by) => setPending((now) => now + by),
  })
  const arrangement = useMemo(() => arrange(sources, choice), [sources, choice])
  const width = useSyncExternalStore(listenToWidth, widthNow, () => 'unknown' as const)
  return (
    <>
      {rows.failed ? (
        <div role="alert" className="mb-3 flex flex-wrap items-center gap-3 text-small">
          <strong className="font-semibold">Some rows could not be fetched: the desk did not answer.</strong>
          <Button size="small" onClick={rows.again}>
            Try again
          </Button>
        </div>
      ) : null}
      {byHand ? <MoveTrouble ordering={ordering} /> : null}
      {width === 'narrow' ? null : (
        <GridFrame
          key={address}
          slug={slug}
          sources={sources}
          arrangement={arrangement}
          rows={rows}
          total={total}
          ordering={byHand ? ordering : null}
          address={address}
        />
      )}
      {width === 'wide' ? null : (
        <GridList slug={slug} sources={sources} rows={rows} total={total} ordering={byHand ? ordering : null} />
      )}
    </>
  )
}

/** As in the style sheet: below this the list is shown. */
const WIDE = '(min-width: 48rem)'

const widthNow = () => (window.matchMedia(WIDE).matches ? 'wide' : 'narrow')

function listenToWidth(changed: () => void) {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
