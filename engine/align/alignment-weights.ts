/** Weight of each feature of two clauses for answering one question, on the logit scale. Written by scripts/fit-alignment.ts. */
export const ALIGNMENT: Record<string, number> = {
  around: 2.26,
  bias: -2.88,
  bigNumber: 0.67,
  brief: -0.09,
  counted: 1.44,
  far: -0.4,
  near: -0.23,
  number: 1.13,
  predicate: 1.46,
  run: 1.08,
  shared: 0.42,
  subject: 1.02,
  verb: 0.7,
  voice: 1.4,
  words: 1.75,
}
