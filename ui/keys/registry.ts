'use client'
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { type Key, type KeyGroup, keyFor, type ListedKey } from './match'

/** The keys of what is on the page now, in the order in which they came; the page lists these and nothing else. */
let groups: readonly KeyGroup[] = []
const watchers = new Set<() => void>()
const NONE: readonly KeyGroup[] = []

const SETTING = 'variorum.single-keys'

function change(next: readonly KeyGroup[]): void {
  groups = next
  for (const tell of watchers) tell()
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  addEventListener('storage', tell)
  return () => {
    watchers.delete(tell)
    removeEventListener('storage', tell)
  }
}

const singleKeysOn = (): boolean => localStorage.getItem(SETTING) !== 'off'

function onPress(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const key = keyFor(event, document.activeElement, groups, singleKeysOn())
  if (!key) return
  event.preventDefault()
  key.run()
}

function add(group: KeyGroup): () => void {
  if (groups.length === 0) document.addEventListener('keydown', onPress)
  change([...groups, group])
  return () => {
    change(groups.filter((one) => one !== group))
    if (groups.length === 0) document.removeEventListener('keydown', onPress)
  }
}

/** Gives the page these keys as long as the component is there. They are listed under `name` among all keys. */
export function useKeys(name: string, keys: Key[]): void {
  const newest = useRef(keys)
  newest.current = keys
  const shape = keys.map(({ press, does }) => `${press}\t${does}`).join('\n')
  // with the page and not after it: a key pressed at once must not be lost
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says all that the list shows; what runs is always the newest
  useLayoutEffect(() => {
    const live = newest.current.map((key, i) => ({ ...key, run: () => newest.current[i]?.run() }))
    return add({ name, keys: live })
  }, [name, shape])
}

/** Lists keys that a part of the page hears by itself, as long as it is there. `keys`: the same list from one drawing to the next. */
export function useListedKeys(name: string, keys: ListedKey[]): void {
  useEffect(() => add({ name, keys }), [name, keys])
}

/** All keys that work on the page now. */
export const useAllKeys = (): readonly KeyGroup[] =>
  useSyncExternalStore(
    watch,
    () => groups,
    () => NONE,
  )

/** Whether keys without Control or Command work; kept in this browser. Some people's aids send letters of their own. */
export function useSingleKeys(): [on: boolean, turn: (on: boolean) => void] {
  const on = useSyncExternalStore(watch, singleKeysOn, () => true)
  const turn = (next: boolean) => {
    localStorage.setItem(SETTING, next ? 'on' : 'off')
    change(groups)
  }
  return [on, turn]
}

let openList: (() => void) | null = null

/** Lets the list of keys be opened from anywhere. */
export function useKeyList(open: () => void): void {
  const newest = useRef(open)
  newest.current = open
  useEffect(() => {
    openList = () => newest.current()
    return () => {
      openList = null
    }
  }, [])
}

/** Opens the list of all keys of the page. */
export const showKeys = (): void => openList?.()
