import type { Comparison, Question } from '../engine/model/comparison'
import { remembered } from './remember'
import type { StoryReading } from './story-reading'

/**
 * What a source has to do with a question: it answers; it is silent though it could have said it; it was published before
 * the fact or before anybody told it, so that its silence is no omission; or it takes no part in the count (its text was
 * not analysed, or it is the record, which leaves nothing out).
 */
export type Part = 'answers' | 'silent' | 'before' | 'apart'

/** The part of each source in a question. */
export function partsOf(reading: StoryReading, question: Question): (sourceId: string) => Part {
  const claims = question.answers.flatMap((answer) => answer.claims.flatMap((id) => reading.claim(id) ?? []))
  const answering = new Set(claims.map((claim) => claim.source))
  const told = earliest([...answering].map((id) => reading.source(id)?.published ?? ''))
  const happened = earliest(claims.flatMap((claim) => claim.event?.time?.start ?? claim.time?.start ?? []))
  const compared = comparedIn(reading.comparison)
  return (id) => {
    if (answering.has(id)) return 'answers'
    const source = reading.source(id)
    if (!source?.analysed || !compared.has(id)) return 'apart'
    if (source.reference) return 'apart'
    const { published } = source
    if (published && (isBefore(published, happened, DAY) || isBefore(published, told, MONTH))) return 'before'
    return 'silent'
  }
}

/** How many of these sources answer, of those that could have; the record is not counted. */
export function shareOf(parts: readonly Part[]): { answer: number; could: number } {
  const answer = parts.filter((part) => part === 'answers').length
  return { answer, could: answer + parts.filter((part) => part === 'silent').length }
}

/** Who is silent of those that could have answered: what may be called left out. The record leaves nothing out. */
export function leftOutOf(reading: StoryReading, question: Question): { by: string[]; of: number } {
  const partOf = partsOf(reading, question)
  const able = reading.sources.filter(({ id, reference }) => !reference && ['answers', 'silent'].includes(partOf(id)))
  return { by: able.flatMap(({ id }) => (partOf(id) === 'silent' ? id : [])), of: able.length }
}

const MONTH = 7
const DAY = 10

/** As far as both are known, and no finer than `precision` signs of an ISO date; nothing comes before an unknown day. */
function isBefore(published: string, day: string, precision: number): boolean {
  const length = Math.min(published.length, day.length, precision)
  return published.slice(0, length) < day.slice(0, length)
}

/** The first of these days; empty where one of them is not known. */
const earliest = (days: readonly string[]): string => (days.includes('') ? '' : ([...days].sort()[0] ?? ''))

/** The sources that the newest run read and did not fail on. */
const comparedIn = remembered(({ sources, failed }: Comparison): Set<string> => {
  const left = new Set(failed?.map(({ source }) => source))
  return new Set(sources.flatMap(({ id }) => (left.has(id) ? [] : id)))
})
