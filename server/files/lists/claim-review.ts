import type { GivenCheck } from '../../../contracts/interchange/given'
import { publishedFrom } from '../published'
import { addressOf, isNode, listOf, type Node, nameOf, nodesOf, partOf, wordsOf } from './linked-data'
import { Notes } from './notes'
import { isWebAddress } from './rows'
import { placesOf } from './web-annotation'

type Found = { checks: GivenCheck[]; notes: string[] }

/** Every ClaimReview of a document of data, as schema.org defines it now or as it was (`itemReviewed` a CreativeWork). */
export function readClaimReviews(json: unknown): Found {
  const notes = new Notes()
  const checks: GivenCheck[] = []
  nodesOf(json, 'ClaimReview').forEach((review, k) => {
    const where = `review ${k + 1}`
    const check = checkOf(review)
    if (check.claim === '') notes.add(where, 'does not say which claim it is about: left out')
    else if (check.rating === '') notes.add(where, `gives no rating on “${check.claim.slice(0, 80)}”: left out`)
    else checks.push(check)
  })
  return { checks, notes: notes.list() }
}

function checkOf(review: Node): GivenCheck {
  const items = listOf(partOf(review, 'itemReviewed')).filter(isNode)
  const claims = items.length > 0 ? items : [{}]
  const text = (...names: string[]) => claims.map((item) => wordsOf(partOf(item, ...names))).find(Boolean) ?? null
  const author = claims.map((item) => partOf(item, 'author', 'creator')).find((one) => one !== null) ?? null
  const url = [partOf(review, 'url'), partOf(review, 'mainEntityOfPage'), review['@id'], review.id]
    .map(addressOf)
    .find((address) => address !== null && isWebAddress(address))
  const dated = wordsOf(partOf(review, 'datePublished', 'dateCreated', 'dateModified'))
  return {
    claim: wordsOf(partOf(review, 'claimReviewed')) ?? text('text', 'description', 'headline', 'name') ?? '',
    speaker: speakerOf(author),
    rating: ratingOf(partOf(review, 'reviewRating')),
    review: wordsOf(partOf(review, 'reviewBody', 'description', 'text', 'abstract')) ?? '',
    by: reviewerOf(review),
    url: url ?? null,
    published: dated === null ? null : publishedFrom(dated),
    appearances: appearancesOf(claims),
    place: claims.flatMap((item) => listOf(partOf(item, 'appearance', 'firstAppearance'))).flatMap(placeIn)[0] ?? null,
  }
}

/** Who reviewed it; where nobody is named, the site that its author's address names. */
function reviewerOf(review: Node): string | null {
  const named = nameOf(partOf(review, 'author')) ?? nameOf(partOf(review, 'publisher'))
  const address = addressOf(partOf(review, 'author'))
  if (named !== null || address === null || !isWebAddress(address)) return named
  return new URL(address).hostname.replace(/^www\./, '')
}

/** The rating in words; where a reviewer gave a number alone, that number with its scale, and nothing made of it. */
function ratingOf(value: unknown): string {
  const [rating] = listOf(value)
  if (!isNode(rating)) return wordsOf(rating) ?? ''
  const words = wordsOf(partOf(rating, 'alternateName', 'name', 'ratingExplanation'))
  if (words !== null) return words
  const number = wordsOf(partOf(rating, 'ratingValue'))
  if (number === null) return ''
  const best = wordsOf(partOf(rating, 'bestRating'))
  const worst = wordsOf(partOf(rating, 'worstRating'))
  return best === null ? number : `${number} (${worst === null ? '' : `worst ${worst}, `}best ${best})`
}

function speakerOf(author: unknown): GivenCheck['speaker'] {
  const name = nameOf(author)
  if (name === null) return null
  const person = listOf(author).find(isNode)
  return { name, jobTitle: person ? wordsOf(partOf(person, 'jobTitle')) : null }
}

/** Where the claim was made: the addresses of its appearances; the old form has them in `sameAs` and `url`. */
function appearancesOf(claims: Node[]): string[] {
  const told = claims.flatMap((item) =>
    ['firstAppearance', 'appearance', 'sameAs', 'url', 'isPartOf'].flatMap((name) => listOf(partOf(item, name))),
  )
  const addresses = told.flatMap((one) => (isNode(one) ? listOf(partOf(one, 'url')).concat(addressOf(one)) : [one]))
  return [...new Set(addresses.filter((address) => typeof address === 'string').map((one) => one.trim()))].filter(
    (address) => isWebAddress(address) || address.startsWith('urn:'),
  )
}

/** The place in the text, where an appearance has selectors as the W3C writes them. */
function placeIn(appearance: unknown) {
  if (!isNode(appearance) || partOf(appearance, 'selector') === null) return []
  return placesOf({ ...appearance, source: partOf(appearance, 'source') ?? addressOf(appearance) }).places
}
