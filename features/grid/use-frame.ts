'use client'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { columnPixels, QUESTIONS, ROW, SHARE } from './geometry'
import type { Column } from './grid-head'
import type { At } from './walk'

/** What the server takes a window to be: it draws about these rows and columns, and the browser adds what is missing. */
const FIRST_WINDOW = { width: 1200, height: 760 }
const LETTER = 16

type FrameProps = {
  frame: RefObject<HTMLDivElement | null>
  rows: number
  heads: number
  columns: Column[]
  active: At
}

/** Which rows and columns are in sight. The row and the column of the tab stop are always there, so that focus is never lost. */
export function useFrame({ frame, rows, heads, columns, active }: FrameProps) {
  const { letter, width } = useMeasures(frame)
  const shares = columns.filter(({ kind }) => kind === 'share').length
  const pixels = columnPixels(width, letter, columns.length - shares, shares)
  const down = useVirtualizer({
    count: rows,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW * letter,
    paddingStart: heads * letter,
    overscan: 3,
    initialRect: FIRST_WINDOW,
    rangeExtractor: useCallback((range: Range) => withOne(range, active.row), [active.row]),
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (columns[index]?.kind === 'share' ? SHARE * letter : pixels),
    paddingStart: QUESTIONS * letter,
    overscan: 2,
    initialRect: FIRST_WINDOW,
    rangeExtractor: useCallback((range: Range) => withOne(range, active.col - 1), [active.col]),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other measures mean other places
  useLayoutEffect(() => {
    down.measure()
    across.measure()
  }, [letter, pixels, columns, down, across])
  const inSight = across.getVirtualItems().map(({ index }) => index)
  const key = inSight.join()
  // rows are drawn anew only when other columns come into sight
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the list
  const shown = useMemo(() => inSight.flatMap((index) => columns[index] ?? []), [key, columns])
  const page = Math.max(1, Math.floor(((down.scrollRect?.height ?? 0) - heads * letter) / (ROW * letter)))
  return { down, shown, page }
}

/** The range and one index more, wherever that lies. */
function withOne(range: Range, index: number): number[] {
  const found = defaultRangeExtractor(range)
  if (index < 0 || index >= range.count || found.includes(index)) return found
  return index < (found[0] ?? 0) ? [index, ...found] : [...found, index]
}

/** How wide the frame is inside, and how large the reader's letters are. */
function useMeasures(frame: RefObject<HTMLDivElement | null>) {
  const [measures, setMeasures] = useState({ letter: LETTER, width: FIRST_WINDOW.width })
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || LETTER
      const width = element.clientWidth || FIRST_WINDOW.width
      setMeasures((now) => (now.letter === letter && now.width === width ? now : { letter, width }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return measures
}
