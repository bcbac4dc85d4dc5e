import { remembered } from '@/contracts/remember'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'

/** Claims of several sources that come from one origin. */
export type SharedOrigin = { origin: string; name: string; claims: Claim[]; sources: number }

/** A question that looks better attested than it is. */
export type Dependent = { question: Question; reports: number; origins: number; shared: SharedOrigin[] }

/** The questions whose reports rest on fewer origins than there are reports, most dependent first. */
export const dependentsOf = remembered((reading: StoryReading): Dependent[] =>
  reading.comparison.questions
    .flatMap((question) => dependentOf(reading, question) ?? [])
    .sort(
      (a, b) =>
        b.reports - b.origins - (a.reports - a.origins) ||
        b.reports - a.reports ||
        (a.question.id < b.question.id ? -1 : 1),
    ),
)

function dependentOf(reading: StoryReading, question: Question): Dependent | null {
  const byOrigin = new Map<string, Claim[]>()
  const reports = new Set<string>()
  for (const id of new Set(question.answers.flatMap(({ claims }) => claims))) {
    const claim = reading.claim(id)
    if (!claim) continue
    reports.add(claim.source)
    const known = byOrigin.get(claim.origin)
    if (known) known.push(claim)
    else byOrigin.set(claim.origin, [claim])
  }
  if (byOrigin.size >= reports.size) return null
  const shared = [...byOrigin].flatMap(([origin, claims]) => {
    const sources = new Set(claims.map(({ source }) => source)).size
    return sources > 1 ? [{ origin, name: originName(reading, claims[0]), claims, sources }] : []
  })
  return { question, reports: reports.size, origins: byOrigin.size, shared }
}

/** Whose words they are: the innermost voice, or the source where it speaks for itself. */
const originName = (reading: StoryReading, claim: Claim | undefined): string =>
  claim && claim.voices.length > 1 ? (claim.voices.at(-1)?.name ?? '') : sourceName(reading.source(claim?.source ?? ''))
