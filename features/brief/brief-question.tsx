import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { Decision } from '@/contracts/desk'
import { neighboursOf } from '@/contracts/neighbours'
import type { StoryReading } from '@/contracts/story-reading'
import { eventInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS, DECISION_WORDS, FINDING_WORDS, RELATION_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { Instant } from '@/ui/instant'

type Props = { reading: StoryReading; question: Question; numberOf: ReadonlyMap<string, number>; short: boolean }

/** One question on paper: verdict, decision, and the words of every answer. */
export function BriefQuestion({ reading, question, numberOf, short }: Props) {
  const review = reading.review('question', question.id)
  const seeming = neighboursOf(reading, question).filter(({ relation }) => relation.coarse === 'apparent')
  return (
    <div className="keep mt-5">
      <h3 className="text-title3 leading-6 font-semibold">
        <Link href={addresses.question(reading.story.slug, question.id)} className="hover:underline">
          {question.text}
        </Link>
      </h3>
      {short ? null : <p className="mt-1">{question.verdict}</p>}
      {review ? (
        <p className="mt-1 text-small">
          <strong className="font-semibold">
            Decided: {DECISION_WORDS[review.decision as Decision].name.toLowerCase()}
          </strong>
          , {review.person.name}, <Instant iso={review.at} />
          {review.origin ? `, after a suggestion of the ${review.origin}` : ''}. The method suggested:{' '}
          {FINDING_WORDS[question.finding].name.toLowerCase()}.
          {review.note ? <span className="block font-serif">{review.note}</span> : null}
        </p>
      ) : null}
      <dl className="mt-2 grid gap-1.5">
        {question.answers.map((answer) => (
          <div key={answer.id} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
            <dt className="figures font-serif font-semibold">{answer.label}</dt>
            <dd>
              <ul className="grid gap-1">
                {answer.claims.map((id) => {
                  const claim = reading.claim(id)
                  return claim ? <BriefQuote key={id} claim={claim} number={numberOf.get(claim.source)} /> : null
                })}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {seeming.length > 0 ? (
        <div className="mt-2 border-l-2 border-line-strong pl-3">
          <p className="text-small font-semibold">Only seems to conflict with</p>
          <ul className="grid gap-1">
            {seeming.map(({ other, place, relation }) => (
              <li key={other.id} className="text-small">
                <strong className="figures font-serif text-body font-semibold">
                  {place?.answer.label ?? other.statement}
                </strong>
                {other.event ? `, ${eventInWords(other.event)}` : ''}: {RELATION_WORDS[relation.relation]}.
                <ul>
                  <BriefQuote claim={other} number={numberOf.get(other.source)} />
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {question.settles && !short ? (
        <p className="mt-2 text-small text-quiet">What would settle it: {question.settles}</p>
      ) : null}
    </div>
  )
}

function BriefQuote({ claim, number }: { claim: Claim; number: number | undefined }) {
  const voices = claim.voices.slice(1).map((voice) => voice.name)
  const notes = [voices.join(' › '), claim.certainty === 'stated' ? '' : CERTAINTY_WORDS[claim.certainty]].filter(
    Boolean,
  )
  return (
    <li className="font-serif leading-6">
      “{claim.quote.exact}”{' '}
      <span className="font-sans text-fine text-quiet">
        [{number ?? '–'}] {notes.join(', ')}
      </span>
    </li>
  )
}
