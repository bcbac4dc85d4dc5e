'use client'
import {
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import Link from 'next/link'
import { type ComponentProps, createContext, type ReactNode, useContext } from 'react'
import { addresses } from '@/contracts/addresses'
import { CERTAINTY_WORDS, FINDING_WORDS, KIND_WORDS, STANCE_WORDS } from '@/contracts/words'
import { ToneBadge } from '@/ui/tone-mark'
import { COLUMN_IDS, COLUMNS, type Column } from './columns'
import { Marked } from './marked'
import type { ClaimRow } from './row'
import type { Term } from './search/query'

export const features = tableFeatures({ columnSizingFeature, columnVisibilityFeature, rowSortingFeature })

/** Only the row that holds the focus is on the way of the Tab key; arrows lead to the others. */
export const OnTheWay = createContext(false)

function CellLink(props: ComponentProps<typeof Link>) {
  return <Link tabIndex={useContext(OnTheWay) ? 0 : -1} prefetch={false} {...props} />
}

type CellProps = { slug: string; row: ClaimRow; terms: Term[] }

const Quiet = ({ children }: { children: ReactNode }) => <span className="text-fine text-quiet">{children}</span>

const CELLS: Record<Column, (props: CellProps) => ReactNode> = {
  quote: ({ slug, row, terms }) => (
    <>
      <CellLink
        href={addresses.source(slug, row.source, row.aside ? undefined : row.id)}
        className="font-serif text-body leading-6 hover:underline"
      >
        “<Marked text={row.quote} terms={terms} />”
      </CellLink>
      {row.stances.map(({ proposition, stance }) => (
        <span key={proposition} className="mt-1 flex flex-wrap items-center gap-x-1.5 text-fine">
          <ToneBadge tone={stance} soft={false}>
            {STANCE_WORDS[stance].name}
          </ToneBadge>
          <span className="text-quiet">“{proposition}”</span>
        </span>
      ))}
      {row.aside ? (
        <span className="mt-1 block text-fine text-quiet">
          Set aside by {row.aside.person}, {row.aside.when}
          {row.aside.why ? `: ${row.aside.why}` : ''}
        </span>
      ) : null}
    </>
  ),
  statement: ({ row, terms }) => <Marked text={row.statement} terms={terms} />,
  source: ({ row, terms }) => (
    <span className="font-semibold">
      <Marked text={row.sourceName} terms={terms} />
    </span>
  ),
  voice: ({ row, terms }) =>
    row.chain.length > 0 ? (
      row.chain.map((name, i) => (
        <span key={name} className="block">
          {i > 0 ? '› ' : ''}
          <Marked text={name} terms={terms} />
        </span>
      ))
    ) : (
      <Quiet>the source itself</Quiet>
    ),
  kind: ({ row }) => KIND_WORDS[row.kind],
  value: ({ row, terms }) =>
    row.value ? (
      <span className="figures font-medium">
        <Marked text={row.value} terms={terms} />
      </span>
    ) : null,
  certainty: ({ row }) => CERTAINTY_WORDS[row.certainty],
  event: ({ row, terms }) => (row.event ? <Marked text={row.event} terms={terms} /> : null),
  time: ({ row }) => <span className="figures">{row.time}</span>,
  question: ({ slug, row }) =>
    row.question ? (
      <>
        <CellLink href={addresses.question(slug, row.question.id)} className="hover:underline">
          {row.question.text}
        </CellLink>
        {row.more > 0 ? <Quiet> and {row.more} more</Quiet> : null}
      </>
    ) : null,
  finding: ({ slug, row }) =>
    row.finding === 'none' || !row.question ? (
      <Quiet>not compared</Quiet>
    ) : (
      <CellLink
        href={addresses.question(slug, row.question.id)}
        title={row.question.text}
        className="inline-block hover:underline"
      >
        <ToneBadge tone={row.finding} soft={false}>
          {FINDING_WORDS[row.finding].name}
        </ToneBadge>
      </CellLink>
    ),
  verdict: ({ row, terms }) =>
    row.verdict ? (
      <>
        <span className="font-semibold">
          <Marked text={row.verdict.rating} terms={terms} />
        </span>
        <span className="block text-fine text-quiet">{row.verdict.by}</span>
      </>
    ) : null,
  touched: ({ row }) =>
    row.touched ? (
      <>
        <span className="font-semibold">{row.touched.person}</span>
        <span className="block text-fine text-quiet">
          {row.touched.when}: {row.touched.what.join(', ')}
        </span>
      </>
    ) : null,
}

const helper = createColumnHelper<typeof features, ClaimRow>()

/** The columns as the table knows them: what stands in each cell, how wide, and that each can be sorted by. */
export const columnsOf = (slug: string, terms: Term[]) =>
  helper.columns(
    COLUMN_IDS.map((id) =>
      // the rows come sorted from the server; a column without an accessor would count as one that cannot be sorted
      helper.accessor((row) => row.id, {
        id,
        header: COLUMNS[id].name,
        size: COLUMNS[id].width,
        sortDescFirst: false,
        cell: ({ row }) => CELLS[id]({ slug, row: row.original, terms }),
      }),
    ),
  )
