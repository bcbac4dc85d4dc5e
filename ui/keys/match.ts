/**
 * A key of a page and what it does. `press`: what `KeyboardEvent.key` gives (`j`, `?`, `Enter`), with `Mod+` before it where
 * Control or Command is held and `Mod+Shift+` where Shift is too.
 */
export type Key = {
  press: string
  does: string
  run: () => void
  /** holding it down does it again and again; a decision must not */
  repeats?: boolean
  /** works while one writes, too */
  whileWriting?: boolean
}

/** A key that a part of the page hears by itself while it has the focus, here to be listed. `press` may name several, parted by a space. */
export type ListedKey = Pick<Key, 'press' | 'does'>

export type KeyGroup = { name: string; keys: (Key | ListedKey)[] }

const runs = (key: Key | ListedKey): key is Key => 'run' in key

/** A press as the browser tells it, with where it happened. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>

const NO_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])
const WRITES = new Set(['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'menu', 'menuitem', 'option'])

/** Whether letters pressed here are text, or belong to a list that is typed in. */
export function isWriting(element: Element | null): boolean {
  if (!element) return false
  if (element instanceof HTMLInputElement) return !NO_TEXT.has(element.type)
  const tag = element.tagName
  if (tag === 'TEXTAREA' || tag === 'SELECT' || (element as HTMLElement).isContentEditable) return true
  return WRITES.has(element.getAttribute('role') ?? '')
}

/** Inside a window or a menu over the page, the keys of the page behind it are asleep. */
export const isOverPage = (element: Element | null): boolean =>
  element?.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') != null

/** Enter and Space belong to the link or button that has the focus. */
export const ownsEnter = (element: Element | null): boolean =>
  element?.closest('a[href], button, summary, [role="button"], [role="tab"], [role="checkbox"], [role="radio"]') != null

const isCombined = (press: string) => press.startsWith('Mod+')

function nameOf(press: Press): string | null {
  if (press.altKey) return null
  if (!press.ctrlKey && !press.metaKey) return press.key
  return `Mod+${press.shiftKey ? 'Shift+' : ''}${press.key.length === 1 ? press.key.toLowerCase() : press.key}`
}

/** The key that a press means, if any. `single`: whether keys without Control or Command are on. */
export function keyFor(
  press: Press,
  focus: Element | null,
  groups: readonly KeyGroup[],
  single: boolean,
): Key | undefined {
  const name = nameOf(press)
  if (name === null || (!isCombined(name) && !single)) return undefined
  if (isOverPage(focus)) return undefined
  const writing = isWriting(focus)
  // what was registered last stands nearest to the reader: a page before the frame around it
  for (const group of [...groups].reverse()) {
    const key = group.keys.filter(runs).find((one) => one.press === name)
    if (!key) continue
    if (press.repeat && !key.repeats) return undefined
    if (writing && !key.whileWriting) return undefined
    if (name === 'Enter' && ownsEnter(focus)) return undefined
    return key
  }
  return undefined
}

const SHORT: Record<string, string> = {
  Escape: 'Esc',
  PageUp: 'Page up',
  PageDown: 'Page down',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** How a key is called where keys are listed. */
export function keyName(press: string): string {
  const words = press.split('+').map((part) => {
    if (part === 'Mod') return 'Ctrl'
    return SHORT[part] ?? part
  })
  const last = words.at(-1) as string
  if (words.length > 1) return [...words.slice(0, -1), last.length === 1 ? last.toUpperCase() : last].join(' + ')
  return last.length === 1 && last !== last.toLowerCase() ? `Shift + ${last}` : last
}
