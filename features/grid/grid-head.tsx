'use client'
import clsx from 'clsx'
import { Landmark } from 'lucide-react'
import Link from 'next/link'
import type { CSSProperties } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import type { Arrangement, GridColumn } from './columns'
import { columnWidth, GROUP_HEAD, leftOf, SHARE, SOURCE_HEAD } from './geometry'
import { FOCUS } from './grid-row'
import type { GridSource } from './row'

/** A column with its place among all and where it is drawn. */
export type Column = GridColumn & { index: number; style: CSSProperties }

/** Where each column is drawn: by the style sheet alone, so that the server can do it without knowing the window. */
export function drawn({ columns }: Arrangement): Column[] {
  let sources = 0
  let shares = 0
  return columns.map((column, index) => {
    const left = leftOf(sources, shares)
    if (column.kind === 'share') shares++
    else sources++
    return { ...column, index, style: { left, width: column.kind === 'share' ? `${SHARE}rem` : 'var(--column)' } }
  })
}

/** The custom properties that the grid is measured with, and how wide and high all of it is. */
export function measures({ columns, groups }: Arrangement): { heads: number; column: string; width: string } {
  const shares = columns.filter(({ kind }) => kind === 'share').length
  const sources = columns.length - shares
  return {
    heads: SOURCE_HEAD + (groups.length > 0 ? GROUP_HEAD : 0),
    column: columnWidth(sources, shares),
    width: leftOf(sources, shares),
  }
}

type HeadProps = {
  slug: string
  sources: GridSource[]
  arrangement: Arrangement
  columns: Column[]
  all: Column[]
  /** the cell of the head that holds the tab stop, as `row:column` */
  stop: string | null
}

/** The heads of the grid: the user's groups where asked for, and the sources. They stay in sight. */
export function GridHead({ slug, sources, arrangement, columns, all, stop }: HeadProps) {
  const grouped = arrangement.groups.length > 0
  const cell = (at: string) => ({ 'data-at': at, tabIndex: stop === at ? 0 : -1 })
  return (
    <div role="rowgroup" className="sticky top-0 z-20 bg-sunken">
      {grouped ? (
        <div role="row" aria-rowindex={1} className="relative flex" style={{ height: `${GROUP_HEAD}rem` }}>
          <div
            role="columnheader"
            aria-colindex={1}
            {...cell('-2:0')}
            className={clsx(CORNER, 'border-b-0 pt-2', FOCUS)}
          >
            Groups
          </div>
          {arrangement.groups.map((group, at) => {
            const own = all.filter((column) => column.group === at)
            const [first, after] = [own[0], all[(own.at(-1)?.index ?? 0) + 1]]
            if (!first) return null
            const right = after ? String(after.style.left) : measures(arrangement).width
            return (
              <div
                key={group.name ?? ''}
                role="columnheader"
                aria-colindex={first.index + 2}
                aria-colspan={own.length}
                {...cell(`-2:${first.index + 1}`)}
                className={clsx('absolute inset-y-0 border-r border-b border-line-strong bg-sunken', FOCUS)}
                style={{ left: first.style.left, width: `calc(${right} - ${first.style.left})` }}
              >
                <span className="sticky left-(--questions) inline-block max-w-full truncate px-3 pt-2 text-fine font-semibold">
                  {group.name ?? 'Without a group'}
                  <span className="font-normal text-quiet">: {counted(group.places.length, 'source')}</span>
                </span>
              </div>
            )
          })}
        </div>
      ) : null}
      <div role="row" aria-rowindex={grouped ? 2 : 1} className="relative flex" style={{ height: `${SOURCE_HEAD}rem` }}>
        <div
          role="columnheader"
          aria-colindex={1}
          {...cell('-1:0')}
          className={clsx(CORNER, 'flex items-end pb-2.5', FOCUS)}
        >
          Question
        </div>
        {columns.map((column) => (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={column.index + 2}
            {...cell(`-1:${column.index + 1}`)}
            style={column.style}
            className={clsx(
              'absolute inset-y-0 flex flex-col justify-end overflow-hidden border-r border-b border-r-line border-b-line-strong bg-sunken px-3 pb-2 text-fine font-semibold',
              FOCUS,
            )}
          >
            {column.kind === 'share' ? 'The group' : <SourceHead slug={slug} source={sources[column.place]} />}
          </div>
        ))}
      </div>
    </div>
  )
}

const CORNER =
  'sticky left-0 z-10 w-(--questions) shrink-0 border-r border-b border-line-strong bg-sunken px-4 text-fine font-semibold'

function SourceHead({ slug, source }: { slug: string; source: GridSource | undefined }) {
  if (!source) return null
  return (
    <>
      <Link
        href={addresses.source(slug, source.id)}
        prefetch={false}
        tabIndex={-1}
        title={source.name}
        className="line-clamp-2 hover:underline"
      >
        {source.name}
      </Link>
      <span className="flex items-center gap-1 truncate font-normal text-quiet">
        {source.reference ? <Landmark aria-hidden="true" className="size-3.5 shrink-0" /> : null}
        {!source.analysed
          ? 'not analysed'
          : source.reference
            ? 'the record'
            : source.published
              ? isoInWords(source.published)
              : 'no date'}
      </span>
    </>
  )
}
