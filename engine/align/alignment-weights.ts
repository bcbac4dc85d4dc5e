/** Weight of each feature of two clauses for answering one question, on the logit scale. Written by scripts/fit-alignment.ts. */
export const ALIGNMENT: Record<string, number> = {
  around: 2.255,
  bias: -2.861,
  bigNumber: 0.669,
  brief: -0.005,
  counted: 1.436,
  far: -0.4,
  near: -0.254,
  number: 1.142,
  predicate: 1.462,
  run: 1.069,
  shared: 0.415,
  subject: 1.044,
  verb: 0.659,
  voice: 1.464,
  words: 1.718,
}
