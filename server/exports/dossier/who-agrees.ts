import { type Between, pairsBetween } from '@/contracts/pair-relation'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Question } from '@/engine/model/comparison'
import type { Book } from './book'
import type { Count, Tone } from './chart'
import type { Block, Line, Run } from './model'

/** So many sources fit beside each other on a page; those that meet others most often are drawn. */
export const MOST_BESIDE = 12

type Meeting = { a: string; b: string; found: Record<Between, { questions: number; claims: Set<string> }> }

const BETWEEN = ['agree', 'conflict', 'apparent'] as const
const TONE: Record<Between, Tone> = { agree: 'agreement', conflict: 'conflict', apparent: 'apparent' }

const nameOf = (reading: StoryReading, id: string) => sourceName(reading.source(id))

/** Every two sources that meet in one of the questions, how often, and the claims behind it. */
function meetingsOf(reading: StoryReading, questions: Question[]): Meeting[] {
  const meetings = new Map<string, Meeting>()
  for (const question of questions) {
    for (const [pair, between] of pairsBetween(reading, question)) {
      const [a, b] = pair.split('\n') as [string, string]
      if (!reading.source(a) || !reading.source(b)) continue
      const none = () => ({ questions: 0, claims: new Set<string>() })
      const meeting = meetings.get(pair) ?? { a, b, found: { agree: none(), conflict: none(), apparent: none() } }
      meetings.set(pair, meeting)
      const { claims } = meeting.found[between]
      meeting.found[between].questions++
      for (const relation of question.relations) {
        if (relation.coarse !== between) continue
        const ends = [relation.a, relation.b]
        if (ends.every((id) => [a, b].includes(reading.claim(id)?.source ?? ''))) for (const id of ends) claims.add(id)
      }
    }
  }
  return [...meetings.values()]
}

/** Who agrees with whom: source × source, over the questions given. Nothing where no two sources meet. */
export function whoAgrees(reading: StoryReading, questions: Question[], book: Book): Block[] {
  const meetings = meetingsOf(reading, questions)
  if (meetings.length === 0) return []
  const weight = new Map<string, number>()
  for (const { a, b, found } of meetings) {
    const all = BETWEEN.reduce((sum, between) => sum + found[between].questions, 0)
    for (const id of [a, b]) weight.set(id, (weight.get(id) ?? 0) + all)
  }
  const byWeight = [...weight.keys()].sort((x, y) => (weight.get(y) ?? 0) - (weight.get(x) ?? 0))
  const drawn = new Set(byWeight.slice(0, MOST_BESIDE))
  const ids = reading.sources.map(({ id }) => id).filter((id) => drawn.has(id))
  const shown = meetings.filter(({ a, b }) => drawn.has(a) && drawn.has(b))
  const between = (x: string, y: string) => shown.find(({ a, b }) => (a === x && b === y) || (a === y && b === x))
  const countsOf = ({ found }: Meeting): Count[] =>
    BETWEEN.flatMap((kind) => (found[kind].questions > 0 ? [{ tone: TONE[kind], count: found[kind].questions }] : []))
  const place = new Map(ids.map((id, i) => [id, i]))
  const inOrder = shown
    .map((one) => ((place.get(one.a) ?? 0) < (place.get(one.b) ?? 0) ? one : { ...one, a: one.b, b: one.a }))
    .sort((x, y) => (place.get(x.a) ?? 0) - (place.get(y.a) ?? 0) || (place.get(x.b) ?? 0) - (place.get(y.b) ?? 0))
  const rows = inOrder.map(({ a, b, found }): Line[] => [
    { runs: [...book.source(a), { text: ' and ' }, ...book.source(b)] },
    ...BETWEEN.map(
      (kind): Line => ({
        runs: [
          book.figure(
            found[kind].questions,
            `Questions on which ${nameOf(reading, a)} and ${nameOf(reading, b)} ${SAYS[kind]}`,
            {
              claims: found[kind].claims,
            },
          ),
        ],
      }),
    ),
  ])
  return [
    {
      kind: 'chart',
      chart: {
        id: 'who-agrees',
        title: 'Who agrees with whom',
        kind: 'matrix',
        names: ids.map((id) => ({ name: nameOf(reading, id), number: book.sourceNumber(id) })),
        cells: ids.map((row) =>
          ids.map((column) => {
            const meeting = row === column ? undefined : between(row, column)
            return meeting ? countsOf(meeting) : null
          }),
        ),
        key: BETWEEN.map((kind) => ({ tone: TONE[kind], label: SAYS[kind] })),
      },
      says: matrixSays(reading, inOrder, byWeight.length),
      table: {
        caption: 'Who agrees with whom, in questions',
        head: ['Sources', 'agree', 'conflict', 'only seem to conflict'],
        rows,
      },
    },
  ]
}

const SAYS: Record<Between, string> = { agree: 'agree', conflict: 'conflict', apparent: 'only seem to conflict' }

function matrixSays(reading: StoryReading, meetings: Meeting[], of: number): Run[] {
  const most = (kind: Between): string | null => {
    const best = [...meetings].sort((x, y) => y.found[kind].questions - x.found[kind].questions)[0]
    const count = best?.found[kind].questions ?? 0
    if (!best || count === 0) return null
    return `${nameOf(reading, best.a)} and ${nameOf(reading, best.b)} ${SAYS[kind]} most often, on ${counted(count, 'question')}`
  }
  const said = [most('agree'), most('conflict')].filter((one) => one !== null)
  const rest = of > MOST_BESIDE ? ` Drawn are the ${MOST_BESIDE} of ${of} sources that meet others most often.` : ''
  const text =
    said.length > 0 ? `${said.join('; ')}.` : 'No two sources agree or conflict outright; some only seem to conflict.'
  return [{ text: `${text}${rest}` }]
}
