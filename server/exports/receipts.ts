import type { SourceDto } from '@/contracts/desk'
import type { Exported } from '@/contracts/interchange/exported'
import type { Receipt } from '@/contracts/interchange/receipt'
import { remembered } from '@/contracts/remember'
import { sourceName } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { stop } from '@/server/errors/outcome'
import { codePointSlicer } from './kept-text'
import { textFragmentLink } from './text-fragment'

/** What everything in an export rests on. Claims that are not in the story give no receipt. */
export type Receipts = {
  /** one for each claim, in the order of their numbers */
  all: Receipt[]
  claim: (id: string) => Receipt | undefined
  /** for several claims, each once, by number */
  of: (claims: Iterable<string>) => Receipt[]
  /** for a finding: every answer, and both ends of every relation */
  question: (question: Question) => Receipt[]
}

/**
 * A receipt for each claim of the story as it is shown. Every quote is held against the kept text: where one does not
 * stand where it should, the export stops with a problem and nothing is written.
 */
export const receiptsOf: (exported: Exported) => Receipts = remembered(makeReceipts)

function makeReceipts({ story, texts }: Exported): Receipts {
  const order = new Map(story.sources.map((source, i) => [source.id, i]))
  const place = (claim: Claim) => order.get(claim.source) ?? order.size
  const claims = [...(story.comparison?.claims ?? [])].sort(
    (a, b) =>
      place(a) - place(b) || a.quote.start - b.quote.start || a.quote.end - b.quote.end || (a.id < b.id ? -1 : 1),
  )
  const sources = new Map(story.sources.map((source) => [source.id, source]))
  const slicers = new Map([...texts].map(([id, text]) => [id, codePointSlicer(text)]))
  const all = claims.map((claim, i) => {
    const source = sources.get(claim.source)
    const { start, end, exact } = claim.quote
    if (!source || slicers.get(claim.source)?.(start, end) !== exact) notThere(claim, source)
    return receipt(claim, source, i + 1)
  })
  const byClaim = new Map(all.map((one) => [one.claim, one]))
  const of = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((id) => byClaim.get(id) ?? []).sort((a, b) => a.number - b.number)
  return {
    all,
    claim: (id) => byClaim.get(id),
    of,
    question: ({ answers, relations }) =>
      of([...answers.flatMap((answer) => answer.claims), ...relations.flatMap(({ a, b }) => [a, b])]),
  }
}

function receipt({ id, quote }: Claim, source: SourceDto, number: number): Receipt {
  return {
    number,
    claim: id,
    source: source.id,
    sha256: source.sha256,
    start: quote.start,
    end: quote.end,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    page: pageOf(source, quote.start),
    url: source.url,
    textFragment: textFragmentLink(source.url, quote),
    archivedAt: source.archiveUrl,
  }
}

/** The page of a place, counted from 1; null where the source has no pages. */
export function pageOf({ pages }: Pick<SourceDto, 'pages'>, start: number): number | null {
  if (!pages || pages.length === 0) return null
  return Math.max(1, pages.findLastIndex((begins) => begins <= start) + 1)
}

function notThere({ quote }: Claim, source: SourceDto | undefined): never {
  const words = quote.exact.length > 80 ? `${quote.exact.slice(0, 80)}…` : quote.exact
  stop(
    'quote-not-found',
    `“${words}” does not stand at ${quote.start}–${quote.end} of ${sourceName(source)}: its text is newer than the last comparison.`,
    'Compare the sources again, then export.',
  )
}
