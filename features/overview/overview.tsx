import Link from 'next/link'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { Section } from '@/ui/section'
import { ArchiveLine } from './archive-line'
import { contrastsOf } from './contrasts'
import type { OverviewAddress } from './filter'
import { FirstLook } from './first-look'
import { glanceOf } from './glance'
import { GlanceList } from './glance-list'
import { KindChart } from './kind-chart'
import { LeftOut } from './left-out'
import { AgreementMatrix } from './matrix'
import { NextCard } from './next-card'
import { nextStepOf } from './next-step'
import { Orphans } from './orphans'
import { meetingsOf } from './pairs'
import { type Counts, countsOf } from './view-model'

type Props = {
  reading: StoryReading
  address: OverviewAddress
  suggestions: ReactNode
  /** bars of the propositions */
  stances: ReactNode
  /** the way to give one's name, null where somebody has */
  sign: ReactNode
}

/** Where the sources agree and conflict, and what to look at first. */
export function Overview({ reading, address, suggestions, stances, sign }: Props) {
  const { story } = reading
  const counts = countsOf(reading)
  const contrasts = contrastsOf(reading)
  const meetings = meetingsOf(reading)
  const compared = counts.sources > 0 && story.run !== null
  return (
    <div className="grid grid-cols-1 gap-10">
      <div className="grid gap-4">
        <Head reading={reading} counts={counts} />
        <div className={compared ? 'grid items-start gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_19rem]' : 'max-w-xl'}>
          {compared ? <GlanceList answers={glanceOf(reading, counts, contrasts)} /> : null}
          <NextCard
            step={nextStepOf(reading, counts)}
            todo={<ArchiveLine reading={reading} />}
            sign={counts.undecided > 0 ? sign : null}
          />
        </div>
        {contrasts.length > 0 || counts.shared > 0 ? (
          <Section id="first" title="What to look at first">
            <FirstLook reading={reading} contrasts={contrasts} />
          </Section>
        ) : null}
      </div>
      <LeftOut reading={reading} />
      {compared ? suggestions : null}
      {meetings.sources.length > 1 ? (
        <Section
          id="sources"
          title="The sources side by side"
          note="How often two sources meet, and how. Counts of questions, never a rating of an outlet."
        >
          <AgreementMatrix slug={story.slug} meetings={meetings} beside={address.beside} />
        </Section>
      ) : null}
      {counts.questions > 0 ? (
        <Section
          id="kinds"
          title="What it is about"
          note="Findings by kind, and who takes which reading: to the right who takes it, to the left who rejects it."
        >
          <div className="grid grid-cols-1 gap-6 lg:grid-cols-2 3xl:grid-cols-3">
            <KindChart reading={reading} />
            {stances}
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

/** The story's name and what went into it, each figure with the way to it. */
function Head({ reading: { story }, counts }: { reading: StoryReading; counts: Counts }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h1 className="min-w-0 text-[1.375rem] leading-7 font-medium sm:text-[2rem] sm:leading-9">{story.title}</h1>
      {counts.sources > 0 ? (
        <p className="text-small text-quiet">
          <Link href={addresses.sources(story.slug)} className="link">
            {counted(counts.sources, 'source')}
          </Link>
          {', '}
          <Link href={addresses.claims(story.slug)} className="link">
            {counted(counts.claims, 'claim')}
          </Link>
          {', '}
          <Link href={addresses.grid(story.slug)} className="link">
            {counted(counts.questions, 'question')}
          </Link>
          {story.run ? (
            <span className="max-sm:hidden">; compared on {isoInWords(story.run.at.slice(0, 10))}</span>
          ) : null}
        </p>
      ) : (
        <p className="text-quiet">{story.description ?? 'This story has no sources yet.'}</p>
      )}
    </div>
  )
}
