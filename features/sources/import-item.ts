import type { Problem, SourceDto, SourceMeta } from '@/contracts/desk'
import type { KeptReading } from '@/contracts/interchange/kept'

/** One thing to add: a file, a pasted text, or a link with what the list that it came from says of it. */
export type ImportItem = {
  id: string
  name: string
  content: { file: File } | { text: string; meta: Partial<SourceMeta> } | { link: string; meta: Partial<SourceMeta> }
  /** it may have been sent before the import was stopped */
  again?: boolean
}

export type ImportState =
  /** `offered`: a link that a list gave, and that nobody has chosen yet */
  | { at: 'offered' | 'waiting' | 'sending' | 'stopped' }
  | { at: 'added'; sourceId: string | null; warnings: string[]; found: SourceDto[]; kept: KeptReading | null }
  | { at: 'failed'; problem: Problem }

export type Entry = { item: ImportItem; state: ImportState }

/** What is not done yet and goes on when the import is taken up again. */
export const isOpen = ({ state }: Entry): boolean =>
  state.at === 'waiting' || state.at === 'stopped' || state.at === 'sending'

/** What was given to be added: all but the links that still wait to be chosen. */
export const isGiven = ({ state }: Entry): boolean => state.at !== 'offered'

export type Tally = { given: number; settled: number; added: number; failed: number; open: number; offered: number }

export function tallyOf(entries: Entry[]): Tally {
  const count = (fits: (entry: Entry) => boolean) => entries.filter(fits).length
  return {
    given: count(isGiven),
    settled: count(({ state }) => state.at === 'added' || state.at === 'failed' || state.at === 'stopped'),
    added: count(({ state }) => state.at === 'added'),
    failed: count(({ state }) => state.at === 'failed'),
    open: count(isOpen),
    offered: count((entry) => !isGiven(entry)),
  }
}

/** The addresses in what somebody typed or pasted, a line each; without what is listed already. */
export function linksIn(text: string, known: Entry[]): string[] {
  const there = new Set(known.flatMap(({ item }) => ('link' in item.content ? [item.content.link] : [])))
  const lines = text
    .split(/\n|\s+(?=https?:\/\/)/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [...new Set(lines)].filter((line) => !there.has(line))
}
