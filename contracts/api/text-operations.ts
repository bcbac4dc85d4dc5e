import { z } from 'zod'
import {
  attributeLine,
  attributions,
  judgeLine,
  judgement,
  stanceAnswer,
  stanceLine,
  values,
  valuesLine,
} from '../lines'
import type { Operation } from './operation'
import { wholeComparisonSchema } from './schemas'

export const MOST_LINES = 100
export const MOST_SOURCES = 50

const sourceGiven = z.object({
  id: z.string().trim().min(1).max(200).optional().meta({ description: 'else `s1`, `s2`, …' }),
  text: z
    .string()
    .min(1)
    .max(2_000_000)
    .meta({ examples: ['The bridge opened on 4 May 2031, the mayor said.'] }),
  title: z.string().max(500).nullish(),
  outlet: z.string().max(300).nullish(),
  kind: z.string().max(60).nullish().meta({ description: '`reference` for what is taken as the record' }),
  published: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    .nullish(),
})
export type SourceGiven = z.infer<typeof sourceGiven>

const lines = <Line extends z.ZodType>(line: Line) => z.object({ lines: z.array(line).min(1).max(MOST_LINES) })

const BRIDGE = 'The bridge opened on 4 May 2031, the mayor said.'
const FERRY = 'The bridge opened on 5 May 2031, the harbour union reported.'
const sent = <Line extends z.ZodType>(line: Line, example: object) =>
  lines(line).meta({ examples: [{ lines: [example] }] })
const asked = {
  method: 'POST',
  group: 'Without a story',
  status: 200,
  reads: true,
  problems: [400, 413, 415, 422],
} as const

export const TEXT_OPERATIONS = {
  compareTexts: {
    ...asked,
    path: '/compare',
    summary: 'Set texts side by side without keeping anything',
    body: z
      .object({
        sources: z.array(sourceGiven).min(1).max(MOST_SOURCES),
        propositions: z.array(z.string().trim().min(3).max(500)).max(20).default([]),
      })
      .meta({
        examples: [
          {
            sources: [
              { outlet: 'Callow Gazette', text: BRIDGE },
              { outlet: 'Harbour Herald', text: FERRY },
            ],
          },
        ],
      }),
    answer: wholeComparisonSchema,
    problems: [400, 409, 413, 415, 422],
  },
  judgeTexts: {
    ...asked,
    path: '/judge',
    summary: 'What holds between two texts, line by line',
    body: sent(judgeLine, { id: 1, a: BRIDGE, b: FERRY }),
    answer: lines(judgement),
  },
  stanceOfTexts: {
    ...asked,
    path: '/stance',
    summary: 'How a text stands to a proposition, line by line',
    body: sent(stanceLine, { id: 1, proposition: 'The bridge is open', text: BRIDGE }),
    answer: lines(stanceAnswer),
  },
  attributeTexts: {
    ...asked,
    path: '/attribute',
    summary: 'Who says what in a text, line by line',
    body: sent(attributeLine, { id: 1, text: BRIDGE }),
    answer: lines(attributions),
  },
  valuesOfTexts: {
    ...asked,
    path: '/values',
    summary: 'The quantities and dates in a text, line by line',
    body: sent(valuesLine, { id: 1, text: BRIDGE }),
    answer: lines(values),
  },
} as const satisfies Record<string, Operation>
