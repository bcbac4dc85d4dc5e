import type { Certainty, ClaimKind, VoiceKind } from '../engine/model/claim'
import type { Finding, StanceKind } from '../engine/model/comparison'
import type { Differs, RelationKind } from '../engine/model/relation'
import type { Decision } from './desk'

/** The words a reader meets for the model's kinds: the screen and the brief say the same. */

/** What stands for a question: the machine's finding, or what a person decided. */
export type Standing = Finding | 'not_comparable'

export const STANDINGS = ['conflict', 'apparent', 'agreement', 'single', 'not_comparable'] as const satisfies Standing[]

export const FINDING_WORDS: Record<Standing, { name: string; many: string; says: string }> = {
  conflict: { name: 'Conflict', many: 'conflicts', says: 'the answers cannot all be true' },
  apparent: {
    name: 'Only seems to conflict',
    many: 'only seem to conflict',
    says: 'the answers differ, but they speak of different things',
  },
  agreement: { name: 'Agreement', many: 'agreements', says: 'the answers can all be true together' },
  single: { name: 'Single source', many: 'rest on a single source', says: 'only one source answers' },
  not_comparable: { name: 'Not comparable', many: 'not comparable', says: 'a person set the question aside' },
}

export const DECISION_WORDS: Record<Decision, { name: string; says: string; standing: Standing }> = {
  agree: { name: 'They agree', says: 'The answers can all be true together.', standing: 'agreement' },
  conflict: { name: 'They conflict', says: 'The answers cannot all be true.', standing: 'conflict' },
  apparent: {
    name: 'They only seem to conflict',
    says: 'The answers differ because they speak of different things.',
    standing: 'apparent',
  },
  not_comparable: {
    name: 'Not comparable',
    says: 'These claims should not stand in one question.',
    standing: 'not_comparable',
  },
}

export const RELATION_WORDS: Record<RelationKind, string> = {
  sameTruthConditions: 'say the same',
  narrows: 'one says more than the other',
  broadens: 'one says less than the other',
  hedgeDiffers: 'one is more cautious',
  quoteVariant: 'two versions of one quotation',
  nameVariant: 'two names for one thing',
  copiedFrom: 'one is copied from the other',
  contradicts: 'contradict each other',
  supersedes: 'a later state replaces an earlier one',
  differentEvent: 'different event',
  differentTime: 'different time',
  differentScope: 'different scope',
  differentUnitOrDefinition: 'different unit or definition',
  differentAttribution: 'different speaker',
  unrelated: 'not related',
}

export const DIFFERS_WORDS: Record<Differs, string> = {
  quantity: 'number',
  date: 'date',
  role: 'role',
  name: 'name',
  polarity: 'yes or no',
  place: 'place',
  other: 'wording',
}

export const KIND_WORDS: Record<ClaimKind, string> = {
  quantity: 'Numbers',
  date: 'Dates',
  role: 'Roles',
  name: 'Names',
  place: 'Places',
  other: 'Other statements',
}

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  stated: 'stated',
  hedged: 'hedged',
  denied: 'denied',
  expected: 'expected',
}

export const VOICE_WORDS: Record<VoiceKind, string> = {
  source: 'the source itself',
  outlet: 'outlet',
  person: 'person',
  organisation: 'organisation',
  document: 'document',
  unnamed: 'unnamed',
}

export const STANCE_WORDS: Record<StanceKind, { name: string; says: string }> = {
  asserts: { name: 'asserts', says: 'takes it as true' },
  hedges: { name: 'hedges', says: 'leans to it, with caution' },
  reports: { name: 'reports', says: 'passes it on without taking it' },
  rejects: { name: 'rejects', says: 'says it is not so' },
  silent: { name: 'silent', says: 'does not speak of it' },
}
