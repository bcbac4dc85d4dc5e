'use client'
import type { ReactTable } from '@tanstack/react-table'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { features } from './cells'
import type { ClaimRow } from './row'

export type ClaimTable = ReactTable<typeof features, ClaimRow>

const SORTED = { asc: 'ascending', desc: 'descending' } as const

/** The heads of the columns; pressing one sorts by it, pressing again turns it round, once more brings the order of the texts back. */
export function GridHead({ table, all }: { table: ClaimTable; all: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: on a narrow page the table is laid out as cards, which takes its parts their roles
    <thead role="rowgroup" className="sticky top-0 z-10 max-md:hidden">
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tr role="row" aria-rowindex={1}>
        <th scope="col" className="border-b border-line-strong bg-sunken px-2 py-1.5 text-center">
          {all}
        </th>
        {table.getFlatHeaders().map(({ column, id }) => {
          const sorted = column.getIsSorted()
          const Sign = sorted === 'asc' ? ArrowUp : sorted === 'desc' ? ArrowDown : ChevronsUpDown
          return (
            <th
              key={id}
              scope="col"
              aria-sort={sorted ? SORTED[sorted] : 'none'}
              className="border-b border-line-strong bg-sunken px-1 py-1.5 text-left align-bottom"
            >
              <button
                type="button"
                onClick={column.getToggleSortingHandler()}
                className="group inline-flex min-h-7 items-center gap-1 rounded-control px-2 text-fine font-semibold hover:bg-line"
              >
                {String(column.columnDef.header)}
                <Sign
                  aria-hidden="true"
                  className={`size-3.5 shrink-0 ${sorted ? '' : 'text-quiet opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100'}`}
                />
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type AllProps = { total: number; chosen: number; onAll: () => void; onNone: () => void; label?: string }

/** The box that chooses all that pass the filters. */
export function AllBox({ total, chosen, onAll, onNone, label }: AllProps) {
  const box = useRef<HTMLInputElement>(null)
  const some = chosen > 0 && chosen < total
  useEffect(() => {
    if (box.current) box.current.indeterminate = some
  }, [some])
  return (
    <label className="inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center gap-2 text-small">
      <input
        ref={box}
        type="checkbox"
        aria-label={label ? undefined : `Choose all ${total} claims shown`}
        checked={total > 0 && chosen === total}
        disabled={total === 0}
        onChange={() => (chosen === total ? onNone() : onAll())}
        className="size-4 accent-(--ink)"
      />
      {label}
    </label>
  )
}
