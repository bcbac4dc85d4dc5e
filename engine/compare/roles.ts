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
function parts(said: string): { rank: string; head: string; field: Set<string>; office: string } {
  // "Gen." is how a major general is called for short
  const title = said.replace(/^(?:major|brigadier|lieutenant) (?=general$|colonel$)|^(?:rear|vice) (?=admiral$)/, '')
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

/**
 * One office given to two persons: a dispute only where a source that names the holder also gives the other person another office that
 * excludes it. Two holders alone may be of two places, or follow each other.
 */
export function compareHolders(all: readonly Held[]): [Held, Held, Verdict][] {
  const found: [Held, Held, Verdict][] = []
  const byOffice = new Map<string, Held[]>()
  const exclusive = all.filter(
    (held) => roleOf(held).status === 'current' && EXCLUSIVE.has(parts(roleOf(held).title).office),
  )
  for (const held of exclusive) {
    const { office } = parts(roleOf(held).title)
    const own = byOffice.get(office)
    if (own) own.push(held)
    else byOffice.set(office, [held])
  }
  for (const group of byOffice.values()) {
    if (group.length > LARGEST_OFFICE) continue
    for (const a of group)
      for (const b of group) {
        if (a.claim.source === b.claim.source || roleOf(a).person === roleOf(b).person || !onePlace(a, b)) continue
        const other = exclusive.find(
          (held) =>
            held.claim.source === a.claim.source &&
            roleOf(held).person === roleOf(b).person &&
            parts(roleOf(held).title).office !== parts(roleOf(a).title).office,
        )
        const bothInB = exclusive.some(
          (held) => held.claim.source === b.claim.source && roleOf(held).person === roleOf(a).person,
        )
        if (!other || bothInB) continue
        found.push([
          a,
          b,
          {
            relation: 'contradicts',
            differs: 'role',
            score: 0.7,
            rule: 'role.holder',
            reason: `“${shortly(a.claim.quote.exact, 70)}” and “${shortly(b.claim.quote.exact, 70)}” give one office to two persons; the first source makes ${roleOf(b).person} ${roleOf(other).title}.`,
          },
        ])
      }
  }
  return found
}

/** More holders of one office than this are a list of many places. */
const LARGEST_OFFICE = 40

const roleOf = ({ claim }: Held): RoleValue => claim.value as RoleValue

/** Neither the country nor the state of two offices is known to differ. */
function onePlace(a: Held, b: Held): boolean {
  const [x, y] = [roleOf(a), roleOf(b)]
  if (x.country !== null && y.country !== null && x.country !== y.country) return false
  return x.organisation === null || y.organisation === null || x.organisation === y.organisation
}
