import { neighboursOf } from '@/contracts/neighbours'
import { remembered } from '@/contracts/remember'
import { partsOf } from '@/contracts/silence'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import type { Question } from '@/engine/model/comparison'
import { consequenceInWords, consequenceOf } from './consequence'
import { filterOf, type GridAddress, type Sort } from './filter'
import { foundIn, newestOf } from './found'
import { type GridClaim, type GridRow, type GridSource, type GridWindow, LETTERS } from './row'

/** Longer answers are read on the question's own page. */
const LONGEST_LABEL = 160
const MOST_SEEMING = 3

export const sourcesOf = (reading: StoryReading): GridSource[] =>
  reading.sources.map((source) => ({
    id: source.id,
    name: sourceName(source),
    published: source.published,
    reference: source.reference,
    analysed: source.analysed,
    groups: [...new Set(source.groups)],
  }))

/** Changes with everything that the rows show. */
export const versionOf = (reading: StoryReading): string => reading.story.version

/** The rows from one place to another (not included) of what an address shows. */
export function windowOf(reading: StoryReading, address: GridAddress, from: number, to: number): GridWindow {
  const questions = foundIn(reading, filterOf(address), address.sort)
  const rows = questions.slice(from, to).map((question) => rowOf(reading, question, address.sort))
  return { version: versionOf(reading), total: questions.length, from, rows }
}

const rowsBefore = remembered((_: StoryReading) => new Map<string, GridRow>())

/** The row of a question, worked out once for a story as it is; the order has a say in what it notes. */
export function rowOf(reading: StoryReading, question: Question, sort: Sort): GridRow {
  const known = rowsBefore(reading)
  const key = `${sort === 'hand' ? 'disputed' : sort}\n${question.id}`
  const row = known.get(key) ?? makeRow(reading, question, sort)
  known.set(key, row)
  return row
}

function makeRow(reading: StoryReading, question: Question, sort: Sort): GridRow {
  const review = reading.review('question', question.id)
  const standing = reading.standing(question)
  const partOf = partsOf(reading, question)
  return {
    id: question.id,
    text: question.text,
    standing,
    suggested: review && standing !== question.finding ? question.finding : null,
    undecided: reading.undecided(question),
    decidedBy: review?.person.name ?? null,
    answers: question.answers.map(({ label }) => clipped(label)),
    claims: claimsOf(reading, question),
    parts: reading.sources.map(({ id }) => LETTERS[partOf(id)]).join(''),
    note: noteOf(reading, question, sort),
  }
}

function claimsOf(reading: StoryReading, question: Question): Record<number, GridClaim[]> {
  const found: Record<number, GridClaim[]> = {}
  const places = new Map(reading.sources.map((source, place) => [source.id, place]))
  for (const [answer, { claims }] of question.answers.entries()) {
    for (const id of claims) {
      const claim = reading.claim(id)
      const place = claim && places.get(claim.source)
      if (place === undefined || !claim) continue
      const voice = claim.voices.length > 1 ? (claim.voices.at(-1)?.name ?? null) : null
      const said = { id, answer, certainty: claim.certainty, voice }
      found[place] = [...(found[place] ?? []), said]
    }
  }
  return found
}

function noteOf(reading: StoryReading, question: Question, sort: Sort): string | null {
  if (sort === 'consequential') return consequenceInWords(consequenceOf(reading, question))
  if (sort === 'newest') {
    const newest = newestOf(reading, question)
    return newest ? `${isoInWords(newest.published as string)}: ${sourceName(newest)}` : 'no date known'
  }
  const seeming = neighboursOf(reading, question)
    .flatMap(({ relation, other, place }) =>
      relation.coarse === 'apparent' && place
        ? [`${clipped(place.answer.label)} (${sourceName(reading.source(other.source))})`]
        : [],
    )
    .slice(0, MOST_SEEMING)
  return seeming.length > 0 ? `only seems to conflict with ${seeming.join('; ')}` : null
}

const clipped = (label: string): string =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label
