import { addresses } from '@/contracts/addresses'
import { restsOnOneOrigin } from '@/contracts/origins'
import { counted, type StoryReading } from '@/contracts/story-reading'
import type { Question } from '@/engine/model/comparison'
import type { Contrast } from './contrasts'
import type { Counts } from './view-model'

export type GlanceTone = 'conflict' | 'apparent' | 'agreement' | 'single' | 'undecided'

/** One of the five answers: how many, out of how many, where they stand, and the first of them. */
export type Answered = {
  key: string
  tone: GlanceTone
  count: number
  label: string
  /** what the count is out of, in figures and in words */
  of: string
  more: string
  href: string
  lead: { text: string; href: string } | null
  /** a count that stands beside it */
  beside?: { text: string; href: string }
}

/** What agrees, what conflicts, what only seems to, what rests on one origin, and what is undecided. */
export function glanceOf(reading: StoryReading, counts: Counts, contrasts: Contrast[]): Answered[] {
  const { slug } = reading.story
  const { questions } = reading.comparison
  const shared = {
    of: `of ${counted(counts.shared, 'question')}`,
    more: 'that several sources answer',
  }
  const leadTo = (question: Question | undefined) =>
    question ? { text: question.text, href: addresses.question(slug, question.id) } : null
  const firstOf = (tone: 'conflict' | 'apparent') =>
    leadTo(contrasts.find((one) => one.tone === tone && reading.standing(one.question) === tone)?.question)
  const open = counts.undecided + counts.decided
  return [
    {
      key: 'conflict',
      tone: 'conflict',
      count: counts.conflict,
      label: 'Conflicts',
      ...shared,
      href: addresses.grid(slug, { finding: 'conflict' }),
      lead: firstOf('conflict'),
    },
    {
      key: 'apparent',
      tone: 'apparent',
      count: counts.apparent,
      label: 'Only seem to conflict',
      ...shared,
      href: addresses.grid(slug, { finding: 'apparent' }),
      lead: firstOf('apparent'),
    },
    {
      key: 'agreement',
      tone: 'agreement',
      count: counts.agreement,
      label: 'Agreements',
      ...shared,
      href: addresses.grid(slug, { finding: 'agreement' }),
      lead: leadTo(mostOrigins(questions.filter((question) => reading.standing(question) === 'agreement'))),
    },
    {
      key: 'origin',
      tone: 'single',
      count: counts.oneOrigin,
      label: 'Rest on one origin',
      ...shared,
      href: addresses.grid(slug, { origins: 'one' }),
      lead: leadTo(questions.find((question) => restsOnOneOrigin(reading, question))),
      beside: {
        text: `${counts.single} of all ${counts.questions} on a single source`,
        href: addresses.grid(slug, { finding: 'single' }),
      },
    },
    {
      key: 'undecided',
      tone: 'undecided',
      count: counts.undecided,
      label: 'Undecided',
      of: open ? `of ${counted(open, 'finding')} to decide` : 'nothing to decide',
      more: counts.decided ? `(${counts.decided} decided)` : '',
      href: addresses.grid(slug, { decided: 'no' }),
      lead: leadTo(contrasts.find((one) => one.undecided)?.question),
    },
  ]
}

/** The one that most independent origins bear out; the first among equals. */
const mostOrigins = (questions: Question[]): Question | undefined =>
  questions.reduce<Question | undefined>((best, one) => (best && best.origins >= one.origins ? best : one), undefined)
