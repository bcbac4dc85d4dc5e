import { FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead, Section } from '@/ui/section'
import { FirstLook } from './first-look'
import { KindChart } from './kind-chart'
import { LeftOut } from './left-out'
import { AgreementMatrix } from './matrix'
import { Orphans } from './orphans'
import { StanceChart } from './stance-chart'
import { Tallies } from './tallies'
import { countsOf, matrixOf, summaryOf } from './view-model'

const PROPOSITIONS_SHOWN = 3

/** Where the sources agree and conflict, and what to look at first. */
export function Overview({ reading, suggestions }: { reading: StoryReading; suggestions: ReactNode }) {
  const { story } = reading
  const counts = countsOf(reading)
  const matrix = matrixOf(reading)
  const run = story.run
  return (
    <div className="grid grid-cols-1 gap-10">
      <div>
        <PageHead
          title={story.title}
          kicker={
            run
              ? `${counted(counts.sources, 'source')}, compared on ${isoInWords(run.at.slice(0, 10))} by method ${run.method}`
              : null
          }
          lead={
            counts.sources > 0 ? (
              <span className="font-serif text-lead text-ink">{summaryOf(counts)}</span>
            ) : (
              story.description
            )
          }
          actions={
            <ButtonLink href={addresses.brief(story.slug)}>
              <FileText aria-hidden="true" className="size-4" />
              Brief
            </ButtonLink>
          }
        />
        {counts.sources > 0 ? <Tallies slug={story.slug} counts={counts} /> : null}
      </div>
      <LeftOut reading={reading} />
      {counts.sources === 0 ? (
        <NoSources slug={story.slug} />
      ) : (
        <Section id="first" title="What to look at first">
          <FirstLook reading={reading} />
        </Section>
      )}
      {counts.sources > 0 ? suggestions : null}
      {matrix.sources.length > 1 ? (
        <Section
          id="sources"
          title="The sources side by side"
          note="How often two sources meet, and how. Counts of questions, never a rating of an outlet."
        >
          <AgreementMatrix slug={story.slug} matrix={matrix} />
        </Section>
      ) : null}
      {counts.questions > 0 ? (
        <Section
          id="kinds"
          title="What it is about"
          note="Findings by kind, and who takes which reading: to the right who takes it, to the left who rejects it."
        >
          <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
            <KindChart reading={reading} />
            {story.propositions.slice(0, PROPOSITIONS_SHOWN).map((proposition) => (
              <StanceChart key={proposition} reading={reading} proposition={proposition} />
            ))}
          </div>
        </Section>
      ) : null}
      <Orphans reading={reading} />
      {story.description && counts.sources > 0 ? (
        <Section id="about" title="About this story">
          <p className="max-w-[68ch] text-quiet">{story.description}</p>
        </Section>
      ) : null}
    </div>
  )
}

const NoSources = ({ slug }: { slug: string }) => (
  <Empty
    title="This story has no sources yet"
    action={
      <ButtonLink href={addresses.importInto(slug)} look="primary">
        Add sources
      </ButtonLink>
    }
  >
    Paste a text or drop files. Findings appear as soon as two sources answer the same question.
  </Empty>
)
