import clsx from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Tone, ToneMark } from '../tone-mark'

/** Something that lies in time: `from` and `to` are its bounds, the end exclusive, null where open. */
export type TimeRow = {
  id: string
  label: ReactNode
  note?: ReactNode
  date: string
  from: number | null
  to: number | null
  tone?: Tone
  /** what follows the row: as a rule the count of what stands behind it, as a link */
  after?: ReactNode
}

type Props = {
  rows: TimeRow[]
  label: string
  domain: [number, number]
  ticks: { at: number; text: string }[]
  /** days that all rows are set against */
  lines?: number[]
}

const COLUMNS = 'md:grid-cols-[minmax(12rem,22rem)_9.5rem_minmax(0,1fr)]'

/** Rows on one axis of time. What is known to the day is a mark; a month, a year or a stretch is a bar as long as it is. */
export function TimeBars({ rows, label, domain: [low, high], ticks, lines = [] }: Props) {
  const place = (day: number) => ((day - low) / (high - low || 1)) * 100
  return (
    <div>
      <ul aria-label={label} className="grid">
        {rows.map((row) => (
          <li
            key={row.id}
            className={clsx(
              'keep grid grid-cols-1 items-center gap-x-4 border-t border-line py-2 first:border-0 md:py-1.5',
              COLUMNS,
            )}
          >
            <div className="min-w-0 text-small leading-5">
              {row.label}
              {row.note ? <span className="block text-fine text-quiet">{row.note}</span> : null}
              {row.after ? <div className="text-fine">{row.after}</div> : null}
            </div>
            <p className="figures text-small leading-5 md:text-right">{row.date}</p>
            <Track row={row} place={place} ticks={ticks} lines={lines} />
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={clsx('grid gap-x-4', COLUMNS)}>
        <div className="figures relative col-span-full mx-3 h-7 border-t border-line-strong text-fine text-quiet md:col-span-1 md:col-start-3">
          {ticks.map((tick) => (
            <span
              key={tick.at}
              className="absolute top-1.5 -translate-x-1/2 whitespace-nowrap before:absolute before:-top-1.5 before:left-1/2 before:h-1.5 before:border-l before:border-line-strong"
              style={{ left: `${place(tick.at)}%` }}
            >
              {tick.text}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}

type TrackProps = {
  row: TimeRow
  place: (day: number) => number
  ticks: { at: number; text: string }[]
  lines: number[]
}

function Track({ row: { from, to, tone }, place, ticks, lines }: TrackProps) {
  const start = from === null ? 0 : place(from)
  const end = to === null ? 100 : place(to)
  const open = from === null ? 'left' : to === null ? 'right' : null
  const exact = from !== null && to !== null && to - from <= 1
  return (
    <div data-tone={tone} aria-hidden="true" className="relative mx-3 h-6">
      {ticks.map(({ at }) => (
        <span key={at} className="absolute inset-y-0 border-l border-line" style={{ left: `${place(at)}%` }} />
      ))}
      {lines.map((at) => (
        <span
          key={at}
          className="absolute -inset-y-1 border-l border-dashed border-line-strong"
          style={{ left: `${place(at)}%` }}
        />
      ))}
      {exact && tone ? (
        <span
          className="absolute top-1/2 -translate-x-1/2 -translate-y-1/2 leading-none"
          style={{ left: `${(start + end) / 2}%` }}
        >
          <ToneMark tone={tone} className="size-4" />
        </span>
      ) : (
        <span
          className={clsx(
            'absolute top-1/2 min-w-2.5 -translate-y-1/2 rounded-full',
            exact ? 'size-2.5 -translate-x-1/2' : 'h-2.5',
            tone ? 'bg-tone' : 'bg-ink',
          )}
          style={{
            left: `${exact ? (start + end) / 2 : start}%`,
            ...(exact ? {} : { width: `${Math.max(end - start, 0.5)}%` }),
            ...(open
              ? { background: `linear-gradient(to ${open}, ${tone ? 'var(--tone)' : 'var(--ink)'}, transparent)` }
              : {}),
          }}
        />
      )}
    </div>
  )
}

/** A count behind a row that leads to what it counts. */
export const RowLink = ({ href, children, label }: { href: string; children: ReactNode; label?: string }) => (
  <Link
    href={href}
    prefetch={false}
    aria-label={label}
    className="inline-block min-h-6 py-0.5 text-quiet underline decoration-line-strong underline-offset-3 hover:text-ink"
  >
    {children}
  </Link>
)
