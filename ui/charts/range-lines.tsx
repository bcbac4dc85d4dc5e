import { type Tone, ToneMark } from '../tone-mark'

/** A value on a line: from and to are its bounds, null where open. */
export type RangeRow = {
  id: string
  label: string
  note?: string
  text: string
  from: number | null
  to: number | null
  tone?: Tone
}

type RangeLinesProps = {
  rows: RangeRow[]
  label: string
  ticks: { at: number; text: string }[]
  domain: [number, number]
  /** the stretch between two values that do not touch, with its size in words */
  gap?: { from: number; to: number; text: string } | null
}

const COLUMNS = 'sm:grid-cols-[10rem_8rem_minmax(0,1fr)]'

/** Values one under the other on one scale: a mark where it is exact, a bar for bounds, an arrow where it is open. */
export function RangeLines({ rows, label, ticks, domain: [low, high], gap }: RangeLinesProps) {
  const place = (value: number) => ((value - low) / (high - low || 1)) * 100
  return (
    <div>
      <ul aria-label={label} className="grid gap-y-4 sm:gap-y-2">
        {rows.map((row) => (
          <li key={row.id} className={`grid grid-cols-1 items-center gap-x-4 ${COLUMNS}`}>
            <p className="text-small leading-5 font-semibold">
              {row.label}
              {row.note ? <span className="block text-fine font-normal text-quiet">{row.note}</span> : null}
            </p>
            <p className="figures font-serif text-body leading-5 sm:text-right font-medium">{row.text}</p>
            <Track from={row.from} to={row.to} tone={row.tone} place={place} />
          </li>
        ))}
      </ul>
      {gap ? (
        <div aria-hidden="true" className={`grid gap-x-4 ${COLUMNS}`}>
          <div className="relative col-span-full mx-3 h-8 sm:col-span-1 sm:col-start-3">
            <div
              className="absolute top-1 h-2 border-x-2 border-b-2 border-ink"
              style={{ left: `${place(gap.from)}%`, width: `${place(gap.to) - place(gap.from)}%` }}
            />
            <span
              className="figures absolute top-3.5 -translate-x-1/2 text-fine font-semibold whitespace-nowrap"
              style={{ left: `${Math.min(85, Math.max(15, place((gap.from + gap.to) / 2)))}%` }}
            >
              {gap.text}
            </span>
          </div>
        </div>
      ) : null}
      <div aria-hidden="true" className={`grid gap-x-4 ${COLUMNS}`}>
        <div className="relative col-span-full mx-3 mt-1 h-7 border-t border-line-strong text-fine text-quiet sm:col-span-1 sm:col-start-3">
          {ticks.map((tick) => (
            <span
              key={tick.at}
              className="figures absolute top-1.5 -translate-x-1/2 whitespace-nowrap before:absolute before:-top-1.5 before:left-1/2 before:h-1.5 before:border-l before:border-line-strong"
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

type TrackProps = Pick<RangeRow, 'from' | 'to' | 'tone'> & { place: (value: number) => number }

function Track({ from, to, tone = 'single', place }: TrackProps) {
  const start = from === null ? 0 : place(from)
  const end = to === null ? 100 : place(to)
  return (
    <div data-tone={tone} aria-hidden="true" className="relative col-span-full mx-3 h-7 sm:col-span-1">
      <div className="absolute inset-x-0 top-1/2 border-t border-dashed border-line-strong opacity-50" />
      {from !== null && from === to ? (
        <span className="absolute top-1/2 -translate-x-1/2 -translate-y-1/2 leading-none" style={{ left: `${start}%` }}>
          <ToneMark tone={tone} className="size-4.5" />
        </span>
      ) : (
        <>
          <div
            className="absolute top-1/2 h-2.5 min-w-2.5 -translate-y-1/2 bg-tone"
            style={{
              left: `${start}%`,
              width: `${Math.max(end - start, 0.5)}%`,
              borderRadius: `${from === null ? '0' : '9px'} ${to === null ? '0 0' : '9px 9px'} ${from === null ? '0' : '9px'}`,
            }}
          />
          {from === null ? <Arrow at={0} points="M10 0 0 7 10 14Z" /> : null}
          {to === null ? <Arrow at={100} points="M0 0 10 7 0 14Z" /> : null}
        </>
      )}
    </div>
  )
}

/** The head of a bar that goes on beyond the line. */
const Arrow = ({ at, points }: { at: number; points: string }) => (
  <svg
    viewBox="0 0 10 14"
    aria-hidden="true"
    className="absolute top-1/2 h-5 w-3 -translate-x-1/2 -translate-y-1/2 text-tone"
    style={{ left: `${at}%` }}
  >
    <path d={points} fill="currentColor" />
  </svg>
)
