import { type StanceEntry, stancesOn } from '@/contracts/stance-reading'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { StanceKind } from '@/engine/model/comparison'
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
    const entries = stancesOn(reading, proposition)
    const counts = none()
    for (const entry of entries) counts[entry.stance]++
    const sources = able.map((source) => {
      const own = entries.filter((entry) => entry.claim.source === source.id)
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
