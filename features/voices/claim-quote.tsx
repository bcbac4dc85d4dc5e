import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import { Chain } from '@/ui/chain'

/** The words of one claim, with the source, the chain of voices and the way to the place in the text. */
export function ClaimQuote({ reading, claim }: { reading: StoryReading; claim: Claim }) {
  const source = reading.source(claim.source)
  const links = [
    { name: sourceName(source) },
    ...claim.voices.slice(1).map(({ name, kind }) => ({ name, note: kind === 'unnamed' ? 'unnamed' : undefined })),
  ]
  return (
    <div className="keep min-w-0">
      <Link
        href={addresses.source(reading.story.slug, claim.source, claim.id)}
        className="font-serif text-body leading-6 hover:underline"
      >
        “{claim.quote.exact}”
      </Link>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-3 text-quiet">
        <Chain label="Who passes it on" links={links} />
        <span className="text-fine">
          {source?.published ? isoInWords(source.published) : 'no date'}
          {claim.certainty === 'stated' ? '' : ` · ${CERTAINTY_WORDS[claim.certainty]}`}
        </span>
      </div>
    </div>
  )
}

/** Several claims, one under the other. */
export function ClaimQuotes({ reading, claims }: { reading: StoryReading; claims: readonly Claim[] }) {
  return (
    <ul className="grid gap-3">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimQuote reading={reading} claim={claim} />
        </li>
      ))}
    </ul>
  )
}
