/** What files of other programs tell of claims: plain data, before it is set on the sources of a story. */

/** Where words stand in a text, as the W3C's selectors say it; offsets are code points, end exclusive, null where not told. */
export type GivenPlace = {
  /** the address (or urn:sha256: of the text) of what was annotated */
  document: string
  exact: string
  prefix: string
  suffix: string
  start: number | null
  end: number | null
}

/** A claim that somebody checked (schema.org's ClaimReview), with their verdict in their own words. */
export type GivenCheck = {
  /** the claim as the reviewer words it */
  claim: string
  /** who made it, with their title where it is told */
  speaker: { name: string; jobTitle: string | null } | null
  rating: string
  /** why, in the reviewer's words; empty where not told */
  review: string
  by: string | null
  /** where the review was published */
  url: string | null
  /** ISO day */
  published: string | null
  /** where the claim was made: addresses, and the place in the text where the file has one */
  appearances: string[]
  place: GivenPlace | null
}

/** Words that somebody marked in a text (a W3C Web Annotation), with what they wrote to them. */
export type GivenAnnotation = {
  place: GivenPlace
  note: string
  by: string | null
}
