'use client'
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  useVirtualizer,
  type Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/react-virtual'
import { type RefObject, useSyncExternalStore } from 'react'

type Rows = Virtualizer<Element, Element>
type Scrolling = Pick<
  VirtualizerOptions<Element, Element>,
  'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn'
>

/** A guess at the height of a row, until it is measured. */
const HEIGHT = 96
export const NARROW = '(max-width: 767px)'

/** Whether the page is as narrow as a phone; the server takes it for wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = matchMedia(NARROW)
      query.addEventListener('change', tell)
      return () => query.removeEventListener('change', tell)
    },
    () => matchMedia(NARROW).matches,
    () => false,
  )
}

// the library types a window and an element apart, where one list scrolls in the one or the other
const IN_WINDOW = {
  getScrollElement: () => window,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
} as unknown as Scrolling

type Asked = {
  total: number
  /** the row that was first in sight when the page was asked for */
  row: number
  /** the row that holds the focus: it stays mounted wherever one scrolls */
  active: number
  /** what scrolls on a wide page, and what the list begins with: on a narrow one the page itself scrolls */
  frame: RefObject<HTMLElement | null>
}

/** The rows in sight of a list that is as long as it likes: in a frame of its own, or in the page where that is narrow. */
export function useVirtualRows({ total, row, active, frame }: Asked): { virtual: Rows; narrow: boolean } {
  const narrow = useNarrow()
  const scrolling: Scrolling = narrow
    ? IN_WINDOW
    : {
        getScrollElement: () => frame.current,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
      }
  const virtual = useVirtualizer<Element, Element>({
    ...scrolling,
    count: total,
    estimateSize: () => HEIGHT,
    overscan: 6,
    initialRect: { width: 1200, height: 720 },
    initialOffset: row * HEIGHT,
    scrollMargin: narrow && frame.current ? frame.current.getBoundingClientRect().top + window.scrollY : 0,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return active >= total || shown.includes(active) ? shown : [...shown, active].sort((a, b) => a - b)
    },
    useFlushSync: false,
  })
  return { virtual, narrow }
}
