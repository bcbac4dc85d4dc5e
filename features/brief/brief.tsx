import { Download } from 'lucide-react'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { FINDING_WORDS, type Standing } from '@/contracts/words'
import { buttonClass } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Instant } from '@/ui/instant'
import { ToneMark } from '@/ui/tone-mark'
import { BriefQuestion } from './brief-question'
import { BriefStances } from './brief-stances'
import { PrintButton } from './print-button'

const TITLES: Record<Standing, string> = {
  conflict: 'Conflicts',
  apparent: 'What only seems to conflict',
  agreement: 'Agreements',
  single: 'From a single source',
  not_comparable: 'Set aside as not comparable',
}
const ORDER: Standing[] = ['conflict', 'apparent', 'agreement', 'not_comparable', 'single']

/** The story on paper: findings, verdicts, decisions, and every quote with its source. */
export function Brief({ reading }: { reading: StoryReading }) {
  const { story } = reading
  const { questions } = reading.comparison
  const numberOf = new Map(reading.sources.map((source, i) => [source.id, i + 1]))
  const open = questions.filter(reading.undecided).length
  return (
    <div className="mx-auto max-w-[48rem]">
      <div className="no-print mb-8 flex flex-wrap justify-end gap-2">
        <PrintButton />
        <a href={addresses.briefFile(story.slug)} download className={buttonClass('secondary')}>
          <Download aria-hidden="true" className="size-4" />
          Markdown
        </a>
      </div>
      <article>
        <header className="border-b-2 border-ink pb-4">
          <p className="kicker text-quiet">Brief</p>
          <h1 className="text-title1 font-medium">{story.title}</h1>
          {story.description ? <p className="mt-2 font-serif text-lead">{story.description}</p> : null}
          <p className="mt-3 text-small text-quiet">
            {counted(reading.sources.length, 'source')}, {counted(reading.comparison.claims.length, 'claim')},{' '}
            {counted(questions.length, 'question')}; {open === 0 ? 'nothing left undecided' : `${open} undecided`}.
            {story.run ? (
              <>
                {' '}
                Method {story.run.method}, run on <Instant iso={story.run.at} />.
              </>
            ) : null}
          </p>
        </header>
        <section aria-labelledby="brief-sources" className="mt-6">
          <h2 id="brief-sources" className="text-title3 font-semibold">
            Sources
          </h2>
          <ol className="mt-2 list-decimal pl-6 text-small">
            {reading.sources.map((source) => (
              <li key={source.id} className="py-0.5">
                <span className="font-semibold">{sourceName(source)}</span>
                {source.title && source.title !== sourceName(source) ? `, “${source.title}”` : ''}
                {source.author ? `, ${source.author}` : ''}
                {source.published ? `, ${isoInWords(source.published)}` : ', no date known'}
                {source.reference ? ' (the record)' : ''}
              </li>
            ))}
          </ol>
        </section>
        {questions.length === 0 ? (
          <div className="mt-8">
            <Empty title="Nothing to report yet">Add at least two sources on the same event.</Empty>
          </div>
        ) : null}
        {ORDER.map((standing) => {
          const members = questions.filter((question) => reading.standing(question) === standing)
          if (members.length === 0) return null
          return (
            <section key={standing} aria-labelledby={`brief-${standing}`} className="mt-10">
              <h2
                id={`brief-${standing}`}
                className="flex items-center gap-2 border-b border-line-strong pb-1 text-title2 font-medium"
              >
                <ToneMark tone={standing} className="size-5" />
                {TITLES[standing]}
                <span className="ml-auto font-sans text-small font-normal text-quiet">
                  {members.length} of {questions.length}
                </span>
              </h2>
              <p className="mt-1 text-small text-quiet">In these, {FINDING_WORDS[standing].says}.</p>
              {members.map((question) => (
                <BriefQuestion
                  key={question.id}
                  reading={reading}
                  question={question}
                  numberOf={numberOf}
                  short={standing === 'single'}
                />
              ))}
            </section>
          )
        })}
        <BriefStances reading={reading} numberOf={numberOf} />
      </article>
    </div>
  )
}
