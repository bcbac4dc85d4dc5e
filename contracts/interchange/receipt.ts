import { z } from 'zod'

/**
 * What a number, a finding or a sentence of an export rests on: quoted words, where they stand in which text, and where
 * that text can be looked up. Offsets are code points of the text that has the hash, end exclusive.
 */
export const receiptSchema = z.object({
  /** 1, 2, 3 … through the story: by source, then by place */
  number: z.number().int().positive(),
  claim: z.string(),
  source: z.string(),
  /** of the source's text in UTF-8 */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  /** counted from 1; null where the source has no pages */
  page: z.number().int().positive().nullable(),
  /** where the source was published */
  url: z.string().nullable(),
  /** the same address, leading to the very words; null where there is no web address */
  textFragment: z.string().nullable(),
  /** the address of an archived copy */
  archivedAt: z.string().nullable(),
})
export type Receipt = z.infer<typeof receiptSchema>
