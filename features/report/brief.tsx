import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { type Brief as BriefOf, paragraphsOf } from '@/contracts/brief'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS, type Standing } from '@/contracts/words'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Instant } from '@/ui/instant'
import { ToneMark } from '@/ui/tone-mark'
import { BriefQuestion, type Numbers } from './brief-question'
import { BriefSources } from './brief-sources'
import { BriefStances } from './brief-stances'
import { OpenPoints } from './open-points'
import { Receipts } from './receipts'
import { partsOf, receiptsOf, type Shown } from './view-model'

const TITLES: Record<Standing, string> = {
  conflict: 'Conflicts',
  apparent: 'What only seems to conflict',
  agreement: 'Agreements',
  single: 'From a single source',
  not_comparable: 'Set aside as not comparable',
}

type Props = { reading: StoryReading; brief: BriefOf; shown: Shown; wholeHref: string }

/** The story on paper: the lead, the findings with the words behind them, the readings, and where every quote stands. */
export function Brief({ reading, brief, shown, wholeHref }: Props) {
  const { story } = reading
  const all = reading.comparison.questions.length
  const receipts = receiptsOf(reading, shown.findings)
  const numbers: Numbers = {
    source: new Map(reading.sources.map((source, i) => [source.id, i + 1])),
    receipt: new Map(receipts.map((claim, i) => [claim.id, i + 1])),
  }
  return (
    <article aria-label="The brief">
      <header className="border-b-2 border-ink pb-4">
        <p className="kicker mb-2 text-quiet">Brief</p>
        <h2 className="text-[1.75rem] leading-9 font-medium sm:text-title1">{story.title}</h2>
        {story.description ? <p className="mt-2 font-serif text-lead">{story.description}</p> : null}
        <Counts reading={reading} />
      </header>
      {paragraphsOf(brief.lead).map((paragraph, i) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are drawn anew as a whole
          key={i}
          className="mt-4 font-serif text-read whitespace-pre-line"
        >
          {paragraph}
        </p>
      ))}
      {all === 0 ? (
        <div className="mt-8">
          <Empty title="Nothing to report yet">Add at least two sources on the same event.</Empty>
        </div>
      ) : null}
      {brief.chosen && brief.findings.length === 0 && all > 0 ? (
        <div className="mt-8">
          <Empty title="No findings chosen">The brief shows the findings that you add beside it.</Empty>
        </div>
      ) : null}
      {partsOf(brief, shown.findings).map(({ standing, findings }) => (
        <section key={standing ?? 'chosen'} aria-labelledby={`brief-${standing ?? 'chosen'}`} className="mt-10">
          <h3
            id={`brief-${standing ?? 'chosen'}`}
            className="flex items-center gap-2 border-b border-line-strong pb-1 text-title2 font-medium"
          >
            {standing ? <ToneMark tone={standing} className="size-5" /> : null}
            {standing ? TITLES[standing] : 'Findings'}
            <Link
              href={addresses.grid(story.slug, { finding: standing })}
              className="ml-auto font-sans text-small font-normal text-quiet hover:underline"
            >
              {standing ? brief.findings.filter((one) => one.standing === standing).length : findings.length} of{' '}
              {counted(all, 'question')}
            </Link>
          </h3>
          {standing ? <p className="mt-1 text-small text-quiet">In these, {FINDING_WORDS[standing].says}.</p> : null}
          {findings.map((finding) => (
            <BriefQuestion
              key={finding.question.id}
              reading={reading}
              finding={finding}
              numbers={numbers}
              alone={standing === null}
            />
          ))}
        </section>
      ))}
      {shown.left > 0 ? (
        <div className="mt-6 rounded-card border border-dashed border-line-strong p-4 text-small">
          <p className="mb-3">
            {counted(shown.left, 'finding is', 'findings are')} not drawn here. The Markdown file has them all.
          </p>
          <ButtonLink href={wholeHref} size="small" className="no-print">
            Draw all {brief.findings.length.toLocaleString('en-GB')}
          </ButtonLink>
        </div>
      ) : null}
      <BriefStances reading={reading} numbers={numbers} />
      <section aria-labelledby="brief-open" className="mt-10">
        <h3 id="brief-open" className="mb-3 border-b border-line-strong pb-1 text-title2 font-medium">
          Open points
        </h3>
        <OpenPoints reading={reading} brief={brief} />
      </section>
      <BriefSources reading={reading} />
      <Receipts reading={reading} receipts={receipts} numberOf={numbers.source} />
    </article>
  )
}

/** How large the story is; each number leads to what it counts. */
function Counts({ reading }: { reading: StoryReading }) {
  const { story, comparison } = reading
  const open = comparison.questions.filter(reading.undecided).length
  return (
    <p className="mt-3 text-small text-quiet">
      <a href="#brief-sources" className="link">
        {counted(reading.sources.length, 'source')}
      </a>
      ,{' '}
      <Link href={addresses.claims(story.slug)} className="link">
        {counted(comparison.claims.length, 'claim')}
      </Link>
      ,{' '}
      <Link href={addresses.grid(story.slug)} className="link">
        {counted(comparison.questions.length, 'question')}
      </Link>
      ;{' '}
      {open === 0 ? (
        'nothing left undecided'
      ) : (
        <Link href={addresses.grid(story.slug, { decided: 'no' })} className="link">
          {open.toLocaleString('en-GB')} undecided
        </Link>
      )}
      .
      {story.run ? (
        <>
          {' '}
          Method {story.run.method}, run on <Instant iso={story.run.at} />.
        </>
      ) : null}
    </p>
  )
}
