import type { StanceEntry } from '@/contracts/stance-reading'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import type { StanceKind } from '@/engine/model/comparison'
import { type PropositionView, stancesIn } from './view-model'

/** How a headline goes beyond its own body; null where it does not. */
export type Gap =
  | 'takes what the body only reports'
  | 'takes what the body does not speak of'
  | 'takes what the body rejects'
  | 'is surer than the body'
  | 'rejects what the body does not reject'

/** A source's headline beside its body, on one proposition. */
export type HeadlineRow = {
  source: string
  name: string
  /** the headline's words: those that were tagged, else the title; null where none is known */
  words: string | null
  entry: StanceEntry | null
  body: { stance: StanceKind; entries: StanceEntry[] }[]
  gap: Gap | null
}

const strength = { silent: 0, reports: 1, hedges: 2, asserts: 3, rejects: 0 } as const

/** How one stance of the headline compares with the stances of the body. */
export function gapOf(headline: StanceKind | null, body: readonly StanceKind[]): Gap | null {
  if (!headline || headline === 'silent' || headline === 'reports') return null
  if (headline === 'rejects') return body.includes('rejects') ? null : 'rejects what the body does not reject'
  const most = Math.max(0, ...body.map((stance) => strength[stance]))
  if (most >= strength[headline]) return null
  if (most === strength.hedges) return 'is surer than the body'
  if (body.includes('rejects')) return 'takes what the body rejects'
  return most === strength.reports ? 'takes what the body only reports' : 'takes what the body does not speak of'
}

/** Headline beside body for every source that speaks of a proposition. */
export function headlinesOf(reading: StoryReading, view: PropositionView): HeadlineRow[] {
  return view.sources.map(({ id, headline, body }) => {
    const source = reading.source(id)
    const entry = [...headline].sort((a, b) => strength[b.stance] - strength[a.stance])[0] ?? null
    return {
      source: id,
      name: sourceName(source),
      words: entry?.claim.quote.exact ?? source?.title ?? null,
      entry,
      body: stancesIn(body),
      gap: gapOf(
        entry?.stance ?? null,
        body.map(({ stance }) => stance),
      ),
    }
  })
}

/** What the table shows, in a sentence, with what it is out of. */
export function headlinesInWords(rows: HeadlineRow[]): string {
  const tagged = rows.filter((row) => row.entry !== null).length
  const beyond = rows.filter((row) => row.gap !== null)
  if (tagged === 0)
    return `No headline of the ${counted(rows.length, 'source')} that speak of it was found to take a side; all of it is in the body.`
  if (beyond.length === 0) return `Where a headline speaks of it (${tagged} of ${rows.length}), its body says the same.`
  const [first] = beyond
  return `${beyond.length} of ${counted(tagged, 'headline')} that ${tagged === 1 ? 'speaks' : 'speak'} of it ${beyond.length === 1 ? 'goes' : 'go'} beyond the body: ${first?.name} ${first?.gap}.`
}
