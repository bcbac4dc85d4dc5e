import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { Decision, PersonDto, ReviewDto } from '@/contracts/desk'
import { FINDING_WORDS } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'
import { ButtonLink } from '@/ui/button'
import { Instant } from '@/ui/instant'
import { Card } from '@/ui/section'
import { ToneMark } from '@/ui/tone-mark'
import { DecideForm } from './decide-form'
import { decisionWords, readingsInWords, readingsOf } from './readings'
import { UndoButton } from './undo-button'

type PanelProps = {
  slug: string
  question: Question
  history: ReviewDto[]
  second: ReviewDto | null
  person: PersonDto | null
  /** whose reading this is: the second reader does not see the first decision before giving their own */
  reader: 1 | 2
}

/** The method's suggestion, what people decided, and the ways to decide. */
export function DecisionPanel({ slug, question, history, second, person, reader }: PanelProps) {
  const blind = reader === 2 && second === null
  const first = history[0] ?? null
  const own = reader === 2 ? second : first
  const compared = readingsInWords(readingsOf(history, second))
  return (
    <Card className="p-5" id="decide">
      <h2 className="text-title3 font-medium">{reader === 2 ? 'Second reading' : 'Decide'}</h2>
      {blind ? (
        <p className="mt-1 text-small text-quiet">
          You read this question on your own. What the first reader decided, if anything, is shown once your reading is
          kept.
        </p>
      ) : null}
      <dl className="mt-2 mb-3 grid gap-1.5 text-small">
        <Row name="The method">
          <span className="flex items-baseline gap-1.5">
            <ToneMark tone={question.finding} className="translate-y-0.5" />
            {FINDING_WORDS[question.finding].name}
          </span>
        </Row>
        <Row name="A person">{blind ? 'not shown yet' : first ? <Made review={first} /> : 'has not decided yet'}</Row>
        {second ? (
          <Row name="A second reader">
            {reader === 1 && !first ? 'has read it; shown once you have decided' : <Made review={second} />}
          </Row>
        ) : null}
      </dl>
      {compared ? (
        <p role="note" className="mb-3 rounded-control bg-sunken px-3 py-2 text-small font-semibold">
          {compared}
        </p>
      ) : null}
      {own ? <UndoButton slug={slug} reviewId={own.id} what={reader === 2 ? 'reading' : 'decision'} /> : null}
      <div className="no-print mt-3 border-t border-line pt-4">
        <DecideForm
          key={reader}
          slug={slug}
          question={question.id}
          named={person !== null}
          reading={reader}
          standing={own && { id: own.id, decision: own.decision as Decision }}
        />
        <p className="mt-4 text-center">
          {reader === 2 ? (
            <ButtonLink size="small" look="quiet" href={addresses.question(slug, question.id)}>
              Leave the second reading
            </ButtonLink>
          ) : (
            <ButtonLink size="small" look="quiet" href={addresses.question(slug, question.id, { reader: 'second' })}>
              Read it as second reader
            </ButtonLink>
          )}
        </p>
      </div>
    </Card>
  )
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex gap-2">
    <dt className="w-24 shrink-0 text-quiet">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
)

function Made({ review }: { review: ReviewDto }) {
  const words = decisionWords(review)
  return (
    <>
      <span className="flex items-baseline gap-1.5 font-semibold">
        <ToneMark tone={words.standing} className="translate-y-0.5" />
        {words.name}
      </span>
      <span className="block text-fine text-quiet">
        {review.person.name}, <Instant iso={review.at} />
        {review.origin ? `, after a suggestion of the ${review.origin}` : null}
      </span>
      {review.note ? <span className="mt-1 block font-serif whitespace-pre-line">{review.note}</span> : null}
    </>
  )
}
