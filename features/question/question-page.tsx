import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { PersonDto } from '@/contracts/desk'
import { subjectOf } from '@/contracts/edit-subject'
import { leftOutOf } from '@/contracts/silence'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { verdictShown } from '@/contracts/verdicts'
import type { Question } from '@/engine/model/comparison'
import { ButtonLink } from '@/ui/button'
import { RatingLine } from '@/ui/rating'
import { Card, Section } from '@/ui/section'
import { chainsInWords, chainsOf } from './chains'
import { ClaimMenu } from './claim-menu'
import { DecisionPanel } from './decision-panel'
import { type Chosen, facingOf } from './facing'
import { Facing } from './facing-quotes'
import { historyOf } from './history'
import { HistoryList } from './history-list'
import { LoneClaim } from './lone-claim'
import { NeighbourCard } from './neighbour-cards'
import { Pairs } from './pairs'
import { QuestionHead } from './question-head'
import { QuestionMenu } from './question-menu'
import { ValueLines } from './value-lines'
import { answersOf, claimView, neighbourViewsOf, pairsOf } from './view-model'
import { VoiceChains } from './voice-chains'

type Props = {
  reading: StoryReading
  question: Question
  texts: ReadonlyMap<string, string>
  person: PersonDto | null
  /** the two claims to set side by side; those that tell most where none were chosen */
  chosen: Chosen | null
  /** a second reader does not see the first decision before giving their own */
  reader: 1 | 2
  /** what larger models suggest, where there is such a thing */
  suggestions: ReactNode
}

/** One question taken apart: what differs, why, what would settle it, the decision; then all that lies behind. */
export function QuestionPage({ reading, question, texts, person, chosen, reader, suggestions }: Props) {
  const { slug } = reading.story
  const desk = { slug, named: person !== null }
  const answers = answersOf(reading, question, texts)
  const facing = facingOf(reading, question, texts, chosen)
  const beside = facing && !facing.inside ? facing.b.claim.id : null
  const neighbours = neighbourViewsOf(reading, question)
  const below = neighbours.filter(({ other }) => other.claim.id !== beside)
  const groups = chainsOf(reading, question)
  const claims = groups.flatMap(({ rows }) => rows.map((row) => row.claim))
  const second = reading.second('question', question.id)
  const blind = reader === 2 && second === null
  const standing = blind ? question.finding : reading.standing(question)
  const seen = (edit: Parameters<typeof subjectOf>[0]) => reading.edit(subjectOf(edit))?.id ?? null
  const shown = facing ? [facing.a.claim.id, facing.b.claim.id] : []
  const { reports } = chainsInWords(groups)
  return (
    <article>
      <QuestionHead
        reading={reading}
        question={question}
        standing={standing}
        blind={blind}
        desk={desk}
        lead={facing ? null : question.verdict}
        counts={`${counted(reports, 'report')}, ${counted(question.origins, 'independent origin')}`}
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 grid-cols-1 gap-6">
          {facing ? (
            <Facing
              {...desk}
              question={question}
              view={facing}
              seenApart={seen({ kind: 'pair.apart', a: facing.a.claim.id, b: facing.b.claim.id })}
            />
          ) : (
            <LoneClaim slug={slug} answers={answers} />
          )}
          <ValueLines
            tone={standing}
            answers={answers}
            neighbours={neighbours}
            facing={facing ? [facing.a.claim, facing.b.claim] : []}
          />
          <Pairs
            slug={slug}
            question={question.id}
            pairs={pairsOf(reading, question)}
            shown={shown}
            second={reader === 2}
          />
        </div>
        <div className="grid gap-6 lg:sticky lg:top-4">
          <DecisionPanel
            slug={slug}
            question={question}
            history={reading.history('question', question.id)}
            second={second}
            person={person}
            reader={reader}
          />
        </div>
      </div>
      <div className="mt-10 grid grid-cols-1 gap-10">
        <VoiceChains
          slug={slug}
          groups={groups}
          menu={(row, says) => (
            <ClaimMenu
              {...desk}
              question={question.id}
              claim={row.claim.id}
              says={says}
              last={claims.length === 1}
              verdict={blind ? null : verdictShown(reading, row.claim.id)}
              seenMove={seen({ kind: 'claim.move', claim: row.claim.id, from: question.id, to: null })}
              seenAside={seen({ kind: 'claim.aside', claim: row.claim.id })}
            />
          )}
          below={(row) => {
            const { given } = verdictShown(reading, row.claim.id)
            return given && !blind ? <RatingLine rated={given} /> : null
          }}
        />
        {below.length > 0 ? (
          <Section
            id="neighbours"
            title="Neighbouring findings"
            note="Claims that answer other questions and could be taken for an answer to this one."
          >
            <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-2">
              {below.map((neighbour) => (
                <NeighbourCard
                  key={neighbour.other.claim.id}
                  slug={slug}
                  question={question.id}
                  second={reader === 2}
                  neighbour={neighbour}
                  view={claimView(reading, neighbour.other.claim, texts.get(neighbour.other.claim.source), 90)}
                />
              ))}
            </div>
          </Section>
        ) : null}
        {blind ? null : suggestions}
        <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-2">
          <Omission reading={reading} question={question} />
          <Card className="no-print p-5">
            <h2 className="text-title3 font-medium">Change the question</h2>
            <p className="mt-1 mb-3 text-small text-quiet">
              Where claims stand together that do not belong together, or apart that do. Each change can be undone.
            </p>
            <QuestionMenu
              {...desk}
              question={question.id}
              text={question.text}
              seenMerge={seen({ kind: 'question.merge', question: question.id, into: question.id })}
              claims={groups.flatMap(({ answer, rows }) =>
                rows.map(({ claim, source }) => ({
                  id: claim.id,
                  source,
                  label: answer.label,
                  words: claim.quote.exact,
                })),
              )}
            />
          </Card>
        </div>
        <HistoryList slug={slug} lines={historyOf(reading, question, blind)} />
        <p className="no-print">
          <ButtonLink href={addresses.grid(slug)}>All questions</ButtonLink>
        </p>
      </div>
    </article>
  )
}

function Omission({ reading, question }: { reading: StoryReading; question: Question }) {
  const omitted = leftOutOf(reading, question)
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
