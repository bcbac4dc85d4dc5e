import { stanceKey } from '@/contracts/stance-reading'
import type { Comparison } from '@/engine/model/comparison'
import type { Handle } from '@/server/db/client'
import type { Sample, SampleReview } from '@/server/files/read-sample'
import { type Anchor, anchorOf } from '@/server/store/anchor'
import { personNamed } from '@/server/store/people'
import { resolver } from '@/server/store/resolve-anchor'
import { insertReview, markReviewUndone } from '@/server/store/reviews'
import type { Seeded } from './seeded'

/** Who tagged the sample, beside the people who work with it. */
const READER = 'Sample reader'

type Into = { storyId: string; comparison: Comparison; texts: ReadonlyMap<string, string>; at: Date }

/** Writes a reader's tags as reviews, dated as the story itself so that a person's own decision always comes later. */
export async function seedReviews(db: Handle, sample: Sample, seeded: Seeded, into: Into): Promise<string[]> {
  const notFound: string[] = []
  const shipped = new Set(sample.reviews.map((review) => review.hash))
  for (const [hash, id] of Object.entries(seeded.reviews)) {
    if (shipped.has(hash)) continue
    await markReviewUndone(db, into.storyId, id)
    delete seeded.reviews[hash]
  }
  const person = await personNamed(db, READER)
  for (const review of sample.reviews) {
    if (seeded.reviews[review.hash] !== undefined) continue
    const place = placeOf(review, into)
    if (!place) {
      notFound.push(review.fragment)
      continue
    }
    const { stance: decision, note } = review
    const row = await insertReview(db, {
      storyId: into.storyId,
      target: 'stance',
      reading: 1,
      decision,
      note,
      person,
      at: into.at,
      ...place,
    })
    seeded.reviews[review.hash] = row.id
  }
  return notFound
}

/** The claim whose words the tag names; where the method made none of them, the words alone. Null where the text has no such words. */
function placeOf({ proposition, source, fragment }: SampleReview, { comparison, texts }: Into) {
  const text = texts.get(source)
  const at = text?.indexOf(fragment) ?? -1
  const about = comparison.sources.find(({ id }) => id === source)
  if (text === undefined || at < 0 || !about) return null
  const start = Array.from(text.slice(0, at)).length
  const quote = { exact: fragment, prefix: '', suffix: '', start, end: start + Array.from(fragment).length }
  const words: Anchor = {
    proposition,
    question: null,
    quotes: [{ ...quote, source, sha256: about.sha256, kind: null, value: null }],
  }
  // a claim that the method itself takes a stance from is nearer than another of the same sentence
  const tagged = new Set(
    comparison.stances.filter((stance) => stance.proposition === proposition).map((stance) => stance.claim),
  )
  const near = { ...comparison, claims: comparison.claims.filter((claim) => tagged.has(claim.id)) }
  const wanted = stanceKey(proposition, '')
  const key = resolver(near)('stance', wanted, words) ?? resolver(comparison)('stance', wanted, words)
  if (key === null) return { key: wanted, anchor: words }
  return { key, anchor: anchorOf(comparison, 'stance', key) ?? words }
}
