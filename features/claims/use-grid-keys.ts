'use client'
import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ListedKey } from '@/ui/keys/match'
import { useListedKeys } from '@/ui/keys/registry'
import type { Choice } from './use-choice'

const PAGE = 10

type Asked = {
  total: number
  choice: Choice
  frame: RefObject<HTMLElement | null>
  /** has rows fetched that are not there yet */
  want: (from: number, to: number) => void
}

/** Which row holds the place of the keyboard. */
export function useActive(total: number, row: number) {
  const [wanted, setActive] = useState(row)
  return { active: Math.max(0, Math.min(wanted, total - 1)), setActive }
}

/** What the table does by key while it has the focus. */
const TABLE_KEYS: ListedKey[] = [
  { press: 'ArrowUp ArrowDown', does: 'From claim to claim' },
  { press: 'ArrowLeft ArrowRight', does: 'From the box to the links of a row and back' },
  { press: 'Home End', does: 'To the first claim, to the last' },
  { press: 'PageUp PageDown', does: 'Ten claims up or down' },
  { press: 'Space', does: 'Choose the claim' },
  { press: 'Shift+ArrowUp Shift+ArrowDown', does: 'Choose on the way' },
  { press: 'Mod+a', does: 'Choose all' },
  { press: 'Escape', does: 'Choose none' },
  { press: 'Enter', does: 'Read the words in their source' },
]

/** The keys of the table as they are pressed in it. */
export function useGridKeys(
  virtual: Virtualizer<Element, Element>,
  { active, setActive }: ReturnType<typeof useActive>,
  { total, choice, frame, want }: Asked,
) {
  const wanted = useRef<number | null>(null)
  useListedKeys('Table of claims, while it has the focus', TABLE_KEYS)
  const boxOf = (index: number) => frame.current?.querySelector<HTMLInputElement>(`input[data-row="${index}"]`)

  // a row that is far away is mounted first, and may have to be fetched: the focus follows when it is there
  useLayoutEffect(() => {
    const box = wanted.current === null ? null : boxOf(wanted.current)
    if (!box || box.disabled) return
    wanted.current = null
    box.focus({ preventScroll: true })
  })

  const focus = (index: number) => {
    const next = Math.max(0, Math.min(index, total - 1))
    wanted.current = next
    setActive(next)
    want(next, next)
    virtual.scrollToIndex(next, { align: 'auto' })
    const box = boxOf(next)
    if (box && !box.disabled) {
      wanted.current = null
      box.focus({ preventScroll: true })
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('tbody [data-index]')
    if (!row || event.altKey) return
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a') return
      event.preventDefault()
      return choice.all()
    }
    const move = MOVES[event.key]?.(active, total)
    if (move !== undefined) {
      event.preventDefault()
      if (event.shiftKey && event.key.startsWith('Arrow')) {
        if (choice.chosen.size === 0) choice.toggle(active)
        choice.extend(Math.max(0, Math.min(move, total - 1)))
      }
      return focus(move)
    }
    if (event.key === 'Escape' && choice.chosen.size > 0) return choice.clear()
    const stops = [...row.querySelectorAll<HTMLElement>('input, a[href]')]
    const at = stops.indexOf(event.target as HTMLElement)
    if (event.key === 'Enter' && at === 0) {
      event.preventDefault()
      stops[1]?.click()
    }
    const aside = event.key === 'ArrowRight' ? stops[at + 1] : event.key === 'ArrowLeft' ? stops[at - 1] : undefined
    if (aside) {
      event.preventDefault()
      aside.focus()
    }
  }
  return { onKeyDown, focus }
}

const MOVES: Record<string, (active: number, total: number) => number> = {
  ArrowDown: (active) => active + 1,
  ArrowUp: (active) => active - 1,
  PageDown: (active) => active + PAGE,
  PageUp: (active) => active - PAGE,
  Home: () => 0,
  End: (_active, total) => total - 1,
}
