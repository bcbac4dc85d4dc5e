import type { z } from 'zod'
import type { Outcome } from '@/contracts/desk'
import { type attributeLine, judgeInput, type judgeLine, type stanceLine, type valuesLine } from '@/contracts/lines'
import { attributeText, judgePair, judgeStance, valuesOf } from '@/engine'
import { attempt, stop } from '@/server/errors/outcome'

/** What the line commands of the program answer, for lines that were sent. Each line is worked on by itself. */

type Line<Schema extends z.ZodType> = z.output<Schema>
/** More is work for the program on one's own computer: a server answers others meanwhile. */
const MOST_CHARACTERS = 200_000

export const judgeLines = (lines: Line<typeof judgeLine>[]) =>
  answered(
    lines,
    ({ a, b }) => a.length + b.length,
    (line) => ({ ...judgePair(judgeInput(line)), id: line.id }),
  )

export const stanceLines = (lines: Line<typeof stanceLine>[]) =>
  answered(lines, lengthOf, ({ id, proposition, text }) => ({ id, ...judgeStance(proposition, text) }))

export const attributeLines = (lines: Line<typeof attributeLine>[]) =>
  answered(lines, lengthOf, ({ id, text }) => ({ id, ...attributeText(text) }))

export const valuesLines = (lines: Line<typeof valuesLine>[]) =>
  answered(lines, lengthOf, ({ id, text, published }) => ({ id, ...valuesOf(text, published ?? null) }))

const lengthOf = ({ text }: { text: string }): number => text.length

/** One answer for each line, in their order; others are let through between two. */
const answered = <In, Out>(
  lines: In[],
  length: (line: In) => number,
  answer: (line: In) => Out,
): Promise<Outcome<{ lines: Out[] }>> =>
  attempt(async () => {
    if (lines.reduce((sum, line) => sum + length(line), 0) > MOST_CHARACTERS)
      stop('too-long', 'The texts have over 200,000 characters together.', 'Send fewer lines at once.')
    const answers: Out[] = []
    for (const line of lines) {
      answers.push(answer(line))
      await new Promise(setImmediate)
    }
    return { lines: answers }
  })
