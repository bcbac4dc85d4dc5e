import { type StanceEntry, stancesOn } from '@/contracts/stance-reading'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { STANCES, type StanceKind } from '@/engine/model/comparison'
import { fold } from '@/ui/fold'

export type SourceStances = {
  id: string
  name: string
  /** what the headline says stands apart from the body */
  headline: StanceEntry[]
  body: StanceEntry[]
}

export type PropositionView = {
  proposition: string
  sources: SourceStances[]
  silent: { id: string; name: string }[]
  /** passages by stance, a tag "silent" by hand left out */
  counts: Record<StanceKind, number>
}

const none = (): Record<StanceKind, number> => ({ asserts: 0, rejects: 0, hedges: 0, reports: 0, silent: 0 })

/** Each proposition with what every source prints on it, and who is silent. */
export function propositionsOf(reading: StoryReading): PropositionView[] {
  const able = reading.sources.filter((source) => source.analysed)
  return reading.story.propositions.map((proposition) => {
    const counts = none()
    const bySource = new Map<string, StanceEntry[]>()
    for (const entry of stancesOn(reading, proposition)) {
      counts[entry.stance]++
      bySource.set(entry.claim.source, [...(bySource.get(entry.claim.source) ?? []), entry])
    }
    const sources = able.map((source) => {
      const own = bySource.get(source.id) ?? []
      return {
        id: source.id,
        name: sourceName(source),
        headline: own.filter((entry) => entry.claim.part === 'headline'),
        body: own.filter((entry) => entry.claim.part === 'body'),
      }
    })
    const speaks = (source: SourceStances) =>
      [...source.headline, ...source.body].some((entry) => entry.stance !== 'silent')
    return {
      proposition,
      sources: sources.filter((source) => source.headline.length + source.body.length > 0),
      silent: sources.filter((source) => !speaks(source)).map(({ id, name }) => ({ id, name })),
      counts,
    }
  })
}

/** The passages by stance, in the order of stances, those that are silent left out. */
export const stancesIn = (entries: StanceEntry[]): { stance: StanceKind; entries: StanceEntry[] }[] =>
  STANCES.filter((stance) => stance !== 'silent').flatMap((stance) => {
    const own = entries.filter((entry) => entry.stance === stance)
    return own.length > 0 ? [{ stance, entries: own }] : []
  })

export type Taggable = { id: string; words: string; voice: string; stance: StanceKind | null; reviewId: string | null }

const OFFERED = 12

/** Passages of one source that a person may tag, the words searched for in them; each passage once. */
export function taggableOf(reading: StoryReading, proposition: string, source: string, text: string) {
  const known = new Map(stancesOn(reading, proposition).map((entry) => [entry.claim.id, entry]))
  const words = fold(text).split(' ')
  const seen = new Set<string>()
  const found = reading.comparison.claims.filter((claim) => {
    const place = `${claim.quote.start}-${claim.quote.end}`
    const searched = fold(claim.quote.exact)
    if (claim.source !== source || seen.has(place) || !words.every((word) => searched.includes(word))) return false
    seen.add(place)
    return true
  })
  const claims: Taggable[] = found.slice(0, OFFERED).map((claim) => ({
    id: claim.id,
    words: claim.quote.exact,
    voice: claim.voices.length > 1 ? (claim.voices.at(-1)?.name ?? '') : sourceName(reading.source(source)),
    stance: known.get(claim.id)?.stance ?? null,
    reviewId: known.get(claim.id)?.review?.id ?? null,
  }))
  return { claims, found: found.length }
}

const TAGS = ['asserts', 'hedges', 'reports', 'rejects'] as const
export type StanceRow = { source: string; name: string; counts: Record<(typeof TAGS)[number], number> }

/** For one proposition: how many passages of each source stand which way. */
export function stanceRowsOf(reading: StoryReading, proposition: string): StanceRow[] {
  const bySource = new Map<string, StanceRow['counts']>()
  for (const { claim, stance } of stancesOn(reading, proposition)) {
    if (stance === 'silent') continue
    const counts = bySource.get(claim.source) ?? { asserts: 0, hedges: 0, reports: 0, rejects: 0 }
    counts[stance]++
    bySource.set(claim.source, counts)
  }
  return reading.sources.flatMap((source) => {
    const counts = bySource.get(source.id)
    return counts ? [{ source: source.id, name: sourceName(source), counts }] : []
  })
}
