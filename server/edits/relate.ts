import type { Claim } from '@/engine/model/claim'
import { datesOverlap, quantitiesOverlap } from '@/engine/model/interval'
import { COARSE, type Relation, type RelationKind } from '@/engine/model/relation'
import type { Value } from '@/engine/model/value'

/** The rule under which a relation stands that follows from where a person put a claim, or from what they said it says. */
export const BY_HAND = 'person.same-question'

/**
 * What holds between two claims that a person holds to answer one question. That they are about the same thing is the
 * person's word; only whether the values can both be true is asked here. Null where the values do not tell.
 */
export function relateByHand(a: Claim, b: Claim): Relation | null {
  const met = a.value && b.value ? canBothBeTrue(a.value, b.value) : null
  if (a.polarity !== b.polarity && met !== false)
    return told(
      a,
      b,
      'contradicts',
      'polarity',
      'One says it, the other denies it; a person set them under one question.',
    )
  if (met === null) return null
  return met
    ? told(
        a,
        b,
        'sameTruthConditions',
        null,
        'A person set them under one question, and their values can both be true.',
      )
    : told(a, b, 'contradicts', a.kind, 'A person set them under one question, and their values cannot both be true.')
}

const told = (a: Claim, b: Claim, relation: RelationKind, differs: Relation['differs'], reason: string): Relation => ({
  a: a.id,
  b: b.id,
  relation,
  coarse: COARSE[relation],
  differs,
  reason,
  score: 1,
  rule: BY_HAND,
})

/** Whether one state of the world makes both values true; null where they cannot be compared. */
export function canBothBeTrue(a: Value, b: Value): boolean | null {
  if (a.type === 'quantity' && b.type === 'quantity') return quantitiesOverlap(a, b)
  if (a.type === 'date' && b.type === 'date') return datesOverlap(a, b)
  if (a.type === 'role' && b.type === 'role')
    return alike(a.person, b.person) ? alike(a.title, b.title) && a.status === b.status : null
  if (a.type === 'name' && b.type === 'name')
    return [a.name, ...a.variants].some((name) => [b.name, ...b.variants].some((other) => alike(name, other)))
  return null
}

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
