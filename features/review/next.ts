type Decidable = { id: string; decision: unknown }

/** What to decide next: the first undecided one after this, else the nearest before it; null where all of these are decided. */
export function nextAfter(items: readonly Decidable[], id: string): string | null {
  const here = items.findIndex((item) => item.id === id)
  const open = (item: Decidable) => item.id !== id && !item.decision
  return items.slice(here + 1).find(open)?.id ?? items.slice(0, Math.max(0, here)).findLast(open)?.id ?? null
}
