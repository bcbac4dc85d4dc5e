import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { DECISION_OF, type SuggestionDto } from '@/contracts/suggestions'
import { DECISION_WORDS, FINDING_WORDS } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'
import { Instant } from '@/ui/instant'
import { Quote } from '@/ui/quote'
import { ToneBadge } from '@/ui/tone-mark'
import { SuggestionButtons } from './suggestion-buttons'

type Props = { reading: StoryReading; question: Question; suggestion: SuggestionDto }

/** One suggestion: whose it is, what it says, and the words of both sides it goes by. */
export function SuggestionItem({ reading, question, suggestion }: Props) {
  const { slug } = reading.story
  const { model, coarse, reason, score, reviewId } = suggestion
  const decision = DECISION_WORDS[DECISION_OF[coarse]]
  const taken = reading.history('question', question.id).find(({ id }) => id === reviewId)
  return (
    <li className="rounded-card border border-dashed border-line-strong p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <strong className="font-semibold">
          Suggestion of the model <span className="break-all">{model}</span>
        </strong>
        <ToneBadge tone={decision.standing} soft={false}>
          {FINDING_WORDS[decision.standing].name}
        </ToneBadge>
        <span className="text-fine text-quiet">
          <Instant iso={suggestion.at} />
        </span>
      </p>
      <p className="mt-2">{reason}</p>
      <div className="mt-3 grid grid-cols-1 gap-4 md:grid-cols-2">
        {[suggestion.a, suggestion.b].map(({ claim, quote }) => (
          <div key={claim}>
            <p className="text-small font-semibold">
              <Link href={addresses.source(slug, quote.source, claim)} className="link">
                {sourceName(reading.source(quote.source))}
              </Link>
            </p>
            <Quote exact={quote.exact} mark={false} className="mt-1" />
          </div>
        ))}
      </div>
      {score === null ? null : (
        <p className="mt-2 text-fine text-quiet">
          The model’s own score <span className="figures">{score.toFixed(2)}</span> of 1, not calibrated
        </p>
      )}
      {taken ? (
        <p className="mt-3 text-small">Taken over as a decision by {taken.person.name}.</p>
      ) : (
        <SuggestionButtons
          slug={slug}
          question={question.id}
          suggestion={suggestion.id}
          dismissed={suggestion.dismissed}
          decision={decision.name}
        />
      )}
    </li>
  )
}
