import type { SourceDto } from '@/contracts/desk'
import { CLAIM_REVIEW_CONTEXT, type ClaimReview } from '@/contracts/interchange/claim-review'
import type { Exported } from '@/contracts/interchange/exported'
import type { Receipt } from '@/contracts/interchange/receipt'
import { textIri } from '@/contracts/interchange/text-address'
import { readStory, type StoryReading, sourceName } from '@/contracts/story-reading'
import { jobTitleOf, speakerOf, type Verdict, verdictsOf } from '@/contracts/verdicts'
import type { Claim, VoiceKind } from '@/engine/model/claim'
import { stop } from '@/server/errors/outcome'
import { receiptsOf } from '../receipts'
import { webAddress } from '../source-facts'

/** The verdicts that people gave, as schema.org's ClaimReview; claims without one are not in it. */
export function claimReviews(exported: Exported): string {
  const reading = readStory(exported.story)
  const receipts = receiptsOf(exported)
  const reviews = verdictsOf(reading).flatMap((verdict) => {
    const receipt = receipts.claim(verdict.claim.id)
    const source = reading.source(verdict.claim.source)
    return receipt && source ? [claimReview(reading, verdict, receipt, source)] : []
  })
  if (reviews.length === 0)
    stop('no-verdict', 'No claim of this story has a verdict yet.', 'Give a verdict on a claim, then export.')
  return `${JSON.stringify({ '@context': CLAIM_REVIEW_CONTEXT, '@graph': reviews }, null, 2)}\n`
}

function claimReview(reading: StoryReading, verdict: Verdict, receipt: Receipt, source: SourceDto): ClaimReview {
  const { claim, rating, review, by, url, person, at } = verdict
  const own = by === null
  const question = reading.places(claim.id)[0]?.question.text
  const date = at.slice(0, 10)
  return {
    '@type': 'ClaimReview',
    identifier: claim.id,
    claimReviewed: claim.statement,
    ...(webAddress(url) && { url: url as string }),
    ...(own ? { datePublished: date } : { sdDatePublished: date }),
    ...(!own && person && { sdPublisher: { '@type': 'Person' as const, name: person } }),
    author: own ? { '@type': 'Person', name: person ?? 'a person' } : { name: by },
    ...(question && { reviewAspect: question }),
    ...(review && { reviewBody: review }),
    reviewRating: { '@type': 'Rating', alternateName: rating },
    itemReviewed: {
      '@type': 'Claim',
      text: claim.statement,
      author: claimant(reading, claim),
      ...(source.published && { datePublished: source.published }),
      appearance: appearance(source, receipt),
    },
  }
}

const TYPES: Partial<Record<VoiceKind, 'Person' | 'Organization'>> = {
  person: 'Person',
  organisation: 'Organization',
  outlet: 'Organization',
  source: 'Organization',
}

function claimant(reading: StoryReading, claim: Claim) {
  const { name, kind } = speakerOf(reading, claim)
  const type = TYPES[kind]
  const jobTitle = jobTitleOf(reading, claim)
  return { ...(type && { '@type': type }), name, ...(jobTitle && { jobTitle }) }
}

function appearance(source: SourceDto, { exact, prefix, suffix, start, end, sha256 }: Receipt) {
  const url = webAddress(source.url)
  const archivedAt = webAddress(source.archiveUrl)
  return {
    '@type': 'CreativeWork' as const,
    // no name of its own: two claims of one source are two places, and would be taken for one
    ...(url ? { url } : { sameAs: textIri(sha256) }),
    ...(archivedAt && { archivedAt }),
    ...(source.title && { name: source.title }),
    ...(source.author && { author: { name: source.author } }),
    ...(source.outlet && { publisher: { '@type': 'Organization' as const, name: sourceName(source) } }),
    ...(source.published && { datePublished: source.published }),
    inLanguage: source.language,
    encoding: { '@type': 'MediaObject' as const, encodingFormat: 'text/plain;charset=utf-8' as const, sha256 },
    selector: [
      { '@type': 'TextQuoteSelector' as const, exact, prefix, suffix },
      { '@type': 'TextPositionSelector' as const, start, end },
    ],
  }
}
