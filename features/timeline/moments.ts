import { remembered } from '@/contracts/remember'
import type { StoryReading } from '@/contracts/story-reading'
import type { Standing } from '@/contracts/words'
import type { Claim, ClaimKind } from '@/engine/model/claim'
import type { DateValue } from '@/engine/model/value'
import { type Days, dateWords, daysOf, placedAt } from './days'

/** Something that claims put at one time: what is dated, or an event that claims are about. */
export type Moment = {
  id: string
  label: string
  /** true where the label is a source's words */
  quoted: boolean
  note: string | null
  date: string
  days: Days
  claims: Claim[]
  sources: string[]
  /** what stands for the question that the date answers, where one asks for it */
  standing: Standing | null
}

export type MomentFilter = { source: string | null; kind: ClaimKind | null }

/** Everything that the claims put at a time, in the order of time. Claims that date one event alike are one moment. */
export const momentsOf = (reading: StoryReading, filter: MomentFilter): Moment[] =>
  filter.source || filter.kind ? gathered(reading, filter) : allMoments(reading)

const allMoments = remembered((reading: StoryReading) => gathered(reading, { source: null, kind: null }))

function gathered(reading: StoryReading, { source, kind }: MomentFilter): Moment[] {
  const moments = new Map<string, Moment>()
  const dated = datedStatements(reading)
  for (const claim of reading.comparison.claims) {
    if ((source && claim.source !== source) || (kind && claim.kind !== kind)) continue
    const date = placedAt(claim, reading.source(claim.source)?.published ?? null)
    const days = daysOf(date)
    if (!date || !days) continue
    const id = idOf(claim, date, dated)
    const moment = moments.get(id) ?? momentOf(reading, id, claim, date, days)
    moments.set(id, moment)
    moment.claims.push(claim)
    if (!moment.sources.includes(claim.source)) moment.sources.push(claim.source)
    if (moment.quoted && claim.statement.length < moment.label.length) moment.label = claim.statement
  }
  return [...moments.values()].sort(inTime)
}

const inTime = (a: Moment, b: Moment): number =>
  (a.days.from ?? -Infinity) - (b.days.from ?? -Infinity) ||
  (a.days.to ?? Infinity) - (b.days.to ?? Infinity) ||
  (a.id < b.id ? -1 : 1)

const spanOf = (date: DateValue): string => `${date.start ?? ''}/${date.end ?? ''}`

const saidIn = (claim: Claim, date: DateValue): string => [claim.source, claim.statement, spanOf(date)].join('\n')

/** What each source dates in so many words, with the answer that it gives by that, if any. */
function datedStatements(reading: StoryReading): Map<string, string> {
  const dated = new Map<string, string>()
  for (const claim of reading.comparison.claims) {
    if (claim.kind !== 'date' || claim.value?.type !== 'date') continue
    const answer = reading.places(claim.id)[0]?.answer.id
    dated.set(saidIn(claim, claim.value), answer ?? claim.id)
  }
  return dated
}

/** Dates of one answer belong together, with all else that the same words say; then claims about one event. */
function idOf(claim: Claim, date: DateValue, dated: ReadonlyMap<string, string>): string {
  const own = dated.get(saidIn(claim, date))
  if (own && (claim.kind === 'date' || !claim.event)) return `${spanOf(date)} ${own}`
  return `${spanOf(date)} ${claim.event?.label ?? `${claim.source} ${claim.statement}`}`
}

function momentOf(reading: StoryReading, id: string, claim: Claim, date: DateValue, days: Days): Moment {
  const place = claim.kind === 'date' ? reading.places(claim.id)[0] : undefined
  const event = claim.event?.label ?? null
  const own = claim.kind === 'date' || event === null
  return {
    id,
    label: own ? claim.statement : event,
    quoted: own,
    note: own && event !== claim.statement ? event : null,
    date: date.stated ? dateWords(date) : `${dateWords(date)} (inferred)`,
    days,
    claims: [],
    sources: [],
    standing: place ? reading.standing(place.question) : null,
  }
}

/** Those told by most sources, then in most claims. */
export const strongestFirst = (moments: readonly Moment[]): Moment[] =>
  [...moments].sort((a, b) => b.sources.length - a.sources.length || b.claims.length - a.claims.length || inTime(a, b))
