import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { STANCE_WORDS } from '@/contracts/words'
import { ChartFrame } from '@/ui/chart-frame'
import { Bars } from '@/ui/charts/bars'
import { Table, Td, Th } from '@/ui/table'
import { ToneBadge } from '@/ui/tone-mark'
import { type StanceRow, stanceRowsOf } from './view-model'

const SERIES = [
  { key: 'hedges', label: 'hedges', tone: 'hedges' },
  { key: 'asserts', label: 'asserts', tone: 'asserts' },
  { key: 'rejects', label: 'rejects', tone: 'rejects', side: -1 },
] as const
const TAGS = ['rejects', 'reports', 'hedges', 'asserts'] as const

const sum = (rows: StanceRow[], tag: (typeof TAGS)[number]) => rows.reduce((total, row) => total + row.counts[tag], 0)

function sentence(rows: StanceRow[], sources: number): string {
  const takes = rows.filter((row) => row.counts.asserts + row.counts.hedges > 0).length
  const rejects = rows.filter((row) => row.counts.rejects > 0).length
  const reports = sum(rows, 'reports')
  const drawn = `${takes} of ${counted(sources, 'source')} print it as true or likely, ${rejects} of ${sources} print a rejection.`
  const left = reports
    ? ` ${counted(reports, 'passage only passes it on and is', 'passages only pass it on and are')} not drawn.`
    : ''
  return `${drawn}${left}`
}

/** `title`: where the proposition itself stands above; `room`: so many sources are drawn, those with most passages */
type Props = {
  reading: StoryReading
  proposition: string
  title?: string
  room?: number
  /** where all sources stand, where the table has no more than is drawn */
  elsewhere?: string
}

const ROOM = 16
const weight = ({ counts }: StanceRow) => counts.asserts + counts.hedges + counts.reports + counts.rejects

/** How the voices of each source stand to one proposition: to the right who takes it, to the left who rejects it. */
export function StanceChart({ reading, proposition, title, room = ROOM, elsewhere }: Props) {
  const { slug } = reading.story
  const rows = stanceRowsOf(reading, proposition)
  const linkOf = (source: string, stance: string) => addresses.claims(slug, { source, stance, proposition })
  const kept = new Set([...rows].sort((a, b) => weight(b) - weight(a)).slice(0, room))
  const left =
    rows.length > room
      ? ` Drawn are the ${room} of ${rows.length} with most passages; the ${elsewhere ? 'page of stances' : 'table'} has all.`
      : ''
  const told = elsewhere ? rows.filter((row) => kept.has(row)) : rows
  const bars = rows
    .filter((row) => kept.has(row))
    .map((row) => ({
      label: row.name,
      values: row.counts,
      links: Object.fromEntries(TAGS.map((tag) => [tag, linkOf(row.source, tag)])),
    }))
  return (
    <ChartFrame
      title={title ?? `“${proposition}”`}
      says={rows.length ? `${sentence(rows, reading.sources.length)}${left}` : 'No source was found to speak of it.'}
      chart={<Bars rows={bars} series={[...SERIES]} />}
      table={
        <Table label={`Stances by source: ${proposition}`}>
          {told.length < rows.length && elsewhere ? (
            <caption className="caption-bottom pt-2 text-left text-fine">
              <Link href={elsewhere} className="link">
                All {counted(rows.length, 'source')}
              </Link>
            </caption>
          ) : null}
          <thead>
            <tr>
              <Th>Source</Th>
              {TAGS.map((tag) => (
                <Th key={tag}>
                  <ToneBadge tone={tag} soft={false}>
                    {STANCE_WORDS[tag].name}
                  </ToneBadge>
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((row) => (
              <tr key={row.source}>
                <Th scope="row" className="border-line font-semibold">
                  {row.name}
                </Th>
                {TAGS.map((tag) => (
                  <Td key={tag} className="figures">
                    {row.counts[tag] ? (
                      <Link href={linkOf(row.source, tag)} className="link">
                        {row.counts[tag]}
                      </Link>
                    ) : (
                      0
                    )}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  )
}
