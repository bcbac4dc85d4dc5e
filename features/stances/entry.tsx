import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { StanceEntry } from '@/contracts/stance-reading'
import { STANCE_WORDS } from '@/contracts/words'
import { Instant } from '@/ui/instant'
import { ToneBadge } from '@/ui/tone-mark'
import { UntagButton } from './proposition-forms'
import { TagButton } from './tag-button'

type EntryProps = { slug: string; entry: StanceEntry; source: string; named: boolean }

/** One passage and how it stands: who says it, the suggestion, the tag by hand. */
export function Entry({ slug, entry, source, named }: EntryProps) {
  const { claim, stance, suggestion, review, proposition } = entry
  const chain = [source, ...claim.voices.slice(1).map((voice) => voice.name)]
  return (
    <li data-tone={stance} className="border-l-3 border-tone pl-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ToneBadge tone={stance}>{STANCE_WORDS[stance].name}</ToneBadge>
        <span className="text-small font-semibold">{chain.join(' › ')}</span>
        {claim.part === 'headline' ? <span className="text-fine text-quiet">in the headline</span> : null}
      </p>
      <p className="mt-1.5 font-serif text-[1.0625rem] leading-7">
        <Link href={addresses.source(slug, claim.source, claim.id)} className="hover:underline">
          “{claim.quote.exact}”
        </Link>
      </p>
      <p className="mt-1 text-fine text-quiet">
        {suggestion
          ? `The method: ${STANCE_WORDS[suggestion.stance].name}, score ${suggestion.score.toFixed(2)} of 1. ${suggestion.reason}`
          : 'The method did not tag this passage.'}
      </p>
      {review ? (
        <p className="text-fine text-quiet">
          By hand: <strong className="font-semibold text-ink">{STANCE_WORDS[stance].name}</strong>, {review.person.name}
          , <Instant iso={review.at} />
          {review.note ? <span className="block font-serif text-small text-ink">{review.note}</span> : null}
        </p>
      ) : null}
      <div className="no-print mt-2 flex flex-wrap gap-2">
        <TagButton
          slug={slug}
          proposition={proposition}
          claim={claim.id}
          words={claim.quote.exact}
          stance={stance}
          named={named}
        />
        {review ? <UntagButton slug={slug} reviewId={review.id} /> : null}
      </div>
    </li>
  )
}
