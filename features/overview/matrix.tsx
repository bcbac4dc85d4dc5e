import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { Between } from '@/contracts/pair-relation'
import { counted } from '@/contracts/story-reading'
import { Table, Td, Th } from '@/ui/table'
import { type Tone, ToneMark } from '@/ui/tone-mark'
import { BesidePicker } from './beside-picker'
import { besideOne, type Meeting, type Meetings, type Named, strongest } from './pairs'

const LINES: { key: Between; tone: Tone; says: string }[] = [
  { key: 'agree', tone: 'agreement', says: 'agree on' },
  { key: 'conflict', tone: 'conflict', says: 'conflict on' },
  { key: 'apparent', tone: 'apparent', says: 'only seem to conflict on' },
]

/** So many sources stand in the table; of more, those that meet others most often. */
const ROOM = 8

type Props = { slug: string; meetings: Meetings; beside: string | null }

/** Source × source as a table of distances: each pair once, each figure a way to the questions behind it. */
export function AgreementMatrix({ slug, meetings, beside }: Props) {
  const { sources, most } = meetings
  const shown = strongest(meetings, ROOM)
  const one = sources.find((source) => source.id === beside)
  return (
    <figure className="min-w-0 rounded-card border border-line bg-surface p-4 sm:p-5">
      <h3 className="text-title3 font-medium">Who agrees with whom</h3>
      <figcaption className="mt-1 max-w-[75ch] text-small text-quiet">
        {most.agree
          ? `${most.agree.a} and ${most.agree.b} agree most often, on ${counted(most.agree.count, 'question')}. `
          : 'No two sources agree on a question. '}
        {most.conflict
          ? `${most.conflict.a} and ${most.conflict.b} conflict most often, on ${counted(most.conflict.count, 'question')}.`
          : 'No two sources conflict.'}{' '}
        {shown.length < sources.length
          ? `The ${shown.length} of ${sources.length} sources that meet others most often; choose one to see it beside all others.`
          : 'Each pair stands once; a figure leads to its questions.'}
      </figcaption>
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <ul aria-label="Key" className="flex flex-wrap gap-x-4 text-fine">
          {LINES.map((line) => (
            <li key={line.key} className="inline-flex items-center gap-1.5">
              <ToneMark tone={line.tone} /> {line.says} so many questions
            </li>
          ))}
        </ul>
        {shown.length < sources.length ? <BesidePicker sources={sources} /> : null}
      </div>
      {one ? <BesideTable slug={slug} one={one} meetings={meetings} /> : <Distances {...{ slug, shown, meetings }} />}
    </figure>
  )
}

function Distances({ slug, shown, meetings }: { slug: string; shown: Named[]; meetings: Meetings }) {
  return (
    <Table label="Who agrees with whom" className="mt-4">
      <thead>
        <tr>
          <td />
          {shown.slice(0, -1).map((source) => (
            <th
              key={source.id}
              scope="col"
              className="min-w-24 px-2 pb-2 text-left align-bottom text-fine font-semibold"
            >
              <span className="line-clamp-3">{source.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.slice(1).map((row, i) => (
          <tr key={row.id}>
            <th
              scope="row"
              className="max-w-56 min-w-32 border-t border-line py-2 pr-3 text-left align-top text-fine font-semibold"
            >
              {row.name}
            </th>
            {shown.slice(0, -1).map((column, j) => (
              <td key={column.id} className="border-t border-line px-2 py-1.5 align-top">
                {j <= i ? <Cell slug={slug} a={row} b={column} meeting={meetings.between(row.id, column.id)} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function BesideTable({ slug, one, meetings }: { slug: string; one: Named; meetings: Meetings }) {
  const rows = besideOne(meetings, one.id)
  const others = meetings.sources.length - 1
  return (
    <>
      <p role="status" className="mt-4 text-small">
        {one.name} meets {rows.length} of {counted(others, 'other source')}.
      </p>
      <Table label={`${one.name} beside the others`} className="mt-1">
        <thead>
          <tr>
            <Th>Beside</Th>
            <Th>Questions</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ other, meeting }) => (
            <tr key={other.id}>
              <Th scope="row" className="border-line font-semibold">
                {other.name}
              </Th>
              <Td>
                <Cell slug={slug} a={one} b={other} meeting={meeting} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

function Cell({ slug, a, b, meeting }: { slug: string; a: Named; b: Named; meeting: Meeting | null }) {
  const lines = LINES.filter((line) => meeting?.[line.key])
  if (lines.length === 0) return <span className="text-fine text-quiet">nothing shared</span>
  return (
    <ul className="flex flex-wrap gap-1">
      {lines.map((line) => (
        <li key={line.key} data-tone={line.tone}>
          <Link
            href={addresses.grid(slug, { source: [a.id, b.id], between: line.key })}
            aria-label={`${a.name} and ${b.name} ${line.says} ${counted(meeting?.[line.key] ?? 0, 'question')}`}
            className="figures inline-flex min-h-7 min-w-11 items-center justify-center gap-1.5 rounded-control border border-tone-line bg-tone-soft px-1.5 text-small font-semibold text-tone hover:border-tone"
          >
            <ToneMark tone={line.tone} className="size-3.5" />
            {meeting?.[line.key]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
