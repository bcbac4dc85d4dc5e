import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { BriefFinding } from '@/contracts/brief'
import type { Decision } from '@/contracts/desk'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { eventInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS, DECISION_WORDS, FINDING_WORDS, RELATION_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import { Instant } from '@/ui/instant'
import { ToneMark } from '@/ui/tone-mark'
import { ReceiptMark } from './receipts'
import { seemingOf } from './view-model'

export type Numbers = {
  /** of sources, by their ids */
  source: ReadonlyMap<string, number>
  /** of receipts, by the ids of claims */
  receipt: ReadonlyMap<string, number>
}

type Props = { reading: StoryReading; finding: BriefFinding; numbers: Numbers; alone: boolean }

/** One finding on paper: the writer's words, verdict, decision, and the words of every answer. `alone`: no part says where it stands. */
export function BriefQuestion({ reading, finding: { question, standing, note }, numbers, alone }: Props) {
  const review = reading.review('question', question.id)
  const seeming = seemingOf(reading, question)
  const reports = question.answers.reduce((sum, answer) => sum + answer.claims.length, 0)
  const short = standing === 'single'
  return (
    <div className="keep mt-5">
      <h4 className="font-serif text-title3 leading-6 font-semibold">
        <Link href={addresses.question(reading.story.slug, question.id)} className="hover:underline">
          {question.text}
        </Link>
      </h4>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 text-fine text-quiet">
        {alone ? (
          <>
            <ToneMark tone={standing} />
            {FINDING_WORDS[standing].name}:
          </>
        ) : null}
        <Link
          href={addresses.question(reading.story.slug, question.id)}
          className="link inline-flex min-h-6 items-center"
        >
          {counted(reports, 'report')}, {counted(question.origins, 'origin')}
        </Link>
        {question.against_record ? 'the record takes part' : ''}
      </p>
      {note ? <p className="mt-1.5 font-serif text-lead whitespace-pre-line">{note}</p> : null}
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
                  return claim ? <BriefQuote key={id} claim={claim} reading={reading} numbers={numbers} /> : null
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
                  <BriefQuote claim={other} reading={reading} numbers={numbers} />
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

function BriefQuote({ claim, reading, numbers }: { claim: Claim; reading: StoryReading; numbers: Numbers }) {
  const edit = reading.edit(`claim.change\n${claim.id}`) ?? (reading.original(claim.id) ? null : ADDED)
  const voices = claim.voices.slice(1).map((voice) => voice.name)
  const notes = [voices.join(' › '), claim.certainty === 'stated' ? '' : CERTAINTY_WORDS[claim.certainty]]
  if (edit) notes.push(edit === ADDED ? 'added by hand' : `edited by ${edit.person?.name ?? 'a person'}`)
  const name = sourceName(reading.source(claim.source), claim.source)
  return (
    <li className="font-serif leading-6">
      “{claim.quote.exact}”{' '}
      <span className="font-sans text-fine text-quiet">
        <Link
          href={addresses.source(reading.story.slug, claim.source, claim.id)}
          aria-label={`${name}, source ${numbers.source.get(claim.source) ?? 'unknown'}: read it there`}
          className="inline-block min-w-6 text-center hover:underline"
        >
          [{numbers.source.get(claim.source) ?? '–'}]
        </Link>{' '}
        {notes.filter(Boolean).join(', ')}
        <ReceiptMark number={numbers.receipt.get(claim.id)} words={claim.quote.exact} />
      </span>
    </li>
  )
}

const ADDED = 'added'
