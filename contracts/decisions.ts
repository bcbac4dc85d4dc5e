/** Apart from the schemas, which a browser need not load. */
export const DECISIONS = ['agree', 'conflict', 'apparent', 'not_comparable'] as const
export type Decision = (typeof DECISIONS)[number]
