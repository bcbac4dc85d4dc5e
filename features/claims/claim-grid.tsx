'use client'
import { useTable } from '@tanstack/react-table'
import { useRouter } from 'next/navigation'
import { debounce, useQueryStates } from 'nuqs'
import { Fragment, useEffect, useMemo, useRef } from 'react'
import { Trouble } from '@/ui/trouble'
import { columnsOf, features } from './cells'
import { ChoiceBar, KEYS_ID } from './choice-bar'
import { COLUMN_IDS, COLUMNS, shownColumns } from './columns'
import { claimParsers, type Sort } from './filter'
import { AllBox, GridHead } from './grid-head'
import { GridRow } from './grid-row'
import type { ClaimRow, ClaimWindow } from './row'
import { readQuery } from './search/query'
import { useChoice } from './use-choice'
import { useActive, useGridKeys } from './use-grid-keys'
import { useRows } from './use-rows'
import { useVirtualRows } from './use-virtual-rows'

type Props = {
  slug: string
  /** the part of the address that decides which claims there are and in which order; `which` leaves out the order */
  query: string
  which: string
  first: ClaimWindow
  row: number
  named: boolean
}

const { q, sort, columns, row } = claimParsers
const BOX = 44

/** The claims in a table that holds only the rows in sight, however many there are. */
export function ClaimGrid({ slug, query, which, first, row: start, named }: Props) {
  const router = useRouter()
  const [at, set] = useQueryStates({ q, sort, columns, row }, { history: 'replace' })
  const frame = useRef<HTMLDivElement>(null)
  const { total } = first
  const rows = useRows({ slug, query, first, onNewer: () => router.refresh() })
  const choice = useChoice(which, total, rows)
  const place = useActive(total, start)
  const { virtual, narrow } = useVirtualRows({ total, row: start, active: place.active, frame })
  const keys = useGridKeys(virtual, place, { total, choice, frame, want: rows.want })
  const items = virtual.getVirtualItems()
  const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]

  useEffect(() => rows.want(virtual.range?.startIndex ?? from, virtual.range?.endIndex ?? to))
  useRowInAddress(virtual.range?.startIndex, start, (next) =>
    set({ row: next || null }, { limitUrlUpdates: debounce(300) }),
  )
  const known = useRef(query)
  useEffect(() => {
    if (known.current === query) return
    known.current = query
    if (!narrow) virtual.scrollToOffset(0)
    place.setActive(0)
  }, [query, narrow, virtual, place.setActive])

  const shown = shownColumns(at.columns)
  const defined = useMemo(() => columnsOf(slug, readQuery(at.q)), [slug, at.q])
  const data = items.flatMap(({ index }) => rows.rowAt(index) ?? [])
  const ids = data.map((one) => one.id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table builds its rows anew only where others are in sight
  const inSight = useMemo(() => data, [ids, first])
  const desc = at.sort.startsWith('-')
  const table = useTable({
    features,
    columns: defined,
    data: inSight,
    getRowId: (one: ClaimRow) => one.id,
    manualSorting: true,
    state: {
      sorting: at.sort === 'place' ? [] : [{ id: desc ? at.sort.slice(1) : at.sort, desc }],
      columnVisibility: Object.fromEntries(COLUMN_IDS.map((id) => [id, shown.includes(id)])),
    },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(table.state.sorting) : change
      const sort = next ? (`${next.desc ? '-' : ''}${next.id}` as Sort) : null
      void set({ sort, row: null }, { shallow: false })
    },
  })
  const byId = table.getRowModel().rowsById
  const all = { total, chosen: choice.chosen.size, onAll: choice.all, onNone: choice.clear }
  const { scrollMargin } = virtual.options
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin)
  const width = BOX + table.getVisibleLeafColumns().reduce((sum, column) => sum + column.getSize(), 0)

  return (
    <section aria-label="Claims" className="min-w-0">
      <div className="no-print mb-2 md:hidden">
        <AllBox {...all} label={`Choose all ${total}`} />
      </div>
      <p className="mb-2 hidden text-fine print:block">
        On paper are the claims in sight from number {(at.row + 1).toLocaleString('en-GB')} on, of{' '}
        {total.toLocaleString('en-GB')}. All of them: “All rows on paper”.
      </p>
      {rows.failed || choice.failed ? (
        <div className="mb-2">
          <Trouble
            message="Some claims could not be fetched from the server."
            next="See that it still runs, then scroll on or choose again."
          />
        </div>
      ) : null}
      <div
        ref={frame}
        className="relative rounded-card border border-line bg-surface md:max-h-[max(24rem,calc(100dvh-9rem))] md:overflow-auto print:max-h-none print:overflow-visible"
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and walked through by keyboard: a grid
          role="grid"
          aria-label="Claims"
          aria-describedby={KEYS_ID}
          aria-multiselectable="true"
          aria-rowcount={total + 1}
          onKeyDown={keys.onKeyDown}
          style={{ '--least': `${width}px` } as React.CSSProperties}
          className="w-full table-fixed border-separate border-spacing-0 text-left text-small max-md:block md:min-w-(--least)"
        >
          <colgroup className="max-md:hidden">
            <col style={{ width: BOX }} />
            {shown.map((id) => (
              <col key={id} style={'grow' in COLUMNS[id] ? undefined : { width: COLUMNS[id].width }} />
            ))}
          </colgroup>
          <GridHead table={table} all={<AllBox {...all} />} />
          {/* biome-ignore lint/a11y/noRedundantRoles: laid out as cards it would be no group of rows */}
          <tbody role="rowgroup" className="max-md:block">
            {items.map(({ index, key, start: top }, i) => {
              const claim = rows.rowAt(index)
              // the row that holds the focus stays mounted far from those in sight
              const gap = top - (items[i - 1]?.end ?? scrollMargin)
              return (
                <Fragment key={key}>
                  <Room height={gap} columns={shown.length + 1} />
                  <GridRow
                    table={table}
                    row={claim && byId[claim.id]}
                    index={index}
                    active={index === place.active}
                    chosen={claim ? choice.chosen.has(claim.id) : false}
                    columns={shown.length}
                    measure={virtual.measureElement}
                    onChoose={(one, ranging) => (ranging ? choice.extend(one) : choice.toggle(one))}
                    onActive={place.setActive}
                  />
                </Fragment>
              )
            })}
            <Room height={after} columns={shown.length + 1} />
          </tbody>
        </table>
      </div>
      <ChoiceBar
        slug={slug}
        total={total}
        choice={choice}
        handles={() => rows.handles(0, total - 1)}
        named={named}
        onDone={() => keys.focus(place.active)}
      />
    </section>
  )
}

/** The room of rows that are not mounted. */
const Room = ({ height, columns }: { height: number; columns: number }) =>
  height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus; only the grid around it walks through rows
    <tr aria-hidden="true" className="invisible print:hidden max-md:block">
      <td colSpan={columns} style={{ height }} className="p-0 max-md:block" />
    </tr>
  ) : null

/** Keeps the first row in sight in the address, once somebody has scrolled. */
function useRowInAddress(inSight: number | undefined, start: number, keep: (row: number) => void) {
  const kept = useRef(start)
  const newest = useRef(keep)
  newest.current = keep
  useEffect(() => {
    if (inSight === undefined || inSight === kept.current) return
    kept.current = inSight
    newest.current(inSight)
  }, [inSight])
}
