/** Weight of each feature of two clauses for answering one question, on the logit scale. Written by scripts/fit-alignment.ts. */
export const ALIGNMENT: Record<string, number> = {
  around: 2.229,
  bias: -2.821,
  bigNumber: 0.669,
  brief: -0.273,
  counted: 1.432,
  far: -0.400,
  near: -0.273,
  number: 1.134,
  predicate: 1.524,
  run: 1.029,
  shared: 0.404,
  subject: 1.041,
  verb: 0.677,
  voice: 1.469,
  words: 1.808,
}
