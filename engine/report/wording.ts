import type { Claim, ClaimKind } from '../model/claim'
import type { SourceInput } from '../model/comparison'
import type { Token } from '../model/document'
import type { Assertion } from '../model/unit'
import type { DateValue, Quantity, RoleValue } from '../model/value'
import { askWhen } from './ask-when'
import { lowerFirst } from './lower-first'

/** How a source is called in a sentence: its outlet without what stands in brackets, else its title, else its id. */
export const sourceName = (source: SourceInput): string =>
  (source.outlet ?? source.title ?? source.id).replace(/\s*\(.*\)\s*$/, '')

/** The answer a claim gives to a question of the kind, in a few words. */
export function answerLabel({ claim, evidence, unit }: Assertion, kind: ClaimKind = claim.kind): string {
  const { doc } = unit.text
  if (kind === 'other') return shortened(claim.statement, 110)
  if (evidence.kind === 'quantity') {
    const { mention } = evidence
    const head =
      mention.head !== null && mention.head >= mention.to && mention.head < mention.to + 5
        ? doc.tokens[mention.head]?.end
        : undefined
    return doc.text.slice(mention.start, head ?? mention.end).replace(/\s+/g, ' ')
  }
  if (evidence.kind === 'date') return doc.text.slice(evidence.mention.start, evidence.mention.end).replace(/\s+/g, ' ')
  if (evidence.kind === 'role') return titleInWords(claim.value as RoleValue)
  if (evidence.kind === 'gender') return evidence.mention.word
  if (evidence.kind === 'name') return evidence.mention.text
  return shortened(claim.statement, 110)
}

const titleInWords = (role: RoleValue): string =>
  [role.status === 'current' ? '' : role.status, role.title, role.organisation ? `(${role.organisation})` : '']
    .filter(Boolean)
    .join(' ')

export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.lastIndexOf(' ', most)
  return `${words.slice(0, cut > 0 ? cut : most)} …`
}

/** `atEvent`: the event is what sets its claims apart from others. The question of a kind that the claims of a slot answer, as a person would ask it. */
export function questionText(first: Assertion, kind: ClaimKind, atEvent: boolean): string {
  const { claim, evidence, unit } = first
  if (kind === 'other') return `Is it so that ${lowerFirst(withoutEnd(shortened(claim.statement, 130)), first)}?`
  if (evidence.kind === 'quantity') return quantityQuestion(first, atEvent)
  if (evidence.kind === 'date') {
    const length = (claim.value as DateValue).role === 'duration'
    const asked = length ? null : askWhen(first)
    if (asked) return asked
    return `${length ? 'How long' : 'When'}: ${withoutEnd(shortened(withoutSpan(claim, first), 120))}?`
  }
  if (evidence.kind === 'role') return `What is ${(claim.value as RoleValue).person}’s office?`
  if (evidence.kind === 'gender') return `Is ${evidence.mention.person} a man or a woman?`
  if (evidence.kind === 'name' && evidence.mention.spelled !== null)
    return `How is the name of ${evidence.mention.name} written?`
  if (evidence.kind === 'name')
    return `What is the ${unit.text.doc.text.slice(evidence.mention.start, evidence.mention.end).replace(/\s+/g, ' ')} called?`
  return `Is it so that ${lowerFirst(withoutEnd(shortened(claim.statement, 130)), first)}?`
}

const UNITS: Readonly<Record<string, string>> = {
  percent: 'What share',
  year: 'How many years',
  day: 'How many days',
  hour: 'How many hours',
}

function quantityQuestion(first: Assertion, atEvent: boolean): string {
  const { claim, evidence, unit } = first
  if (evidence.kind !== 'quantity') return ''
  const value = claim.value as Quantity
  const context = claim.event && (unit.eventNamed || atEvent) ? ` at ${claim.event.label}` : ''
  const head = evidence.mention.head === null ? null : (unit.text.doc.tokens[evidence.mention.head] as Token)
  if (value.unit === null && head) return `How many ${plural(head)}${happens(first)}${context || besides(first, head)}?`
  const ask = UNITS[value.unit ?? ''] ?? (/^[A-Z]{3}$/.test(value.unit ?? '') ? 'How much money' : 'How much')
  return `${ask}: ${withoutEnd(shortened(withoutNumber(first), 110))}?`
}

/** The statement with its number left open; nothing where the question has said all of it. */
function besides(first: Assertion, head: Token): string {
  const { claim } = first
  const said = `${head.lower}${happens(first)}`
  const statement = withoutEnd(shortened(withoutNumber(first), 90))
  return statement.toLowerCase() === `… ${said}` || claim.statement === '' ? '' : `: ${statement}`
}

/** The number taken out of what is said, so that the question does not give one of its answers. */
function withoutNumber({ claim, evidence, unit }: Assertion): string {
  if (evidence.kind !== 'quantity') return claim.statement
  const { start, from, head } = evidence.mention
  const { tokens } = unit.text.doc
  const end = head === null || head <= from ? evidence.mention.end : (tokens[head - 1] as Token).end
  const words = unit.text.doc.text.slice(start, Math.max(end, start)).replace(/\s+/g, ' ')
  return claim.statement.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'iu'), '…')
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const plural = (head: Token): string =>
  /(?:s|people|men|women|children)$/.test(head.lower) ? head.lower : `${head.lower}s`

/** "were signed" where a participle says what was done with what is counted. */
function happens({ evidence, unit }: Assertion): string {
  if (evidence.kind !== 'quantity' || evidence.mention.head === null) return ''
  const { tokens } = unit.text.doc
  for (let k = evidence.mention.head + 1; k < Math.min(evidence.mention.head + 4, unit.clause.to); k++) {
    const token = tokens[k] as Token
    if (token.pos === 'VERB' && /(?:ed|en|wn|id|lt|nt)$/.test(token.lower)) return ` were ${token.lower}`
  }
  const verb = unit.clause.verb === null ? null : (tokens[unit.clause.verb] as Token)
  if (verb && verb.pos === 'VERB' && verb.i < evidence.mention.from && verb.lemma === 'sign') return ' were signed'
  return ''
}

/** The statement with the date taken out, for a question about it. */
function withoutSpan(claim: Claim, { evidence, unit }: Assertion): string {
  if (evidence.kind !== 'date') return claim.statement
  const words = unit.text.doc.text.slice(evidence.mention.start, evidence.mention.end).replace(/\s+/g, ' ')
  return claim.statement
    .replace(new RegExp(`\\s*\\b(?:on|in|from|at|since|during|by)?\\s*${escaped(words)}`), '')
    .replace(/^\s*,\s*/, '')
}

const withoutEnd = (words: string): string => words.replace(/[.,;:!?\s]+$/, '')
