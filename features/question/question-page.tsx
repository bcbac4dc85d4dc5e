import clsx from 'clsx'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { PersonDto } from '@/contracts/desk'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { FINDING_WORDS } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'
import { ButtonLink } from '@/ui/button'
import { Card } from '@/ui/section'
import { ToneBadge } from '@/ui/tone-mark'
import { AnswerColumn } from './answer-column'
import { DecisionPanel } from './decision-panel'
import { NeighbourCard } from './neighbour-cards'
import { Pairs } from './pairs'
import { ValueLines } from './value-lines'
import { answersOf, claimView, type Neighbour, neighbourViewsOf, pairsOf } from './view-model'

type Props = {
  reading: StoryReading
  question: Question
  texts: ReadonlyMap<string, string>
  person: PersonDto | null
  /** what larger models suggest, where there is such a thing */
  suggestions: ReactNode
}

/** One question taken apart. */
export function QuestionPage({ reading, question, texts, person, suggestions }: Props) {
  const { slug } = reading.story
  const answers = answersOf(reading, question, texts)
  const neighbours = neighbourViewsOf(reading, question)
  // where one answer stands alone, what it could be taken to contradict stands beside it
  const beside = answers.length === 1 ? neighbours.filter(({ relation }) => relation.coarse !== 'agree') : []
  const below = neighbours.filter((neighbour) => !beside.includes(neighbour))
  const card = (neighbour: Neighbour) => (
    <NeighbourCard
      key={neighbour.other.claim.id}
      slug={slug}
      neighbour={neighbour}
      view={claimView(reading, neighbour.other.claim, texts.get(neighbour.other.claim.source))}
    />
  )
  const history = reading.history('question', question.id)
  const claims = question.answers.reduce((sum, answer) => sum + answer.claims.length, 0)
  const standing = reading.standing(question)
  return (
    <article>
      <header className="mb-8 max-w-[62rem]">
        <p className="mb-3 flex flex-wrap items-center gap-2">
          <ToneBadge tone={standing}>{FINDING_WORDS[standing].name}</ToneBadge>
          {question.against_record ? <span className="text-small text-quiet">the record takes part</span> : null}
          {history[0] ? <span className="text-small text-quiet">decided by {history[0].person.name}</span> : null}
        </p>
        <h1 className="text-[1.75rem] leading-9 font-medium sm:text-title1">{question.text}</h1>
        <p className="mt-3 max-w-[68ch] font-serif text-lead">{question.verdict}</p>
        <p className="mt-2 text-small text-quiet">
          {counted(claims, 'claim')}, {counted(question.origins, 'independent origin')}
        </p>
      </header>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 grid-cols-1 gap-6">
          <section
            aria-label="Answers"
            className={clsx(
              'grid grid-cols-1 items-start gap-6',
              answers.length + beside.length > 1 && 'md:grid-cols-2',
            )}
          >
            {answers.map((view) => (
              <AnswerColumn key={view.answer.id} slug={slug} view={view} lettered={answers.length > 1} />
            ))}
            {beside.length > 0 ? <div className="grid grid-cols-1 gap-6">{beside.map(card)}</div> : null}
          </section>
          <ValueLines tone={standing} answers={answers} neighbours={neighbours} />
          {below.length > 0 ? (
            <section aria-label="Beside other questions" className="grid grid-cols-1 items-start gap-6 md:grid-cols-2">
              {below.map(card)}
            </section>
          ) : null}
          <Pairs pairs={pairsOf(reading, question)} />
          {suggestions}
        </div>
        <div className="grid gap-6 lg:sticky lg:top-4">
          <DecisionPanel slug={slug} question={question} history={history} person={person} />
          {question.settles ? (
            <Card className="p-5">
              <h2 className="text-title3 font-medium">What would settle it</h2>
              <p className="mt-1 text-small">{question.settles}</p>
            </Card>
          ) : null}
          <Omission reading={reading} question={question} />
          <ButtonLink href={addresses.grid(slug)} className="no-print">
            All questions
          </ButtonLink>
        </div>
      </div>
    </article>
  )
}

function Omission({ reading, question: { omitted } }: { reading: StoryReading; question: Question }) {
  if (omitted.of === 0) return null
  return (
    <Card className="p-5">
      <h2 className="text-title3 font-medium">Who leaves it out</h2>
      <p className="mt-1 text-small">
        {omitted.by.length === 0 ? 'None' : omitted.by.length} of the {counted(omitted.of, 'source')} that could have
        said it, by the day they were published.
      </p>
      {omitted.by.length > 0 ? (
        <ul className="mt-2 list-disc pl-5 text-small">
          {omitted.by.map((id) => (
            <li key={id}>{sourceName(reading.source(id))}</li>
          ))}
        </ul>
      ) : null}
    </Card>
  )
}
