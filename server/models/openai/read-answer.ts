import { z } from 'zod'
import { NoAnswerError, type Opinion } from '../second-reader'

const answerSchema = z.object({
  relation: z
    .string()
    .transform((word) => word.trim().toLowerCase())
    .pipe(z.enum(['agree', 'conflict', 'apparent', 'unrelated', 'unclear'])),
  quote_a: z.string(),
  quote_b: z.string(),
  reason: z.string().trim().min(1),
})

const LONGEST_REASON = 400

/** The opinion in a model's answer: a JSON object, alone, in a fence, or after thoughts. Throws where there is none. */
export function readAnswer(content: string): Opinion {
  const spoken = content.replace(/^[\s\S]*<\/think>/i, '')
  for (const candidate of [spoken, spoken.slice(spoken.indexOf('{'), spoken.lastIndexOf('}') + 1)]) {
    const answer = answerSchema.safeParse(parsed(candidate))
    if (!answer.success) continue
    const { relation, quote_a, quote_b, reason } = answer.data
    return {
      coarse: relation === 'unclear' ? null : relation,
      reason: tidy(reason),
      score: null,
      quotes: { a: quote_a, b: quote_b },
    }
  }
  throw new NoAnswerError('the answer is not the JSON that was asked for')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** One line of plain signs, not endless. */
function tidy(reason: string): string {
  const line = reason.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const signs = Array.from(line)
  return signs.length <= LONGEST_REASON ? line : `${signs.slice(0, LONGEST_REASON - 1).join('')}…`
}
