import type { Claim } from '../engine/model/claim'
import { addresses } from './addresses'
import { pagesInWords } from './pages'
import { type StoryReading, sourceName } from './story-reading'
import { isoInWords, valueInWords } from './value-words'
import { CERTAINTY_WORDS } from './words'

/** The words of a claim as a list of quotes shows them: where they stand, who passes them on, when they were published. */
export type Cited = { id: string; href: string; exact: string; chain: { name: string; note?: string }[]; note: string }

export function citedOf(reading: StoryReading, claim: Claim): Cited {
  const source = reading.source(claim.source)
  const published = source?.published ? `published ${isoInWords(source.published)}` : 'no date'
  const value = claim.value && claim.kind !== 'other' && claim.value.type !== 'text' ? valueInWords(claim.value) : null
  return {
    id: claim.id,
    href: addresses.source(reading.story.slug, claim.source, claim.id),
    exact: claim.quote.exact,
    chain: [
      { name: sourceName(source) },
      ...claim.voices.slice(1).map(({ name, kind }) => ({ name, note: kind === 'unnamed' ? 'unnamed' : undefined })),
    ],
    note: [
      published,
      pagesInWords(source?.pages, claim.quote),
      claim.certainty === 'stated' ? null : CERTAINTY_WORDS[claim.certainty],
      value && `value: ${value}`,
    ]
      .filter(Boolean)
      .join(' · '),
  }
}
