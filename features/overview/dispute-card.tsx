import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { StanceEntry } from '@/contracts/stance-reading'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { STANCE_WORDS } from '@/contracts/words'
import { ToneBadge } from '@/ui/tone-mark'
import type { Dispute } from './view-model'

/** A reading that some voices take and others reject, in their own words. */
export function DisputeCard({ reading, dispute }: { reading: StoryReading; dispute: Dispute }) {
  const { slug } = reading.story
  return (
    <article
      data-tone="conflict"
      className="keep @container flex flex-col rounded-card border border-line border-t-3 border-t-tone bg-surface shadow-lift"
    >
      <div className="px-5 pt-2.5 pb-1">
        <p className="flex flex-wrap items-center gap-x-2 text-fine text-quiet">
          <ToneBadge tone="conflict" soft={false}>
            Conflict
          </ToneBadge>
          of readings
        </p>
        <h4 className="mt-1 font-serif text-title3 leading-6 font-medium">
          <Link href={addresses.stances(slug)} className="hover:underline">
            “{dispute.proposition}”
          </Link>
        </h4>
      </div>
      <ul className="grid grow px-5 pt-2 @sm:grid-cols-2">
        <SideView reading={reading} entries={dispute.takes} />
        <SideView reading={reading} entries={dispute.rejects} />
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line px-5 py-1.5 text-fine">
        <p className="text-quiet">
          {counted(dispute.takes.length, 'passage takes', 'passages take')} it,{' '}
          {counted(dispute.rejects.length, 'rejects', 'reject')} it
        </p>
        <Link
          href={addresses.stances(slug)}
          className="no-print ml-auto inline-flex min-h-6 items-center gap-1 font-semibold hover:underline"
        >
          Who stands where
          <ArrowRight aria-hidden="true" className="size-4" />
        </Link>
      </div>
    </article>
  )
}

function SideView({ reading, entries }: { reading: StoryReading; entries: StanceEntry[] }) {
  const lead = entries[0]
  if (!lead) return null
  const { claim } = lead
  const chain = [sourceName(reading.source(claim.source)), ...claim.voices.slice(1).map((voice) => voice.name)]
  return (
    <li className="flex min-w-0 flex-col gap-1 border-line pb-3 not-first:border-t not-first:pt-2 @sm:not-first:border-t-0 @sm:not-first:border-l @sm:not-first:pt-0 @sm:not-first:pl-4 @sm:not-last:pr-4">
      <ToneBadge tone={lead.stance} soft={false}>
        {STANCE_WORDS[lead.stance].name}
      </ToneBadge>
      <p className="line-clamp-3 font-serif text-body leading-6">
        <Link href={addresses.source(reading.story.slug, claim.source, claim.id)} className="hover:underline">
          “{claim.quote.exact}”
        </Link>
      </p>
      <p className="mt-auto pt-1 text-fine font-semibold">{chain.join(' › ')}</p>
      {entries.length > 1 ? <p className="text-fine text-quiet">and {entries.length - 1} more</p> : null}
    </li>
  )
}
