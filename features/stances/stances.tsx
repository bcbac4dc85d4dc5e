import type { PersonDto } from '@/contracts/desk'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { STANCE_WORDS } from '@/contracts/words'
import { STANCES } from '@/engine/model/comparison'
import { Empty } from '@/ui/empty'
import { PageHead, Section } from '@/ui/section'
import { ToneMark } from '@/ui/tone-mark'
import { Entry } from './entry'
import type { TagAddress } from './filter'
import { framingOf } from './framing'
import { FramingSection } from './framing-section'
import { HeadlineTable } from './headline-table'
import { headlinesOf } from './headlines'
import { AddProposition, RemoveProposition } from './proposition-forms'
import { StanceChart } from './stance-chart'
import { StanceMatrix } from './stance-matrix'
import { TagButton } from './tag-button'
import { TagPicker } from './tag-picker'
import { type PropositionView, propositionsOf, taggableOf } from './view-model'

type Props = { reading: StoryReading; person: PersonDto | null; address: TagAddress }

/** Disputed readings: who takes them, who rejects them, in whose words. */
export function Stances({ reading, person, address }: Props) {
  const { slug } = reading.story
  const views = propositionsOf(reading)
  return (
    <div className="grid grid-cols-1 gap-10">
      <div>
        <PageHead
          title="Stances"
          lead="A proposition is a disputed reading. Every passage that speaks of it is tagged; your tag stands beside the method’s suggestion."
        />
        <ul aria-label="Stances" className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          {STANCES.map((stance) => (
            <li key={stance} className="inline-flex items-center gap-1.5">
              <ToneMark tone={stance} />
              <span>
                <strong className="font-semibold">{STANCE_WORDS[stance].name}</strong>{' '}
                <span className="text-quiet">{STANCE_WORDS[stance].says}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      {views.length === 0 ? (
        <Empty title="No proposition yet">
          Write a reading that is in dispute as one plain sentence, and see who takes it and who rejects it.
        </Empty>
      ) : null}
      {views.length > 1 ? <StanceMatrix reading={reading} views={views} /> : null}
      {views.map((view, i) => (
        <Proposition key={view.proposition} reading={reading} view={view} number={i + 1} named={person !== null} />
      ))}
      <AddProposition slug={slug} />
      {reading.comparison.claims.length > 0 ? (
        <FramingSection slug={slug} framed={framingOf(reading)} all={address.words === 'all'} />
      ) : null}
      {views.length > 0 ? <TagByHand reading={reading} address={address} named={person !== null} /> : null}
    </div>
  )
}

type PropositionProps = { reading: StoryReading; view: PropositionView; number: number; named: boolean }

function Proposition({ reading, view, number, named }: PropositionProps) {
  const { slug } = reading.story
  const total = reading.sources.filter((source) => source.analysed).length
  return (
    <Section
      id={`proposition-${number}`}
      title={`“${view.proposition}”`}
      note={`${total - view.silent.length} of ${counted(total, 'source')} speak of it.${view.silent.length ? ` Silent: ${view.silent.map(({ name }) => name).join(', ')}.` : ''}`}
      aside={<RemoveProposition slug={slug} proposition={view.proposition} />}
    >
      {view.sources.length > 0 ? (
        <div className="mb-8 grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
          <StanceChart reading={reading} proposition={view.proposition} title="Who takes it, who rejects it" />
          <HeadlineTable slug={slug} proposition={view.proposition} rows={headlinesOf(reading, view)} />
        </div>
      ) : (
        <p className="text-quiet">
          No passage was found to speak of it. Tag one by hand below, or put the reading in other words.
        </p>
      )}
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-2 3xl:grid-cols-3">
        {view.sources.map((source) => (
          <section key={source.id} aria-label={source.name} className="min-w-0">
            <h3 className="mb-3 text-title3 font-medium">{source.name}</h3>
            <ul className="grid gap-6">
              {[...source.headline, ...source.body].map((entry) => (
                <Entry key={entry.claim.id} slug={slug} entry={entry} source={source.name} named={named} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}

function TagByHand({ reading, address, named }: { reading: StoryReading; address: TagAddress; named: boolean }) {
  const { slug, propositions } = reading.story
  const sources = reading.sources.filter((one) => one.analysed).map((one) => ({ id: one.id, name: sourceName(one) }))
  const proposition = address.proposition ?? propositions[0] ?? ''
  const source = address.source ?? sources[0]?.id ?? ''
  const { claims, found } = taggableOf(reading, proposition, source, address.q)
  return (
    <Section
      id="by-hand"
      title="Tag a passage by hand"
      note="For what the method missed. Choose the source, find the passage, set its stance."
      className="no-print"
    >
      <TagPicker propositions={propositions} sources={sources} />
      <p role="status" className="mt-3 text-small text-quiet">
        {found === 0 ? 'No passage has these words.' : `${claims.length} of ${counted(found, 'passage')}`}
      </p>
      <ul className="mt-1 divide-y divide-line">
        {claims.map((claim) => (
          <li key={claim.id} className="flex items-start justify-between gap-4 py-3">
            <p className="min-w-0 font-serif leading-6">
              “{claim.words}” <span className="font-sans text-fine text-quiet">{claim.voice}</span>
            </p>
            <TagButton
              slug={slug}
              proposition={proposition}
              claim={claim.id}
              words={claim.words}
              stance={claim.stance}
              named={named}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
