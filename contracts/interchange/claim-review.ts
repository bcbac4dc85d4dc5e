import { z } from 'zod'

/**
 * A ClaimReview as schema.org defines it (https://schema.org/ClaimReview), as far as we fill it. The rating is textual: the
 * words of who gave it, and no number that nobody gave.
 */

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const address = z.string().regex(/^https?:\/\/\S+$/i)

/** Whoever is neither known as a person nor as an organisation (“an unnamed official”) has no type. */
const agent = z.object({
  '@type': z.enum(['Person', 'Organization']).optional(),
  name: z.string().min(1),
  jobTitle: z.string().min(1).optional(),
})

/** The W3C's selectors in the terms of its own vocabulary; schema.org has none for a place in a text. */
const selector = z.union([
  z.object({
    '@type': z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.object({
    '@type': z.literal('TextPositionSelector'),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  }),
])

const appearance = z.object({
  '@type': z.literal('CreativeWork'),
  url: address.optional(),
  /** urn:sha256: of the text, where there is no address */
  sameAs: z
    .string()
    .regex(/^urn:sha256:[0-9a-f]{64}$/)
    .optional(),
  archivedAt: address.optional(),
  name: z.string().min(1).optional(),
  author: agent.optional(),
  publisher: agent.optional(),
  datePublished: day.optional(),
  inLanguage: z.string().min(1).optional(),
  /** the text that offsets count in, by its hash */
  encoding: z.object({
    '@type': z.literal('MediaObject'),
    encodingFormat: z.literal('text/plain;charset=utf-8'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  selector: z.array(selector).length(2),
})

const claim = z.object({
  '@type': z.literal('Claim'),
  text: z.string().min(1),
  author: agent.optional(),
  datePublished: day.optional(),
  appearance,
})

export const claimReviewSchema = z.object({
  '@type': z.literal('ClaimReview'),
  identifier: z.string().min(1),
  claimReviewed: z.string().min(1),
  /** where the review was published */
  url: address.optional(),
  /** the day of a verdict that a person gave here */
  datePublished: day.optional(),
  /** the day on which a verdict of somebody else was taken over, and who did */
  sdDatePublished: day.optional(),
  sdPublisher: agent.optional(),
  author: agent,
  /** the question that the claim answers */
  reviewAspect: z.string().min(1).optional(),
  reviewBody: z.string().min(1).optional(),
  reviewRating: z.strictObject({ '@type': z.literal('Rating'), alternateName: z.string().min(1) }),
  itemReviewed: claim,
})
export type ClaimReview = z.infer<typeof claimReviewSchema>

/** schema.org's terms, and those of the W3C for a place in a text. */
export const CLAIM_REVIEW_CONTEXT = [
  'https://schema.org',
  {
    oa: 'http://www.w3.org/ns/oa#',
    selector: 'oa:hasSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: 'oa:start',
    end: 'oa:end',
  },
] as const

const [schemaOrg, terms] = CLAIM_REVIEW_CONTEXT

/** What the export as a whole is: at least one review. */
export const claimReviewsSchema = z.object({
  '@context': z.tuple([
    z.literal(schemaOrg),
    z.object(Object.fromEntries(Object.entries(terms).map(([name, iri]) => [name, z.literal(iri)]))),
  ]),
  '@graph': z.array(claimReviewSchema).min(1),
})
