import { neighboursOf } from '@/contracts/neighbours'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { type Bounds, boundsOf, dateScale, numberScale } from '@/contracts/value-scale'
import { valueInWords } from '@/contracts/value-words'
import { FINDING_WORDS } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'
import type { Value } from '@/engine/model/value'
import type { Book } from './book'
import type { ChartOf, Tone } from './chart'
import type { Block } from './model'

type OnLine = { name: string; tone: Tone; bounds: Bounds; value: Value; sources: string[] }

/** The answers to a disputed question on a line of numbers or days; nothing where they have no common line. */
export function answersOnLine(reading: StoryReading, question: Question, id: string, book: Book): Block[] {
  const standing = reading.standing(question)
  if (standing !== 'conflict' && standing !== 'apparent') return []
  const own = question.answers.flatMap((answer) => onLine(reading, answer.label, answer.claims, standing))
  const beside = neighboursOf(reading, question)
    .filter(({ relation }) => relation.coarse === 'apparent')
    .flatMap(({ other, place }) => onLine(reading, place?.answer.label ?? other.statement, [other.id], 'apparent'))
  const first = own[0]
  if (!first) return []
  const rows = [...own, ...beside].filter(({ value }) => sameLine(value, first.value))
  if (own.some((row) => !rows.includes(row)) || rows.length < 2) return []
  const scale = (first.value.type === 'date' ? dateScale : numberScale)(rows.map(({ bounds }) => bounds))
  const ofNumbers = (sources: string[]) => sources.map((id) => `[${book.sourceNumber(id)}]`).join(' ')
  const here: ChartOf<'line'> = {
    id,
    title: 'The answers on one line',
    kind: 'line',
    ...scale,
    rows: rows.map(({ name, tone, bounds, sources }) => ({ name, by: ofNumbers(sources), tone, ...bounds })),
  }
  const apart = rows.length - own.length
  return [
    {
      kind: 'chart',
      chart: here,
      says: [
        {
          text: `${counted(own.length, 'answer')} drawn where their values lie${
            apart > 0
              ? `, with ${counted(apart, 'answer')} to other questions that only ${apart === 1 ? 'seems' : 'seem'} to conflict`
              : ''
          }. ${FINDING_WORDS[standing].name}: ${FINDING_WORDS[standing].says}.`,
        },
      ],
      table: {
        caption: `Answers: ${question.text}`,
        head: ['Answer', 'As a value', 'Sources', 'Part'],
        rows: rows.map(({ name, value, sources }, i) => [
          { runs: [{ text: name, strong: true }] },
          { runs: [{ text: valueInWords(value) }] },
          { runs: sources.flatMap((id, at) => [...(at > 0 ? [{ text: ', ' }] : []), ...book.source(id)]) },
          { runs: [{ text: i < own.length ? 'answers the question' : 'only seems to conflict' }] },
        ]),
      },
    },
  ]
}

function onLine(reading: StoryReading, name: string, claims: string[], tone: Tone): OnLine[] {
  const all = claims.flatMap((id) => reading.claim(id) ?? [])
  const placed = all.find(({ value }) => boundsOf(value) !== null)
  const bounds = boundsOf(placed?.value ?? null)
  if (!placed?.value || !bounds) return []
  return [{ name, tone, bounds, value: placed.value, sources: [...new Set(all.map(({ source }) => source))] }]
}

const sameLine = (a: Value, b: Value): boolean =>
  a.type === b.type && (a.type !== 'quantity' || b.type !== 'quantity' || a.unit === b.unit)
