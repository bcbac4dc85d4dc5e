import type { ListedKey } from '@/ui/keys/match'

/** What the grid does by key while it has the focus. */
export const GRID_KEYS: ListedKey[] = [
  { press: 'ArrowUp ArrowDown ArrowLeft ArrowRight', does: 'From cell to cell' },
  { press: 'Home End', does: 'To the question of the row, to its last cell' },
  { press: 'Mod+Home Mod+End', does: 'To the first question, to the last cell' },
  { press: 'PageUp PageDown', does: 'As many rows as are in sight' },
  { press: 'Enter', does: 'Open the question' },
  { press: 'Shift+Enter', does: 'Open the words of the cell in their source' },
  { press: 'F2', does: 'Into the cell, to its links and buttons' },
  { press: 'Escape', does: 'Back to the cell' },
]

/** The same where the questions are in an order by hand. */
export const HAND_KEYS: ListedKey[] = [
  ...GRID_KEYS,
  { press: 'Alt+ArrowUp Alt+ArrowDown', does: 'Move the question up or down' },
  { press: 'Alt+Home', does: 'Move the question to the top' },
]
