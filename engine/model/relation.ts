/** The published vocabulary; each kind maps to one coarse relation. Read from a to b. */
export const COARSE = {
  sameTruthConditions: 'agree',
  narrows: 'agree',
  broadens: 'agree',
  hedgeDiffers: 'agree',
  quoteVariant: 'agree',
  nameVariant: 'agree',
  copiedFrom: 'agree',
  contradicts: 'conflict',
  supersedes: 'apparent',
  differentEvent: 'apparent',
  differentTime: 'apparent',
  differentScope: 'apparent',
  differentUnitOrDefinition: 'apparent',
  differentAttribution: 'apparent',
  unrelated: 'unrelated',
} as const

export type RelationKind = keyof typeof COARSE
export type Coarse = (typeof COARSE)[RelationKind]
export type Differs = 'quantity' | 'date' | 'role' | 'name' | 'polarity' | 'place' | 'other'

/** What holds between two claims, and why, in words a person would use. `score` is in 0…1. */
export type Relation = {
  a: string
  b: string
  relation: RelationKind
  coarse: Coarse
  differs: Differs | null
  reason: string
  score: number
  rule: string
}
