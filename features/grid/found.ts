import type { SourceDto } from '@/contracts/desk'
import { restsOnOneOrigin } from '@/contracts/origins'
import { betweenSources } from '@/contracts/pair-relation'
import { answeringSources, byHand, mostDisputedFirst, sortedBy } from '@/contracts/question-order'
import { remembered } from '@/contracts/remember'
import type { StoryReading } from '@/contracts/story-reading'
import type { Question } from '@/engine/model/comparison'
import { fold } from '@/ui/fold'
import { consequenceOf } from './consequence'
import type { GridFilter, Sort } from './filter'

/** The questions that pass the filter, in the order asked for. Worked out once for a reading and an address. */
export function foundIn(reading: StoryReading, filter: GridFilter, sort: Sort): Question[] {
  const known = foundBefore(reading)
  const key = JSON.stringify([filter, sort])
  let questions = known.get(key)
  if (!questions) {
    const words = fold(filter.text).split(' ').filter(Boolean)
    questions = inOrder(reading, sort).filter((question) => passes(reading, question, filter, words))
    if (known.size >= MOST_ADDRESSES) known.delete(known.keys().next().value as string)
    known.set(key, questions)
  }
  return questions
}

/** Addresses of one reading that are kept at a time: enough for who types a search and for a few colleagues. */
const MOST_ADDRESSES = 40

const foundBefore = remembered((_: StoryReading) => new Map<string, Question[]>())
const orders = remembered((_: StoryReading) => new Map<Sort, Question[]>())
const texts = remembered((_: StoryReading) => new Map<string, string>())

function inOrder(reading: StoryReading, sort: Sort): Question[] {
  const known = orders(reading)
  let order = known.get(sort)
  if (!order) {
    order = sorted(reading, sort)
    known.set(sort, order)
  }
  return order
}

function sorted(reading: StoryReading, sort: Sort): Question[] {
  const first = mostDisputedFirst(reading)
  switch (sort) {
    case 'disputed':
      return first
    case 'hand':
      return byHand(reading)
    case 'consequential':
      return sortedBy(first, (question) => [-consequenceOf(reading, question).weight])
    case 'newest':
      return first
        .map((question) => ({ question, at: newestOf(reading, question)?.published ?? '' }))
        .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
        .map(({ question }) => question)
  }
}

/** The source published last of those that answer; undefined where no date is known. */
export function newestOf(reading: StoryReading, question: Question): SourceDto | undefined {
  let newest: SourceDto | undefined
  for (const id of answeringSources(reading, question)) {
    const source = reading.source(id)
    if (source?.published && source.published > (newest?.published ?? '')) newest = source
  }
  return newest
}

function passes(reading: StoryReading, question: Question, filter: GridFilter, words: string[]): boolean {
  const { finding, kind, sources, between, decided, origins } = filter
  if (kind && question.kind !== kind) return false
  if (finding && reading.standing(question) !== finding) return false
  if (decided === 'no' && !reading.undecided(question)) return false
  if (origins === 'one' && !restsOnOneOrigin(reading, question)) return false
  if (decided === 'yes' && !reading.review('question', question.id)) return false
  if (between && sources.length === 2) {
    const [a, b] = sources as [string, string]
    if (betweenSources(reading, question, a, b) !== between) return false
  } else if (sources.length > 0) {
    const answering = answeringSources(reading, question)
    if (!sources.every((id) => answering.has(id))) return false
  }
  if (words.length === 0) return true
  const text = searched(reading, question)
  return words.every((word) => text.includes(word))
}

/** What a search looks through, folded once for a reading. */
function searched(reading: StoryReading, question: Question): string {
  const known = texts(reading)
  let text = known.get(question.id)
  if (text === undefined) {
    text = fold(
      [
        question.text,
        question.verdict,
        ...question.answers.map((answer) => answer.label),
        ...question.answers.flatMap((answer) => answer.claims.map((id) => reading.claim(id)?.quote.exact ?? '')),
      ].join('\n'),
    )
    known.set(question.id, text)
  }
  return text
}
