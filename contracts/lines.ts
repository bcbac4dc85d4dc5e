import { z } from 'zod'
import type { JudgeInput } from '../engine/model/comparison'

/** One line of JSON Lines in and one out, a schema for each command. Offsets are code points in the string as given, end exclusive. */

export const LONGEST_LINE_BYTES = 1_000_000
export const LONGEST_TEXT = 2_000_000

const id = z.union([z.string().min(1), z.number()])
const text = z
  .string()
  .refine((given) => /\S/.test(given), 'is empty')
  .refine((given) => given.length <= LONGEST_TEXT || [...given].length <= LONGEST_TEXT, 'is over 2 million characters')

/** A year, a month or a day; of an instant the day is taken. */
const published = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T.*)?)?)?$/,
    'must be a year, a month or a day such as 2024-08-18',
  )
  .transform((given) => given.slice(0, 10))
  .nullish()

export const judgeLine = z.object({
  id,
  a: text,
  b: text,
  a_published: published,
  b_published: published,
  question: z.string().nullish(),
})
export const stanceLine = z.object({ id, proposition: text, text })
export const attributeLine = z.object({ id, text })
export const valuesLine = z.object({ id, text, published })

const share = z.number().min(0).max(1)
const offset = z.number().int().nonnegative()
const place = z.tuple([offset, offset])

export const judgement = z.object({
  id,
  coarse: z.enum(['agree', 'conflict', 'apparent', 'unrelated']),
  relation: z.string(),
  differs: z.enum(['quantity', 'date', 'role', 'name', 'polarity', 'place', 'other']).nullable(),
  score: share,
  conflict: share,
  agree: share,
  same_event: share,
  reason: z.string(),
})
export const stanceAnswer = z.object({
  id,
  stance: z.enum(['asserts', 'rejects', 'hedges', 'reports', 'silent']),
  score: share,
  reason: z.string(),
})
export const attributions = z.object({
  id,
  attributions: z.array(z.object({ source: place.nullable(), cue: place.nullable(), content: place })),
})
export const values = z.object({
  id,
  quantities: z.array(
    z.object({
      start: offset,
      end: offset,
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      unit: z.string().nullable(),
    }),
  ),
  dates: z.array(z.object({ start: offset, end: offset, value: z.string() })),
})

/** What the method is given of such a line: what is empty or null is not known. */
export const judgeInput = ({
  id,
  a,
  b,
  a_published,
  b_published,
  question,
}: z.output<typeof judgeLine>): JudgeInput => ({
  id: String(id),
  a,
  b,
  ...(a_published ? { a_published } : {}),
  ...(b_published ? { b_published } : {}),
  ...(question ? { question } : {}),
})
