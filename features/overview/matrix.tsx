import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { Between } from '@/contracts/pair-relation'
import { counted } from '@/contracts/story-reading'
import { Table } from '@/ui/table'
import { type Tone, ToneMark } from '@/ui/tone-mark'
import { extremesOf, type Matrix, type MatrixCell } from './view-model'

const LINES: { key: Between; tone: Tone; says: string }[] = [
  { key: 'agree', tone: 'agreement', says: 'agree on' },
  { key: 'conflict', tone: 'conflict', says: 'conflict on' },
  { key: 'apparent', tone: 'apparent', says: 'only seem to conflict on' },
]

/** Source × source as a table of distances: each pair once, each figure a way to the questions behind it. */
export function AgreementMatrix({ slug, matrix }: { slug: string; matrix: Matrix }) {
  const { sources, cells } = matrix
  const { agree, conflict } = extremesOf(matrix)
  return (
    <figure className="min-w-0 rounded-card border border-line bg-surface p-4 sm:p-5">
      <h3 className="text-title3 font-medium">Who agrees with whom</h3>
      <figcaption className="mt-1 max-w-[75ch] text-small text-quiet">
        {agree
          ? `${agree.a} and ${agree.b} agree most often, on ${counted(agree.count, 'question')}. `
          : 'No two sources agree on a question. '}
        {conflict
          ? `${conflict.a} and ${conflict.b} conflict most often, on ${counted(conflict.count, 'question')}.`
          : 'No two sources conflict.'}{' '}
        Each pair stands once; a figure leads to its questions.
      </figcaption>
      <ul aria-label="Key" className="mt-2 flex flex-wrap gap-x-4 text-fine">
        {LINES.map((line) => (
          <li key={line.key} className="inline-flex items-center gap-1.5">
            <ToneMark tone={line.tone} /> {line.says} so many questions
          </li>
        ))}
      </ul>
      <Table label="Who agrees with whom" className="mt-4">
        <thead>
          <tr>
            <td />
            {sources.slice(0, -1).map((source) => (
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
          {sources.slice(1).map((row, i) => (
            <tr key={row.id}>
              <th
                scope="row"
                className="max-w-56 min-w-32 border-t border-line py-2 pr-3 text-left align-top text-fine font-semibold"
              >
                {row.name}
              </th>
              {sources.slice(0, -1).map((column, j) => (
                <td key={column.id} className="border-t border-line px-2 py-1.5 align-top">
                  {j <= i ? <Cell slug={slug} a={row} b={column} cell={cells[i + 1]?.[j]} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </figure>
  )
}

type Named = { id: string; name: string }

function Cell({ slug, a, b, cell }: { slug: string; a: Named; b: Named; cell: MatrixCell | undefined }) {
  const lines = LINES.filter((line) => cell?.[line.key])
  if (lines.length === 0) return <span className="text-fine text-quiet">nothing shared</span>
  return (
    <ul className="flex flex-wrap gap-1">
      {lines.map((line) => (
        <li key={line.key} data-tone={line.tone}>
          <Link
            href={addresses.grid(slug, { source: [a.id, b.id], between: line.key })}
            aria-label={`${a.name} and ${b.name} ${line.says} ${counted(cell?.[line.key] ?? 0, 'question')}`}
            className="figures inline-flex min-h-7 min-w-11 items-center justify-center gap-1.5 rounded-control border border-tone-line bg-tone-soft px-1.5 text-small font-semibold text-tone hover:border-tone"
          >
            <ToneMark tone={line.tone} className="size-3.5" />
            {cell?.[line.key]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
