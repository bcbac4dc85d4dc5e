'use client'
import clsx from 'clsx'
import { type CSSProperties, memo } from 'react'
import { type Arrangement, answersIn, rowShare } from './columns'
import { ROW } from './geometry'
import { CellView, emptyState, Sign } from './grid-cell'
import type { Column } from './grid-head'
import { type Move, OrderButtons } from './order-buttons'
import { type GridRow, type GridSource, signOf } from './row'
import { RowHead } from './row-head'

type RowProps = {
  slug: string
  row: GridRow | undefined
  index: number
  heads: number
  sources: GridSource[]
  groups: Arrangement['groups']
  /** the columns that are in sight */
  columns: Column[]
  /** the column that holds the tab stop, null where another row does */
  stop: number | null
  /** moves a question in the order by hand; null where the order is another */
  moving: { total: number; onMove: Move } | null
}

/** One row of the grid, drawn anew only when something of its own changes. */
export const GridRowView = memo(function GridRowView(props: RowProps) {
  const { slug, row, index, heads, sources, columns, stop, moving } = props
  return (
    <div
      role="row"
      aria-rowindex={index + heads + 1}
      aria-busy={row ? undefined : true}
      data-tone={row?.standing}
      className="absolute inset-x-0 flex border-b border-line bg-surface"
      style={{ top: `calc(var(--heads) + ${index * ROW}rem)`, height: `${ROW}rem` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        tabIndex={stop === 0 ? 0 : -1}
        data-at={`${index}:0`}
        className={clsx(
          'sticky left-0 z-10 flex w-(--questions) shrink-0 gap-2 overflow-hidden border-r border-l-4 border-r-line-strong bg-surface py-2 pr-2 pl-3',
          row ? 'border-l-tone' : 'border-l-line',
          FOCUS,
        )}
      >
        {row ? (
          <RowHead slug={slug} row={row} sources={sources} tabIndex={-1} clamped />
        ) : (
          <Waiting number={index + 1} />
        )}
        {row && moving ? <OrderButtons index={index} {...moving} tabIndex={-1} /> : null}
      </div>
      {columns.map((column) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={column.index + 2}
          tabIndex={stop === column.index + 1 ? 0 : -1}
          data-at={`${index}:${column.index + 1}`}
          style={column.style}
          className={clsx(
            'absolute inset-y-0 overflow-hidden border-r border-line px-3 py-2',
            row && toneOf(row, column),
            FOCUS,
          )}
        >
          {row ? <Content {...props} row={row} column={column} /> : null}
        </div>
      ))}
    </div>
  )
})

/** Cells clip what is too long for them, so the ring of the focus lies inside. */
export const FOCUS = 'focus-visible:-outline-offset-2'

function toneOf(row: GridRow, column: Column): string {
  if (column.kind === 'share') return 'bg-sunken'
  if (row.claims[column.place]) return ''
  return emptyState(row, column.place) === 'silent' ? '' : 'bg-sunken/60'
}

function Content({ slug, row, sources, groups, column }: RowProps & { row: GridRow; column: Column }) {
  if (column.kind === 'source') {
    const source = sources[column.place]
    return source ? <CellView slug={slug} source={source} place={column.place} row={row} tabIndex={-1} /> : null
  }
  const places = groups[column.group ?? 0]?.places ?? []
  const { answer, could } = rowShare(row, sources, places)
  const answers = answersIn(row, places)
  return (
    <div className="figures grid gap-1 text-fine">
      <span className="font-semibold">{could === 0 ? 'none could' : `${answer} of ${could} sources`}</span>
      {answers.slice(0, 3).map(({ answer: at, sources: count }) => (
        <span key={at} className="flex items-center text-quiet">
          <Sign sign={signOf(row, at)} />
          <span className="truncate">
            {count} × {row.answers[at]}
          </span>
        </span>
      ))}
      {answers.length > 3 ? <span className="text-quiet">and {answers.length - 3} more answers</span> : null}
    </div>
  )
}

const Waiting = ({ number }: { number: number }) => (
  <div className="grid w-full content-start gap-2 pt-1">
    <span className="sr-only">Question {number} is on its way</span>
    {(['40%', '92%', '70%'] as CSSProperties['width'][]).map((width) => (
      <span key={width} className="block h-3.5 rounded-control bg-sunken" style={{ width }} />
    ))}
  </div>
)
