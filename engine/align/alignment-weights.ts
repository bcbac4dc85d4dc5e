/** Weight of each feature of two clauses for answering one question, on the logit scale. Written by scripts/fit-alignment.ts. */
export const ALIGNMENT: Record<string, number> = {
  around: 2.23,
  bias: -2.85,
  bigNumber: 0.68,
  brief: -0.13,
  counted: 1.44,
  far: -0.4,
  near: -0.24,
  number: 1.14,
  predicate: 1.44,
  run: 1.05,
  shared: 0.42,
  subject: 1.02,
  verb: 0.7,
  voice: 1.53,
  words: 1.74,
}
