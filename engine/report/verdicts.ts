import type { ClaimKind } from '../model/claim'
import type { Finding } from '../model/comparison'
import type { Relation } from '../model/relation'
import type { Assertion } from '../model/unit'
import { answerLabel } from './wording'

type Told = {
  finding: Finding
  kind: ClaimKind
  lead: Assertion
  answers: Assertion[][]
  relations: Relation[]
  origins: number
  nameOf: (assertion: Assertion) => string
  byId: ReadonlyMap<string, Assertion>
}

/** The finding in a sentence: who says what, and whether it is a conflict or only seems one. */
export function verdictOf({ finding, kind, lead, answers, relations, origins, nameOf, byId }: Told): string {
  const [first] = answers
  if (!first?.[0]) return ''
  const reports = new Set(answers.flat().map((assertion) => assertion.claim.source)).size
  if (finding === 'single') return `Only ${nameOf(first[0])} says it.`
  if (finding === 'agreement') {
    const shared = origins < reports ? ` They go back to ${origins} ${origins === 1 ? 'origin' : 'origins'}.` : ''
    return `${listed(names(answers.flat(), nameOf))} agree${kind === 'other' ? '' : `: ${answerLabel(lead)}`}.${shared}`
  }
  const speaking = relations
    .filter((relation) => relation.coarse === (finding === 'conflict' ? 'conflict' : 'apparent'))
    .sort((x, y) => y.score - x.score)
  const [top] = speaking
  const [a, b] = [byId.get(top?.a ?? ''), byId.get(top?.b ?? '')]
  if (!top || !a || !b) return ''
  const sides = `${nameOf(a)} has ${answerLabel(a)}, ${nameOf(b)} has ${answerLabel(b)}`
  return finding === 'conflict' ? `${sides}. ${top.reason}` : `${sides}: they only seem to conflict. ${top.reason}`
}

const names = (assertions: Assertion[], nameOf: Told['nameOf']): string[] => [...new Set(assertions.map(nameOf))]

export function listed(items: string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

const SETTLES: Readonly<Record<ClaimKind, string>> = {
  quantity: 'A count by whoever keeps the record, with its day and what it includes, would settle it.',
  date: 'A document of the day itself, or a source that names which step it dates, would settle it.',
  role: 'An official list of office holders at that date would settle it.',
  name: 'The person or body itself, or an official register, would settle it.',
  place: 'A source that was there would settle it.',
  other: 'The full words of both speakers, or the document they speak of, would settle it.',
}

/** Where one accuses and another denies, words do not decide it. */
const SETTLES_ACCUSATION = 'A witness, a record or a finding of fact on the act itself would settle it.'

/** What one more fact would decide a conflict. */
export function settlesOf(finding: Finding, kind: ClaimKind, relations: readonly Relation[]): string | null {
  if (finding !== 'conflict') return null
  const top = relations.filter(({ coarse }) => coarse === 'conflict').sort((x, y) => y.score - x.score)[0]
  return top?.rule === 'text.accused' ? SETTLES_ACCUSATION : SETTLES[kind]
}
