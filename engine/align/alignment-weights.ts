/** Weight of each feature of two clauses for answering one question, on the logit scale. Written by scripts/fit-alignment.ts. */
export const ALIGNMENT: Record<string, number> = {
  around: 2.27,
  bias: -2.9,
  bigNumber: 0.67,
  brief: -0.07,
  counted: 1.45,
  far: -0.4,
  near: -0.25,
  number: 1.14,
  predicate: 1.45,
  run: 1.08,
  shared: 0.44,
  subject: 0.99,
  verb: 0.7,
  voice: 1.37,
  words: 1.71,
}
