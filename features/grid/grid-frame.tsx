'use client'
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useListedKeys } from '@/ui/keys/registry'
import type { Arrangement } from './columns'
import { QUESTIONS, ROW } from './geometry'
import { drawn, GridHead, measures } from './grid-head'
import { GridRowView } from './grid-row'
import { GRID_KEYS, HAND_KEYS } from './keys'
import type { Move } from './order-buttons'
import type { GridSource } from './row'
import { useFrame } from './use-frame'
import type { Ordering } from './use-order'
import { usePlace } from './use-place'
import type { Rows } from './use-rows'
import { type At, step } from './walk'

export type FrameProps = {
  slug: string
  sources: GridSource[]
  arrangement: Arrangement
  rows: Rows
  total: number
  /** null where the order is not by hand */
  ordering: Ordering | null
  /** what the rows are fetched from: another one is another grid */
  address: string
}

/** Rows that are fetched before they come into sight. */
const AHEAD = 15

/** Question × source on a wide page: the heads stay in sight, and only what can be seen is there. */
export function GridFrame({ slug, sources, arrangement, rows, total, ordering, address }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<At>({ row: 0, col: 0 })
  // where in the cell the focus goes after a step, null where it stays
  const walking = useRef<string | null>(null)
  const columns = useMemo(() => drawn(arrangement), [arrangement])
  const { heads, column, width } = useMemo(() => measures(arrangement), [arrangement])
  const headRows = arrangement.groups.length > 0 ? 2 : 1
  const active = { row: Math.min(Math.max(at.row, -headRows), total - 1), col: Math.min(at.col, columns.length) }
  const { down, shown, page } = useFrame({ frame, rows: total, heads, columns, active })
  usePlace(frame, address, active, setAt)
  useListedKeys('Grid, while it has the focus', ordering ? HAND_KEYS : GRID_KEYS)
  const items = down.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  const { need } = rows
  const near = down.range
  const [from, to] = [near?.startIndex ?? first, near?.endIndex ?? last]
  useEffect(() => need(from, to + AHEAD), [need, from, to])

  const { row, col } = active
  // the focus goes where the arrow keys lead, once that cell is there
  useLayoutEffect(() => {
    if (walking.current === null) return
    const cell = frame.current?.querySelector<HTMLElement>(`[data-at="${row}:${col}"]`)
    const inside = walking.current && cell?.querySelector<HTMLElement>(walking.current)
    walking.current = null
    ;(inside || cell)?.focus({ preventScroll: true })
    // the frame and the window both: the scroll padding keeps it clear of the heads
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const walkTo = (next: At, inside = '') => {
    const cell = next.row === -2 && next.col > 0 ? { row: -2, col: groupStart(next.col) } : next
    walking.current = inside
    setAt(cell)
  }
  const groupStart = (to: number) => {
    const group = columns[to - 1]?.group
    const start = columns.findIndex((other) => other.group === group) + 1
    // from the head of a group the next step to the right leads to the next group
    return at.row === -2 && to === at.col + 1 && start === at.col
      ? (columns.find((other) => other.group === (group ?? 0) + 1)?.index ?? start - 1) + 1
      : start
  }
  const move = useRef<Move>(() => {})
  move.current = (from, to, button) => {
    ordering?.move(from, to)
    walkTo({ row: to, col: 0 }, `[data-move="${button}"]:not(:disabled)`)
  }
  const byHand = ordering !== null
  // the same from one drawing to the next, so that rows are not drawn anew for it
  const moving = useMemo(
    () => (byHand ? { total, onMove: (...moved: Parameters<Move>) => move.current(...moved) } : null),
    [byHand, total],
  )
  const moveBy = (by: -1 | 1 | 'top') => {
    const to = by === 'top' ? 0 : row + by
    if (!ordering || row < 0 || to < 0 || to >= total || to === row) return
    ordering.move(row, to)
    walkTo({ row: to, col })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement
    const cell = target.closest<HTMLElement>('[data-at]')
    if (!cell) return
    if (event.altKey && ordering && MOVES[event.key] !== undefined) {
      event.preventDefault()
      return moveBy(MOVES[event.key] as -1 | 1 | 'top')
    }
    if (event.altKey || event.metaKey) return
    if (event.key === 'F2') return focusInside(cell, target)
    if (event.key === 'Escape' && target !== cell) return cell.focus()
    if (event.key === 'Enter' && target === cell) {
      event.preventDefault()
      return open(cell, event.shiftKey)
    }
    const size = { rows: total, heads: headRows, cols: columns.length, page }
    const next = step(event.key, event.ctrlKey, active, size)
    if (!next) return
    event.preventDefault()
    walkTo(next)
  }
  const onFocus = (event: FocusEvent) => {
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset.at?.split(':').map(Number)
    if (place && (place[0] !== row || place[1] !== col)) setAt({ row: place[0] as number, col: place[1] as number })
  }
  const style = {
    '--heads': `${heads}rem`,
    '--questions': `${QUESTIONS}rem`,
    '--column': column,
    height: `${heads + total * ROW}rem`,
    width,
  } as CSSProperties
  return (
    <div
      ref={frame}
      role="grid"
      aria-label="Questions and sources"
      aria-describedby="grid-keys"
      aria-rowcount={total + headRows}
      aria-colcount={columns.length + 1}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      style={{ scrollPadding: `${heads}rem 0 0 ${QUESTIONS}rem` }}
      className="@container relative max-h-[max(24rem,calc(100dvh-6rem))] overflow-auto overscroll-x-contain rounded-card border border-line bg-surface max-md:hidden print:max-h-none"
    >
      <div className="relative min-w-full" style={style}>
        <GridHead
          slug={slug}
          sources={sources}
          arrangement={arrangement}
          columns={shown}
          all={columns}
          stop={row < 0 ? `${row}:${col}` : null}
        />
        <div role="rowgroup">
          {items.map(({ index }) => (
            <GridRowView
              // by its place: a row that arrives while it has the focus keeps it
              key={index}
              slug={slug}
              row={rows.at(index)}
              index={index}
              heads={headRows}
              sources={sources}
              groups={arrangement.groups}
              columns={shown}
              stop={index === row ? col : null}
              moving={moving}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

const MOVES: Record<string, -1 | 1 | 'top'> = { ArrowUp: -1, ArrowDown: 1, Home: 'top' }

/** The question of the row, the source of a head, or (with the shift key) the words that the cell rests on. */
function open(cell: HTMLElement, words: boolean) {
  const row = cell.closest('[role="row"]')
  const link = words
    ? cell.querySelector('a')
    : (row?.querySelector<HTMLElement>('a[data-question]') ?? cell.querySelector('a'))
  link?.click()
}

/** Into the cell, to its first link or button; from there to the next. */
function focusInside(cell: HTMLElement, target: HTMLElement) {
  const inside = [...cell.querySelectorAll<HTMLElement>('a, button:not(:disabled)')]
  inside[(inside.indexOf(target) + 1) % inside.length]?.focus()
}
