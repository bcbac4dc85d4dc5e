import { type StanceEntry, stancesOn } from '@/contracts/stance-reading'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { STANCE_WORDS } from '@/contracts/words'
import type { StanceKind } from '@/engine/model/comparison'
import type { Book } from './book'
import type { Count } from './chart'
import type { Block, Line, Run } from './model'

const LEFT: StanceKind[] = ['rejects']
const RIGHT: StanceKind[] = ['asserts', 'hedges', 'reports']
const SPOKEN = [...LEFT, ...RIGHT] as Exclude<StanceKind, 'silent'>[]

/** How every source stands to a proposition, in passages: what rejects it to the left, what takes or passes it on to the right. */
export function stanceBySource(reading: StoryReading, proposition: string, id: string, book: Book): Block[] {
  const entries = stancesOn(reading, proposition).filter(({ stance }) => stance !== 'silent')
  if (entries.length === 0) return []
  const bySource = new Map<string, StanceEntry[]>()
  for (const entry of entries) bySource.set(entry.claim.source, [...(bySource.get(entry.claim.source) ?? []), entry])
  const speaking = reading.sources.filter((source) => bySource.has(source.id))
  const of = (source: string, stance: StanceKind) =>
    (bySource.get(source) ?? []).filter((entry) => entry.stance === stance)
  const counts = (source: string, stances: StanceKind[]): Count[] =>
    stances.flatMap((stance) => {
      const count = of(source, stance).length
      return count > 0 && stance !== 'silent' ? [{ tone: stance, count }] : []
    })
  const silent = reading.sources
    .filter((source) => source.analysed && !bySource.has(source.id))
    .map((source) => source.id)
  const figure = (list: StanceEntry[], says: string) =>
    book.figure(list.length, says, { claims: list.map(({ claim }) => claim.id) })
  const says: Run[] = [
    figure(entries, `Passages that speak of “${proposition}”`),
    { text: ` ${entries.length === 1 ? 'passage' : 'passages'} of ` },
    book.figure(speaking.length, `Sources that speak of “${proposition}”`, {
      sources: speaking.map((source) => source.id),
    }),
    { text: ` ${speaking.length === 1 ? 'source' : 'sources'}: ` },
  ]
  for (const [i, stance] of SPOKEN.filter((kind) => entries.some((entry) => entry.stance === kind)).entries()) {
    const own = entries.filter((entry) => entry.stance === stance)
    if (i > 0) says.push({ text: ', ' })
    says.push(figure(own, `Passages in which “${proposition}” is: ${STANCE_WORDS[stance].name}`), {
      text: ` ${STANCE_WORDS[stance].name}`,
    })
  }
  says.push({ text: '. ' })
  says.push(book.figure(silent.length, `Sources that are silent on “${proposition}”`, { sources: silent }), {
    text: ` ${silent.length === 1 ? 'source is' : 'sources are'} silent.`,
  })
  return [
    {
      kind: 'chart',
      chart: {
        id,
        title: 'Stance by source',
        kind: 'bars',
        rows: speaking.map((source) => ({
          name: sourceName(source),
          left: counts(source.id, LEFT),
          right: counts(source.id, RIGHT),
        })),
        key: SPOKEN.filter((kind) => entries.some((entry) => entry.stance === kind)).map((tone) => ({
          tone,
          label: STANCE_WORDS[tone].name,
        })),
      },
      says,
      table: {
        caption: `Passages of each source on “${proposition}”`,
        head: ['Source', ...SPOKEN.map((stance) => STANCE_WORDS[stance].name)],
        rows: speaking.map((source) => [
          { runs: book.source(source.id) },
          ...SPOKEN.map(
            (stance): Line => ({
              runs: [
                figure(
                  of(source.id, stance),
                  `${sourceName(source)} on “${proposition}”: ${STANCE_WORDS[stance].name}`,
                ),
              ],
            }),
          ),
        ]),
      },
    },
  ]
}
