import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead, Section } from '@/ui/section'
import type { TimelineAddress } from './filter'
import { factsOf, knownRowsOf } from './known'
import { KnownChart } from './known-chart'
import { KnownFacts } from './known-facts'
import { MomentWords } from './moment-words'
import { momentsOf } from './moments'
import { MomentsSection } from './moments-section'
import { TimelineFilters } from './timeline-filters'
import { TollChart } from './toll-chart'
import { tollsOf } from './tolls'

/** More counts than these would bury the first ones. */
const TOLLS_SHOWN = 8

type Props = { reading: StoryReading; address: TimelineAddress }

/** When things happened, how counts went on, and who could have known what. */
export function Timeline({ reading, address }: Props) {
  const { slug } = reading.story
  const moments = momentsOf(reading, address)
  const tolls = tollsOf(reading).filter(
    ({ points, question }) =>
      (!address.source || points.some(({ claim }) => claim.source === address.source)) &&
      (!address.kind || question.kind === address.kind),
  )
  const rows = knownRowsOf(reading, factsOf(reading, address.kind))
  const moment = moments.find(({ id }) => id === address.moment)
  const sources = reading.sources.map((source) => ({ id: source.id, name: sourceName(source) }))
  if (reading.comparison.claims.length === 0)
    return (
      <>
        <PageHead title="Timeline" />
        <Empty title="No claims yet" action={<ButtonLink href={addresses.importInto(slug)}>Add sources</ButtonLink>}>
          Add sources to the story; what they date appears here.
        </Empty>
      </>
    )
  return (
    <div className="grid grid-cols-1 gap-12">
      <div>
        <PageHead
          title="Timeline"
          lead="What is dated, how counts went on, and what each source could have known when it came out."
        />
        <TimelineFilters sources={sources} />
      </div>
      {moment ? <MomentWords reading={reading} moment={moment} address={address} /> : null}
      <MomentsSection reading={reading} moments={moments} address={address} />
      <Section
        id="tolls"
        title="Counts over time"
        note="An update replaces an earlier count: the same story, later. A dispute is two counts that cannot both be true."
      >
        {tolls.length === 0 ? (
          <p className="text-quiet">
            {address.source || address.kind
              ? 'No count that changes or is disputed passes these filters.'
              : 'No count changes or is disputed in these sources.'}
          </p>
        ) : (
          <div className="grid gap-5">
            {tolls.slice(0, TOLLS_SHOWN).map((toll) => (
              <TollChart key={toll.id} slug={slug} toll={toll} />
            ))}
          </div>
        )}
        {tolls.length > TOLLS_SHOWN ? (
          <p className="mt-4 text-small text-quiet">
            {TOLLS_SHOWN} of {counted(tolls.length, 'count')} that change or are disputed are shown, updates first.
          </p>
        ) : null}
      </Section>
      <Section
        id="known"
        title="What each source could have known"
        note="Silence on what had not happened, or what nobody had reported, is no omission."
      >
        <KnownChart reading={reading} rows={rows} address={address} />
      </Section>
      <KnownFacts reading={reading} rows={rows} address={address} />
    </div>
  )
}
