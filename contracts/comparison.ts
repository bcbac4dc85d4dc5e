import { z } from 'zod'
import type { Comparison } from '../engine/model/comparison'

/** The reference of what `variorum compare --json` prints; `npm run schema` publishes it as JSON Schema under docs/. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const quoteSchema = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
})

const dateSchema = z.object({
  type: z.literal('date'),
  start: day.nullable(),
  end: day.nullable(),
  granularity: z.enum(['year', 'quarter', 'month', 'week', 'day', 'range']),
  role: z.enum(['event', 'announcement', 'publication', 'duration']),
  stated: z.boolean(),
})

export const valueSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('quantity'),
    number: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    of: z.string().nullable(),
    stated: z.boolean(),
  }),
  dateSchema,
  z.object({
    type: z.literal('role'),
    person: z.string(),
    title: z.string(),
    organisation: z.string().nullable(),
    country: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    status: z.enum(['current', 'former', 'acting', 'elect']),
  }),
  z.object({
    type: z.literal('name'),
    name: z.string(),
    variants: z.array(z.string()),
    gender: z.enum(['female', 'male']).nullable(),
  }),
  z.object({ type: z.literal('text'), text: z.string() }),
])

const eventSchema = z.object({
  label: z.string(),
  participants: z.array(z.string()),
  action: z.string(),
  time: dateSchema.nullable(),
  place: z.string().nullable(),
})

const kindSchema = z.enum(['quantity', 'date', 'role', 'name', 'place', 'other'])

export const claimSchema = z.object({
  id: z.string(),
  source: z.string(),
  statement: z.string(),
  quote: quoteSchema,
  voices: z.array(
    z.object({ name: z.string(), kind: z.enum(['source', 'outlet', 'person', 'organisation', 'document', 'unnamed']) }),
  ),
  certainty: z.enum(['stated', 'hedged', 'denied', 'expected']),
  polarity: z.enum(['positive', 'negative']),
  kind: kindSchema,
  value: valueSchema.nullable(),
  event: eventSchema.nullable(),
  time: dateSchema.nullable(),
  scope: z.string().nullable(),
  rules: z.array(z.string()),
  origin: z.string(),
  part: z.enum(['headline', 'body']),
})

export const relationSchema = z.object({
  a: z.string(),
  b: z.string(),
  relation: z.enum([
    'sameTruthConditions',
    'narrows',
    'broadens',
    'contradicts',
    'supersedes',
    'differentEvent',
    'differentTime',
    'differentScope',
    'differentUnitOrDefinition',
    'differentAttribution',
    'hedgeDiffers',
    'quoteVariant',
    'nameVariant',
    'copiedFrom',
    'unrelated',
  ]),
  coarse: z.enum(['agree', 'conflict', 'apparent', 'unrelated']),
  differs: z.enum(['quantity', 'date', 'role', 'name', 'polarity', 'place', 'other']).nullable(),
  reason: z.string(),
  score: z.number().min(0).max(1),
  rule: z.string(),
})

export const comparisonSchema = z.object({
  schema: z.literal('variorum/comparison@1'),
  method: z.string(),
  sources: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      kind: z.string().nullable(),
      published: z.string().nullable(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  claims: z.array(claimSchema),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      kind: kindSchema,
      finding: z.enum(['agreement', 'conflict', 'apparent', 'single']),
      origins: z.number().int().nonnegative(),
      answers: z.array(z.object({ id: z.string(), label: z.string(), claims: z.array(z.string()) })),
      relations: z.array(relationSchema),
      verdict: z.string(),
      settles: z.string().nullable(),
      against_record: z.boolean(),
      omitted: z.object({ by: z.array(z.string()), of: z.number().int().nonnegative() }),
    }),
  ),
  stances: z.array(
    z.object({
      proposition: z.string(),
      source: z.string(),
      voice: z.string(),
      stance: z.enum(['asserts', 'rejects', 'hedges', 'reports']),
      claim: z.string(),
      reason: z.string(),
      score: z.number().min(0).max(1),
    }),
  ),
  failed: z.array(z.object({ source: z.string(), message: z.string() })).optional(),
}) satisfies z.ZodType<Comparison>
