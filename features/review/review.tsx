import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import type { WaitingDto } from '@/contracts/suggestions'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead } from '@/ui/section'
import { ReviewDesk } from './desk'
import { queueFilter, type ReviewAddress } from './filter'
import { itemOf, type Texts } from './item'
import { narrow, progressOf, queueOf, shownBy, sliceAt } from './queue'

type Props = {
  reading: StoryReading
  waiting: WaitingDto[]
  texts: Texts
  named: boolean
  address: ReviewAddress
}

const LEAD =
  'What most rests on comes first. Your decision stands beside what the method says, with your name, and can be undone.'

/** What waits for a person's decision, what rests on most first. */
export function Review({ reading, waiting, texts, named, address }: Props) {
  const { slug } = reading.story
  const filter = queueFilter(address)
  const queue = queueOf(reading, waiting)
  const fitting = narrow(reading, queue, filter)
  const { entries, ...slice } = sliceAt(queue, shownBy(fitting, filter.show), address.at)
  const { show, why, kind, q } = address
  return (
    <>
      {queue.length === 0 ? (
        <>
          <PageHead title="Review" lead={LEAD} />
          <NothingYet reading={reading} />
        </>
      ) : (
        <ReviewDesk
          slug={slug}
          items={entries.map((entry) => itemOf(reading, entry, waiting, texts))}
          {...slice}
          filters={{ show: show === 'open' ? null : show, why, kind, q }}
          {...progressOf(fitting)}
          named={named}
          lead={LEAD}
          empty={<NothingHere slug={slug} queue={queue.length} fits={fitting.length} show={show} />}
        />
      )}
    </>
  )
}

const NothingYet = ({ reading }: { reading: StoryReading }) => (
  <Empty
    title="Nothing waits for a decision"
    action={
      <>
        <ButtonLink href={addresses.importInto(reading.story.slug)} look="primary">
          Add sources
        </ButtonLink>
        <ButtonLink href={addresses.grid(reading.story.slug)}>See all questions</ButtonLink>
      </>
    }
  >
    {counted(reading.comparison.questions.length, 'question')} in {counted(reading.sources.length, 'source')}, and no
    two answers stand against each other.
  </Empty>
)

type HereProps = { slug: string; queue: number; fits: number; show: ReviewAddress['show'] }

function NothingHere({ slug, queue, fits, show }: HereProps) {
  if (fits === 0)
    return (
      <Empty
        title="Nothing fits these filters"
        action={<ButtonLink href={addresses.review(slug)}>Clear the filters</ButtonLink>}
      >
        {counted(queue, 'thing is', 'things are')} in the queue.
      </Empty>
    )
  if (show === 'decided')
    return (
      <Empty
        title="Nothing is decided yet"
        action={
          <ButtonLink href={addresses.review(slug)} look="primary">
            Start with the first
          </ButtonLink>
        }
      />
    )
  return (
    <Empty
      title="All of it is decided"
      action={
        <>
          <ButtonLink href={addresses.report(slug)} look="primary">
            Go to the brief
          </ButtonLink>
          <ButtonLink href={addresses.review(slug, { show: 'decided' })}>Look at the decisions</ButtonLink>
          <ButtonLink href={addresses.history(slug)}>History</ButtonLink>
        </>
      }
    >
      Each decision can still be changed or undone.
    </Empty>
  )
}
