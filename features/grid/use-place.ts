'use client'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { At } from './walk'

type Place = { at: At; top: number; left: number }

/** Where one was in each grid since the page was loaded: who comes back from a question goes on from there. */
const places = new Map<string, Place>()

export function usePlace(
  frame: RefObject<HTMLDivElement | null>,
  address: string,
  at: At,
  goTo: (at: At) => void,
): void {
  const newest = useRef(at)
  newest.current = at
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the grid comes and when it goes
  useLayoutEffect(() => {
    const element = frame.current
    const before = places.get(address)
    if (element && before) {
      element.scrollTo({ top: before.top, left: before.left })
      goTo(before.at)
    }
    return () => {
      if (element) places.set(address, { at: newest.current, top: element.scrollTop, left: element.scrollLeft })
    }
  }, [])
}
