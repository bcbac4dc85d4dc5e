import type { Assertion } from '../model/unit'
import type { RoleValue } from '../model/value'
import { shortly, type Verdict } from './verdict'

export type Held = Assertion & { evidence: { kind: 'role' } }
export const isHeld = (assertion: Assertion): assertion is Held => assertion.evidence.kind === 'role'

/** Offices of which nobody holds two at a time. */
const EXCLUSIVE = new Set([
  'governor',
  'lieutenant governor',
  'attorney general',
  'senator',
  'representative',
  'mayor',
  'premier',
  'vice president',
  'secretary of state',
])
/** Words that make no difference between two names of one field. */
const FILLER = new Set(['national', 'federal', 'the', 'of', 'and', 'for', 'affairs'])

/** Two offices of one person: the same, one said in full and one in short, or offices that exclude each other. */
export function compareRoles(a: Held, b: Held): Verdict | null {
  const [x, y] = [a.claim.value as RoleValue, b.claim.value as RoleValue]
  if (x.person !== y.person) return null
  if (x.country && y.country && x.country !== y.country) return null
  const [say, sayOther] = [`“${shortly(a.claim.quote.exact, 70)}”`, `“${shortly(b.claim.quote.exact, 70)}”`]
  const [first, second] = [parts(x.title), parts(y.title)]
  const level = first.rank === second.rank && x.status === y.status
  if (first.head === second.head && !level && fieldsMeet(first.field, second.field)) {
    return {
      relation: 'differentTime',
      differs: 'role',
      score: 0.6,
      rule: 'role.level',
      reason: `${say} against ${sayOther}: ${x.person} may have been both, one after the other or in one’s absence.`,
    }
  }
  if (!level) return null
  if (first.head === second.head) {
    if (fieldsMeet(first.field, second.field)) {
      const same = x.title === y.title
      return {
        relation: 'sameTruthConditions',
        differs: null,
        score: 0.8,
        rule: 'role.title',
        reason: same ? `Both call ${x.person} ${x.title}.` : `${say} and ${sayOther} name one office of ${x.person}.`,
      }
    }
    return {
      relation: 'contradicts',
      differs: 'role',
      score: 0.8,
      rule: 'role.field',
      reason: `${say} against ${sayOther}: ${x.person} is given another office of the same rank.`,
    }
  }
  if (EXCLUSIVE.has(first.office) && EXCLUSIVE.has(second.office)) {
    return {
      relation: 'contradicts',
      differs: 'role',
      score: 0.7,
      rule: 'role.exclusive',
      reason: `${say} against ${sayOther}: nobody holds both offices at a time.`,
    }
  }
  return null
}

/** "deputy minister of public works" → deputy, minister, {public, works}. */
function parts(title: string): { rank: string; head: string; field: Set<string>; office: string } {
  const [, rank = '', rest = ''] = /^(deputy |vice |assistant |associate |senior |junior )?(.*)$/.exec(title) ?? []
  const [head = rest, field = ''] = rest.split(' of ', 2)
  const known = head === 'secretary' && field === 'state' ? 'secretary of state' : head
  return {
    rank,
    head: known,
    field: new Set(
      field
        .replace(/defence/g, 'defense')
        .split(' ')
        .filter((word) => word && !FILLER.has(word)),
    ),
    office: `${rank}${known}`,
  }
}

function fieldsMeet(a: Set<string>, b: Set<string>): boolean {
  if (a.size === 0 || b.size === 0) return true
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word))
}
