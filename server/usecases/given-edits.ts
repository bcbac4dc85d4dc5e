import type { ClaimFields, EditDto, EditInput } from '@/contracts/edits'
import type { GivenAnnotation, GivenCheck } from '@/contracts/interchange/given'
import type { Voice } from '@/engine/model/claim'
import type { Found } from '@/server/edits/place-given'
import type { Shown } from '@/server/store/shown'

/** How long each part of an edit may be; see contracts/edits.ts. */
const MOST = { rating: 200, review: 5000, by: 300, why: 5000, statement: 2000 } as const

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** The verdict as an edit on a claim. A rating too long for its field stands whole in the review. */
export function verdictOf(check: GivenCheck, claim: string): EditInput {
  const whole = check.rating.length > MOST.rating ? `${check.rating}\n\n${check.review}` : check.review
  const url = check.url !== null && check.url.length <= 2000 ? check.url : null
  return {
    edit: {
      kind: 'claim.verdict',
      claim,
      rating: cut(check.rating.trim(), MOST.rating),
      review: cut(whole.trim(), MOST.review),
      by: check.by === null ? null : cut(check.by.trim(), MOST.by),
      url,
    },
    why: '',
    seen: null,
  }
}

/** A claim where the check says it was made, said by who is said to have made it. */
export function addOfCheck(check: GivenCheck, place: Found, shown: Shown): EditInput {
  const speaker: Voice[] = check.speaker ? [{ name: check.speaker.name, kind: 'person' }] : []
  const title = check.speaker?.jobTitle
  const of = check.speaker && title ? ` of ${check.speaker.name}, ${title},` : ''
  const why = cut(`A claim${of} that ${check.by ?? 'somebody'} checked${check.url ? `: ${check.url}` : ''}`, MOST.why)
  return addAt(place, { statement: cut(check.claim, MOST.statement), voices: [selfOf(shown, place), ...speaker] }, why)
}

/** What somebody marked, as a claim in its own words with their note as the reason. */
export function addOfMark(mark: GivenAnnotation, place: Found, shown: Shown): EditInput {
  const why = [mark.note, mark.by && `— ${mark.by}`].filter(Boolean).join(' ')
  const statement = place.quote.exact.replace(/\s+/g, ' ').trim()
  return addAt(place, { statement, voices: [selfOf(shown, place)] }, cut(why, MOST.why))
}

function addAt({ source, quote }: Found, told: Pick<ClaimFields, 'statement' | 'voices'>, why: string): EditInput {
  const fields: ClaimFields = {
    value: null,
    certainty: 'stated',
    polarity: 'positive',
    kind: 'other',
    scope: null,
    ...told,
  }
  return {
    edit: { kind: 'claim.add', source, start: quote.start, end: quote.end, fields, question: null },
    why,
    seen: null,
  }
}

/** The source as the outermost voice. */
function selfOf({ sources }: Shown, place: Found): Voice {
  const source = sources.find(({ id }) => id === place.source)
  return { name: source?.outlet ?? source?.title ?? place.source, kind: 'source' }
}

/** The verdict that stands on a claim; an empty rating is none. */
export const standingVerdict = (edits: readonly EditDto[], claim: string): EditDto | null =>
  edits.findLast(
    ({ edit, orphaned }) => edit.kind === 'claim.verdict' && edit.claim === claim && edit.rating !== '' && !orphaned,
  ) ?? null

/** A mark as a list of results names it: its words, else its note. */
export const whatOf = ({ place, note }: GivenAnnotation): string =>
  cut(place.exact || note || `characters ${place.start} to ${place.end}`, 300)
