import type { SourceDto } from '@/contracts/desk'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Claim, ClaimKind } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { least } from './axis'
import { type Closed, daysOf, placedAt, publishedDays } from './days'

/**
 * What a source could have known of a fact: it told it; it came out after somebody here had reported it; it came out
 * before anyone here had; it came out before the fact itself; or its date and the first report's do not tell.
 */
export const KNOWN = ['told', 'could', 'untold', 'before', 'unclear'] as const
export type Known = (typeof KNOWN)[number]

/** Something that at least two sources tell, with who here told it first. */
export type Fact = {
  question: Question
  /** when it happened, as far as its claims agree on an earliest day */
  happened: number | null
  first: { source: string; name: string; at: Closed; claim: Claim } | null
  told: Map<string, Claim[]>
}

export type KnownFact = { fact: Fact; known: Known }
export type KnownRow = {
  source: SourceDto
  name: string
  at: Closed | null
  facts: KnownFact[]
  counts: Record<Known, number>
}

/** The facts that at least two sources tell. */
export function factsOf(reading: StoryReading, kind: ClaimKind | null): Fact[] {
  return reading.comparison.questions.flatMap((question) => {
    if ((kind && question.kind !== kind) || reading.standing(question) === 'not_comparable') return []
    const told = new Map<string, Claim[]>()
    for (const id of question.answers.flatMap(({ claims }) => claims)) {
      const claim = reading.claim(id)
      if (claim) told.set(claim.source, [...(told.get(claim.source) ?? []), claim])
    }
    if (told.size < 2) return []
    const claims = [...told.values()].flat()
    return [{ question, ...timesOf(reading, claims, told), told }]
  })
}

/** A fact that was reported before the first day it is dated to was foretold: that day tells nothing. */
function timesOf(reading: StoryReading, claims: readonly Claim[], told: ReadonlyMap<string, Claim[]>) {
  const first = firstReport(reading, told)
  const happened = earliestDay(reading, claims)
  return { first, happened: first && happened !== null && first.at.to <= happened ? null : happened }
}

/** The first day that any of its claims gives it: a source that came out before could not know. */
function earliestDay(reading: StoryReading, claims: readonly Claim[]): number | null {
  const days = claims.map((claim) => daysOf(placedAt(claim, reading.source(claim.source)?.published ?? null))?.from)
  const known = days.filter((day): day is number => typeof day === 'number')
  return known.length > 0 ? least(known) : null
}

function firstReport(reading: StoryReading, told: ReadonlyMap<string, Claim[]>): Fact['first'] {
  let first: Fact['first'] = null
  for (const [id, [claim]] of told) {
    const source = reading.source(id)
    const at = publishedDays(source?.published ?? null)
    // a record kept by the analyst reports nothing first
    if (!source || !at || !claim || source.reference) continue
    if (!first || at.to < first.at.to || (at.to === first.at.to && at.from < first.at.from))
      first = { source: id, name: sourceName(source), at, claim }
  }
  return first
}

/** Each source against each fact, by the days on which they came out. A record leaves nothing out and is not asked. */
export function knownRowsOf(reading: StoryReading, facts: readonly Fact[]): KnownRow[] {
  return reading.sources
    .filter(({ reference }) => !reference)
    .map((source) => {
      const at = publishedDays(source.published)
      const known = facts.map((fact) => ({ fact, known: knownOf(fact, source.id, at) }))
      const counts = { told: 0, could: 0, untold: 0, before: 0, unclear: 0 }
      for (const one of known) counts[one.known]++
      return { source, name: sourceName(source), at, facts: known, counts }
    })
    .sort((a, b) => (a.at?.from ?? Infinity) - (b.at?.from ?? Infinity) || (a.source.id < b.source.id ? -1 : 1))
}

function knownOf({ told, happened, first }: Fact, source: string, at: Closed | null): Known {
  if (told.has(source)) return 'told'
  if (!at) return 'unclear'
  if (happened !== null && at.to <= happened) return 'before'
  if (!first) return 'unclear'
  if (at.from >= first.at.to) return 'could'
  return at.to <= first.at.from ? 'untold' : 'unclear'
}
