'use client'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import Link from 'next/link'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { CellView } from './grid-cell'
import type { FrameProps } from './grid-frame'
import { OrderButtons } from './order-buttons'
import type { GridRow, GridSource } from './row'
import { RowHead } from './row-head'

/** What a question takes on a narrow page until it is measured. */
const ABOUT = 340
const AHEAD = 8
/** More sources than these are read on the question's own page. */
const MOST_SOURCES = 8
const PHONE = { width: 390, height: 840 }

/** The same on a narrow page: one question after the other, each with the sources that answer it. */
export function GridList({ slug, sources, rows, total, ordering }: Omit<FrameProps, 'arrangement' | 'address'>) {
  const list = useRef<HTMLUListElement>(null)
  const focused = useRef('')
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY)
  }, [])
  const down = useWindowVirtualizer({
    count: total,
    estimateSize: () => ABOUT,
    overscan: 2,
    gap: 16,
    scrollMargin: top,
    initialRect: PHONE,
  })
  const items = down.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  const { need } = rows
  useEffect(() => need(first, last + AHEAD), [need, first, last])
  const onMove = (from: number, to: number, button: string) => {
    ordering?.move(from, to)
    focused.current = `[data-index="${to}"] [data-move="${button}"]:not(:disabled)`
    down.scrollToIndex(to, { align: 'auto' })
  }
  // the focus follows the question that was moved
  useLayoutEffect(() => {
    if (focused.current === '') return
    const button = list.current?.querySelector<HTMLElement>(focused.current)
    focused.current = ''
    button?.focus()
  })
  return (
    <ul
      ref={list}
      className="relative grid content-start gap-4 md:hidden"
      style={{
        paddingTop: (items[0]?.start ?? top) - top,
        paddingBottom: Math.max(0, down.getTotalSize() - ((items.at(-1)?.end ?? top) - top)),
      }}
    >
      {items.map(({ index }) => {
        const row = rows.at(index)
        return (
          <li
            key={index}
            ref={down.measureElement}
            data-index={index}
            data-tone={row?.standing}
            aria-setsize={total}
            aria-posinset={index + 1}
            className="rounded-card border border-line border-l-4 border-l-tone bg-surface p-4"
          >
            {row ? (
              <ListItem slug={slug} sources={sources} row={row}>
                {ordering ? <OrderButtons index={index} total={total} onMove={onMove} /> : null}
              </ListItem>
            ) : (
              <p className="text-fine text-quiet" style={{ height: ABOUT - 34 }}>
                Question {index + 1} is on its way
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function ListItem(props: { slug: string; sources: GridSource[]; row: GridRow; children: React.ReactNode }) {
  const { slug, sources, row, children } = props
  const places = sources.flatMap((_, place) => (row.claims[place] ? place : []))
  const left = places.length - MOST_SOURCES
  return (
    <>
      <div className="flex gap-2">
        <RowHead slug={slug} row={row} sources={sources} />
        {children}
      </div>
      <dl className="mt-3 grid gap-3 border-t border-line pt-3">
        {places.slice(0, MOST_SOURCES).map((place) => {
          const source = sources[place]
          return source ? (
            <div key={source.id} className="grid grid-cols-[2fr_3fr] gap-3">
              <dt className="text-fine font-semibold">{source.name}</dt>
              <dd>
                <CellView slug={slug} source={source} place={place} row={row} />
              </dd>
            </div>
          ) : null
        })}
      </dl>
      {left > 0 ? (
        <Link href={addresses.question(slug, row.id)} className="link mt-3 inline-block py-1 text-small">
          {counted(left, 'more source')}
        </Link>
      ) : null}
    </>
  )
}
