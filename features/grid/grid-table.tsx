import { Landmark } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { isoInWords } from '@/contracts/value-words'
import { FINDING_WORDS } from '@/contracts/words'
import { ToneBadge, ToneMark } from '@/ui/tone-mark'
import { CellView } from './grid-cell'
import type { GridColumn, GridRow } from './view-model'

type GridProps = { slug: string; columns: GridColumn[]; rows: GridRow[] }

/** Question × source on a wide page; both heads stay in sight. */
export function GridTable({ slug, columns, rows }: GridProps) {
  return (
    <section
      aria-label="Questions and sources"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must take the focus to scroll by keyboard
      tabIndex={0}
      className="relative max-h-[calc(100dvh-6rem)] overflow-auto rounded-card border border-line bg-surface max-md:hidden print:max-h-none print:overflow-visible"
    >
      <table className="w-full border-separate border-spacing-0 text-left">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 w-68 min-w-68 border-r border-b border-line-strong bg-sunken px-4 py-2.5 align-bottom text-fine font-semibold"
            >
              Question
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className="sticky top-0 z-10 min-w-40 border-b border-line-strong bg-sunken px-4 py-2.5 align-bottom text-fine font-semibold"
              >
                <Link href={addresses.source(slug, column.id)} className="line-clamp-2 hover:underline">
                  {column.name}
                </Link>
                <span className="flex items-center gap-1 font-normal text-quiet">
                  {column.reference ? <Landmark aria-hidden="true" className="size-3.5" /> : null}
                  {column.reference ? 'the record' : column.published ? isoInWords(column.published) : 'no date'}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.question.id} data-tone={row.standing}>
              <th
                scope="row"
                className="sticky left-0 z-10 border-r border-b border-r-line-strong border-b-line border-l-4 border-l-tone bg-surface px-3.5 py-3 text-left align-top font-normal"
              >
                <RowHead slug={slug} row={row} />
              </th>
              {row.cells.map((cell, i) => (
                <td key={columns[i]?.id} className="border-b border-line px-4 py-3 align-top">
                  <CellView slug={slug} source={columns[i]?.id ?? ''} cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RowHead({ slug, row }: { slug: string; row: GridRow }) {
  return (
    <div className="grid w-full justify-items-start gap-1 md:w-60">
      <ToneBadge tone={row.standing} soft={false}>
        {FINDING_WORDS[row.standing].name}
      </ToneBadge>
      <Link
        href={addresses.question(slug, row.question.id)}
        className="font-serif text-body leading-5 font-medium hover:underline"
      >
        {row.question.text}
      </Link>
      {row.seeming.length > 0 ? (
        <span className="text-fine text-quiet">
          <span className="sr-only">Only seems to conflict with </span>
          <span aria-hidden="true">beside </span>
          {row.seeming.slice(0, 3).join('; ')}
        </span>
      ) : null}
      {row.review ? (
        <span className="text-fine text-quiet">
          decided by {row.review.person.name}
          {row.standing === row.question.finding
            ? ''
            : `; the method suggested: ${FINDING_WORDS[row.question.finding].name.toLowerCase()}`}
        </span>
      ) : null}
      {row.undecided ? (
        <span className="inline-flex items-center gap-1 text-fine text-quiet">
          <ToneMark tone="undecided" /> undecided
        </span>
      ) : null}
    </div>
  )
}

/** The same on a narrow page: one question after the other, each with the sources that answer it. */
export function GridList({ slug, columns, rows }: GridProps) {
  return (
    <ul className="grid gap-4 md:hidden">
      {rows.map((row) => (
        <li
          key={row.question.id}
          data-tone={row.standing}
          className="rounded-card border border-line border-l-4 border-l-tone bg-surface p-4"
        >
          <RowHead slug={slug} row={row} />
          <dl className="mt-3 grid gap-3 border-t border-line pt-3">
            {row.cells.map((cell, i) =>
              cell.claims.length > 0 ? (
                <div key={columns[i]?.id} className="grid grid-cols-[2fr_3fr] gap-3">
                  <dt className="text-fine font-semibold">{columns[i]?.name}</dt>
                  <dd>
                    <CellView slug={slug} source={columns[i]?.id ?? ''} cell={cell} />
                  </dd>
                </div>
              ) : null,
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}
