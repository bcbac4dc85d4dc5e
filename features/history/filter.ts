import { createLoader, parseAsInteger, parseAsString } from 'nuqs/server'

/** Whose and which changes are shown, as it stands in the address bar. */
export const historyParsers = {
  person: parseAsString,
  kind: parseAsString,
  page: parseAsInteger.withDefault(1),
}

export const loadHistory = createLoader(historyParsers)
export type HistoryAddress = Awaited<ReturnType<typeof loadHistory>>

const KIND_WORDS: Record<string, string> = {
  review: 'Decisions',
  claim: 'Claims',
  question: 'Questions',
  pair: 'Claims set apart',
  grid: 'Order of the grid',
  brief: 'The brief',
  source: 'Sources',
  proposition: 'Propositions',
  story: 'The story',
}

/** What a kind of change is called where one chooses among them. */
export const kindInWords = (kind: string): string => KIND_WORDS[kind] ?? kind
