import { z } from 'zod'
import { quoteSchema, valueSchema } from '@/contracts/comparison'
import type { ReviewTarget } from '@/contracts/desk'
import type { Claim } from '@/engine/model/claim'
import type { Comparison } from '@/engine/model/comparison'

/** The words a decision was about. `sha256` is of the text they stood in: offsets mean something only in that very text. */
const anchorQuoteSchema = quoteSchema.extend({
  source: z.string(),
  sha256: z.string(),
  kind: z.string().nullable(),
  value: valueSchema.nullable(),
})
export const anchorSchema = z.object({
  proposition: z.string().nullable(),
  question: z.object({ text: z.string(), kind: z.string() }).nullable(),
  quotes: z.array(anchorQuoteSchema),
})
export type Anchor = z.infer<typeof anchorSchema>
export type AnchorQuote = Anchor['quotes'][number]

/** The two parts of a stance's key; a proposition holds no line end. */
export function splitStanceKey(key: string): { proposition: string; claim: string } {
  const at = key.lastIndexOf('\n')
  return { proposition: key.slice(0, Math.max(at, 0)), claim: key.slice(at + 1) }
}

/** What a decision on `key` holds on to, or null where the comparison has no such question or claim. */
export function anchorOf(comparison: Comparison, target: ReviewTarget, key: string): Anchor | null {
  if (target === 'question') {
    const question = comparison.questions.find(({ id }) => id === key)
    if (!question) return null
    const members = new Set(question.answers.flatMap(({ claims }) => claims))
    const quotes = comparison.claims.filter(({ id }) => members.has(id)).map((claim) => quoteOf(comparison, claim))
    return { proposition: null, question: { text: question.text, kind: question.kind }, quotes }
  }
  const { proposition, claim: id } = target === 'stance' ? splitStanceKey(key) : { proposition: null, claim: key }
  const claim = comparison.claims.find((other) => other.id === id)
  return claim ? { proposition, question: null, quotes: [quoteOf(comparison, claim)] } : null
}

function quoteOf(comparison: Comparison, claim: Claim): AnchorQuote {
  const sha256 = comparison.sources.find(({ id }) => id === claim.source)?.sha256 ?? ''
  return { ...claim.quote, source: claim.source, sha256, kind: claim.kind, value: claim.value }
}
