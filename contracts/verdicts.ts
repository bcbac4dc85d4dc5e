import type { Claim, Voice } from '../engine/model/claim'
import type { Comparison } from '../engine/model/comparison'
import type { RoleValue } from '../engine/model/value'
import type { EditDto } from './edits'
import { remembered } from './remember'
import { type StoryReading, sourceName } from './story-reading'

/** What somebody found on checking a claim, in their own words. */
export type Verdict = {
  /** the edit it is, which a form has `seen` */
  edit: string
  claim: Claim
  rating: string
  /** why; may be empty */
  review: string
  /** who published it, where it came with a file; null where it is the person's own */
  by: string | null
  url: string | null
  /** who set it here */
  person: string | null
  /** ISO instant */
  at: string
}

export const verdictSubject = (claim: string): string => `claim.verdict\n${claim}`

/** The edit that gave or took away the verdict on a claim last, if any. */
export const verdictEdit = (reading: StoryReading, claim: string): EditDto | null => {
  const edit = reading.edit(verdictSubject(claim))
  return edit && !edit.orphaned ? edit : null
}

/** The verdict that stands on a claim; null where nobody gave one, or it was taken away. */
export function verdictOn(reading: StoryReading, id: string): Verdict | null {
  const given = verdictEdit(reading, id)
  const claim = reading.claim(id)
  if (!claim || given?.edit.kind !== 'claim.verdict' || given.edit.rating === '') return null
  const { rating, review, by, url } = given.edit
  return { edit: given.id, claim, rating, review, by, url, person: given.person?.name ?? null, at: given.at }
}

/** Every verdict that stands, in the order of the claims. */
export const verdictsOf = (reading: StoryReading): Verdict[] =>
  reading.comparison.claims.flatMap(({ id }) => verdictOn(reading, id) ?? [])

/** Who says a claim in the end: the last of its chain, a source by its name. */
export function speakerOf(reading: StoryReading, claim: Claim): Voice {
  const last = claim.voices.at(-1)
  if (last && last.kind !== 'source') return last
  return { name: sourceName(reading.source(claim.source)), kind: 'source' }
}

/**
 * The office of who says a claim, as a claim of the story words it: of the same source where there is one. Null where no
 * text tells it.
 */
export function jobTitleOf(reading: StoryReading, claim: Claim): string | null {
  const speaker = speakerOf(reading, claim)
  if (speaker.kind !== 'person') return null
  const roles = rolesOf(reading.comparison).get(speaker.name) ?? []
  const near = roles.find(({ source }) => source === claim.source) ?? roles[0]
  return near ? titleInWords(near.value as RoleValue) : null
}

/** The claims that say which office somebody holds, by that person. */
const rolesOf = remembered(({ claims }: Comparison): Map<string, Claim[]> => {
  const roles = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.value?.type !== 'role' || claim.polarity !== 'positive') continue
    roles.set(claim.value.person, [...(roles.get(claim.value.person) ?? []), claim])
  }
  return roles
})

function titleInWords({ title, status }: RoleValue): string {
  if (status === 'former' || status === 'acting') return `${status} ${title}`
  return status === 'elect' ? `${title}-elect` : title
}

/** The verdict on a claim as a form shows it: plain data. `seen`: the change that the form was opened over. */
export type VerdictShown = { seen: string | null; given: Omit<Verdict, 'claim' | 'edit'> | null }

export function verdictShown(reading: StoryReading, claim: string): VerdictShown {
  const verdict = verdictOn(reading, claim)
  const seen = verdictEdit(reading, claim)?.id ?? null
  if (!verdict) return { seen, given: null }
  const { rating, review, by, url, person, at } = verdict
  return { seen, given: { rating, review, by, url, person, at } }
}
