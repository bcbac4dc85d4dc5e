'use client'
import type { Row } from '@tanstack/react-table'
import { type features, OnTheWay } from './cells'
import { COLUMNS, type Column } from './columns'
import type { ClaimTable } from './grid-head'
import type { ClaimRow } from './row'

type Props = {
  table: ClaimTable
  /** undefined as long as it is on its way from the server */
  row: Row<typeof features, ClaimRow> | undefined
  index: number
  active: boolean
  chosen: boolean
  columns: number
  measure: (element: Element | null) => void
  onChoose: (index: number, ranging: boolean) => void
  onActive: (index: number) => void
}

/** What stands before a value on a card, where no head tells the columns. */
const ON_CARD: Partial<Record<Column, string>> = Object.fromEntries(
  (
    [
      'source',
      'voice',
      'kind',
      'value',
      'certainty',
      'event',
      'time',
      'question',
      'verdict',
      'touched',
      'statement',
    ] as const
  ).map((id) => [id, `${COLUMNS[id].name}: `]),
)

const CELL =
  'border-b border-line px-3 py-2.5 align-top break-words max-md:col-start-2 max-md:border-0 max-md:px-0 max-md:pt-0 max-md:pb-1 max-md:empty:hidden'

/** A claim as a row, or as a card on a narrow page. */
export function GridRow({ table, row, index, active, chosen, columns, measure, onChoose, onActive }: Props) {
  return (
    <tr
      // biome-ignore lint/a11y/noRedundantRoles: laid out as a card it would be no row
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className="bg-surface aria-selected:bg-sunken max-md:grid max-md:grid-cols-[2.25rem_minmax(0,1fr)] max-md:border-b max-md:border-line max-md:py-3 max-md:pr-3"
      onFocus={() => onActive(index)}
    >
      <td
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
        role="gridcell"
        tabIndex={-1}
        className="border-b border-line px-2 py-2 text-center align-top max-md:col-start-1 max-md:row-span-12 max-md:row-start-1 max-md:border-0 max-md:p-0"
      >
        <label className="inline-flex size-8 cursor-pointer items-center justify-center">
          <input
            type="checkbox"
            data-row={index}
            aria-label={row ? `Choose “${shortly(row.original.quote)}”` : 'On its way'}
            checked={chosen}
            disabled={!row}
            tabIndex={active ? 0 : -1}
            onClick={(event) => onChoose(index, event.shiftKey)}
            onChange={() => undefined}
            className="size-4 accent-(--ink)"
          />
        </label>
      </td>
      {row ? (
        <OnTheWay value={active}>
          {row.getVisibleCells().map((cell) => (
            <td
              key={cell.id}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
              role="gridcell"
              tabIndex={-1}
              data-label={ON_CARD[cell.column.id as Column]}
              className={`${CELL} max-md:before:text-fine max-md:before:text-quiet max-md:before:content-[attr(data-label)] max-md:[&>span]:inline`}
            >
              <table.FlexRender cell={cell} />
            </td>
          ))}
        </OnTheWay>
      ) : (
        <td
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
          role="gridcell"
          tabIndex={-1}
          aria-busy="true"
          colSpan={columns}
          className="h-24 border-b border-line px-3 align-top max-md:col-start-2 max-md:border-0"
        >
          <span className="mt-3 block h-3 w-3/5 rounded bg-sunken" />
          <span className="mt-2 block h-3 w-2/5 rounded bg-sunken" />
        </td>
      )}
    </tr>
  )
}

const shortly = (words: string) => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words)
