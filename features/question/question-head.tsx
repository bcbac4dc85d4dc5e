import { subjectOf } from '@/contracts/edit-subject'
import type { StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS, type Standing } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'
import { Instant } from '@/ui/instant'
import { ToneBadge } from '@/ui/tone-mark'
import type { Desk } from './edit-dialog'
import { byHandOf } from './history'
import { QuestionTitle } from './rename'

type Props = {
  reading: StoryReading
  question: Question
  standing: Standing
  blind: boolean
  desk: Desk
  lead: string | null
  counts: string
}

/** What is asked and what stands; a question that a person worded says so, with the method's own words. */
export function QuestionHead({ reading, question, standing, blind, desk, lead, counts }: Props) {
  const decided = blind ? null : reading.review('question', question.id)
  const byHand = byHandOf(reading, question)
  const seen = reading.edit(subjectOf({ kind: 'question.rename', question: question.id, text: question.text }))?.id
  return (
    <header className="mb-6 max-w-[62rem]">
      <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-quiet">
        <ToneBadge tone={standing}>{FINDING_WORDS[standing].name}</ToneBadge>
        <span>{counts}</span>
        {question.against_record ? <span>the record takes part</span> : null}
        {decided ? <span>decided by {decided.person.name}</span> : null}
      </p>
      <QuestionTitle {...desk} question={question.id} text={question.text} seen={seen ?? null} />
      {byHand ? (
        <p className="mt-1.5 text-small text-quiet">
          {WORDS[byHand.kind]} {byHand.person}, <Instant iso={byHand.at} />
          {byHand.machine ? (
            <>
              . The method asks: <span className="font-serif text-ink">“{byHand.machine}”</span>
            </>
          ) : null}
        </p>
      ) : null}
      {lead ? <p className="mt-3 max-w-[68ch] font-serif text-lead">{lead}</p> : null}
    </header>
  )
}

const WORDS = {
  renamed: 'Renamed by',
  split: 'Split off by hand, by',
  apart: 'Set apart by',
} as const
