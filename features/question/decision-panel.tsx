import type { Decision, PersonDto, ReviewDto } from '@/contracts/desk'
import { DECISION_WORDS, FINDING_WORDS } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'
import { Instant } from '@/ui/instant'
import { Card } from '@/ui/section'
import { ToneMark } from '@/ui/tone-mark'
import { DecideForm } from './decide-form'
import { UndoButton } from './undo-button'

type PanelProps = { slug: string; question: Question; history: ReviewDto[]; person: PersonDto | null }

/** The method's suggestion, the decision that stands, the ways to decide, and who decided before. */
export function DecisionPanel({ slug, question, history, person }: PanelProps) {
  const [standing, ...earlier] = history
  return (
    <Card className="p-5">
      <h2 className="text-title3 font-medium">Decide</h2>
      <dl className="mt-2 mb-4 grid gap-1.5 text-small">
        <div className="flex gap-2">
          <dt className="w-24 shrink-0 text-quiet">The method</dt>
          <dd className="flex items-baseline gap-1.5">
            <ToneMark tone={question.finding} className="translate-y-0.5" />
            {FINDING_WORDS[question.finding].name}
          </dd>
        </div>
        <div className="flex gap-2">
          <dt className="w-24 shrink-0 text-quiet">A person</dt>
          <dd>{standing ? <Made review={standing} /> : 'has not decided yet'}</dd>
        </div>
      </dl>
      {standing ? <UndoButton slug={slug} reviewId={standing.id} /> : null}
      <div className="no-print mt-4 border-t border-line pt-4">
        <DecideForm
          key={standing?.id ?? 'none'}
          slug={slug}
          question={question.id}
          named={person !== null}
          standing={(standing?.decision as Decision | undefined) ?? null}
        />
      </div>
      {earlier.length > 0 ? (
        <div className="mt-5 border-t border-line pt-3">
          <h3 className="text-small font-semibold">Before that</h3>
          <ul className="mt-1 grid gap-2 text-small">
            {earlier.map((review) => (
              <li key={review.id}>
                <Made review={review} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  )
}

function Made({ review }: { review: ReviewDto }) {
  const words = DECISION_WORDS[review.decision as Decision]
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
