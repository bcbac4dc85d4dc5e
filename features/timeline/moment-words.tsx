import { addresses } from '@/contracts/addresses'
import { citedOf } from '@/contracts/cited'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { CitedQuotes } from '@/ui/cited-quotes'
import { Section } from '@/ui/section'
import type { TimelineAddress } from './filter'
import type { Moment } from './moments'

/** More quotes than these are left to the table of claims. */
const SHOWN = 60

type Props = { reading: StoryReading; moment: Moment; address: TimelineAddress }

/** The words behind one row of the timeline. */
export function MomentWords({ reading, moment, address }: Props) {
  return (
    <Section
      id="words"
      title={moment.quoted ? `“${moment.label}”` : moment.label}
      note={`${moment.date}: ${counted(moment.claims.length, 'claim')} in ${counted(moment.sources.length, 'source')}.${
        moment.claims.length > SHOWN ? ` The first ${SHOWN} are quoted.` : ''
      }`}
      aside={
        <ButtonLink
          size="small"
          look="quiet"
          className="no-print"
          scroll={false}
          href={addresses.timeline(reading.story.slug, { ...address, moment: null })}
        >
          Close
        </ButtonLink>
      }
    >
      <CitedQuotes quotes={moment.claims.slice(0, SHOWN).map((claim) => citedOf(reading, claim))} />
    </Section>
  )
}
