import clsx from 'clsx'
import Link from 'next/link'
import { type Tone, ToneMark } from '../tone-mark'

/** A value at a time, each with its bounds: equal ends are a mark, others a bar. */
export type Mark = {
  id: string
  x: [number, number]
  y: [number, number]
  label: string
  tone: Tone
  href: string
  says: string
}
/** step: the later replaces the earlier. split: both cannot be. dotted: both may be. */
export type StepLine = { from: string; to: string; kind: 'step' | 'split' | 'dotted' }

type Axis = { domain: [number, number]; ticks: { at: number; text: string }[] }
type Props = { x: Axis; y: Axis; marks: Mark[]; lines: StepLine[]; label: string }

const HEIGHT = 240

/** Values over time with steps between them: a line of steps where one replaces another, a broken line where they clash. */
export function StepChart({ x, y, marks, lines, label }: Props) {
  const left = placeOn(x.domain, 1000)
  const up = placeOn(y.domain, HEIGHT)
  const top = (value: number) => HEIGHT - up(value)
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <div aria-hidden="true" className="figures relative text-right text-fine text-quiet" style={{ height: HEIGHT }}>
        {y.ticks.map((tick) => (
          <span key={tick.at} className="invisible block h-0 overflow-hidden">
            {tick.text}
          </span>
        ))}
        {y.ticks.map((tick) => (
          <span key={tick.at} className="absolute right-0 -translate-y-1/2" style={{ top: top(tick.at) }}>
            {tick.text}
          </span>
        ))}
      </div>
      <div className="relative" style={{ height: HEIGHT }}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 1000 ${HEIGHT}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full"
        >
          {y.ticks.map((tick) => (
            <path
              key={tick.at}
              d={`M0 ${top(tick.at)}H1000`}
              vectorEffect="non-scaling-stroke"
              className="stroke-line"
            />
          ))}
          <path d={`M0 ${HEIGHT}H1000`} vectorEffect="non-scaling-stroke" className="stroke-line-strong" />
          {lines.map((line) => {
            const [from, to] = [byId.get(line.from), byId.get(line.to)]
            return from && to ? (
              <path
                key={`${line.from} ${line.to} ${line.kind}`}
                d={lineBetween(from, to, line.kind, left, top)}
                data-tone={line.kind === 'split' ? 'conflict' : 'apparent'}
                fill="none"
                strokeWidth={2}
                strokeDasharray={line.kind === 'split' ? '7 5' : line.kind === 'dotted' ? '2 5' : undefined}
                vectorEffect="non-scaling-stroke"
                className="stroke-tone"
              />
            ) : null
          })}
        </svg>
        <ul aria-label={label} className="contents">
          {marks.map((mark) => (
            <Value key={mark.id} mark={mark} left={left} top={top} />
          ))}
        </ul>
      </div>
      <div aria-hidden="true" className="figures relative col-start-2 h-7 text-fine text-quiet">
        {x.ticks.map((tick) => (
          <span
            key={tick.at}
            className="absolute top-1 -translate-x-1/2 whitespace-nowrap before:absolute before:-top-1 before:left-1/2 before:h-1.5 before:border-l before:border-line-strong"
            style={{ left: `${left(tick.at) / 10}%` }}
          >
            {tick.text}
          </span>
        ))}
      </div>
    </div>
  )
}

const placeOn =
  ([low, high]: [number, number], size: number) =>
  (value: number): number =>
    ((value - low) / (high - low || 1)) * size

const middle = ([a, b]: [number, number]): number => (a + b) / 2

type Place = (value: number) => number

/** Steps go level first and then straight up: until the day of the later number the earlier one stands. */
function lineBetween(from: Mark, to: Mark, kind: StepLine['kind'], left: Place, top: Place): string {
  const [x1, y1, x2, y2] = [left(middle(from.x)), top(middle(from.y)), left(middle(to.x)), top(middle(to.y))]
  return kind === 'step' ? `M${x1} ${y1}H${x2}V${y2}` : `M${x1} ${y1}L${x2} ${y2}`
}

function Value({ mark, left, top }: { mark: Mark; left: Place; top: Place }) {
  const [x1, x2] = [left(mark.x[0]) / 10, left(mark.x[1]) / 10]
  const [y1, y2] = [top(mark.y[1]), top(mark.y[0])]
  const at = (x1 + x2) / 2
  const late = at > 70
  return (
    <li data-tone={mark.tone} className="contents">
      {y2 - y1 > 6 ? (
        <span
          aria-hidden="true"
          className="absolute w-2 -translate-x-1/2 rounded-full border border-tone-line bg-tone-soft"
          style={{ left: `${at}%`, top: y1, height: y2 - y1 }}
        />
      ) : null}
      {x2 - x1 > 2 ? (
        <span
          aria-hidden="true"
          className="absolute h-2 -translate-y-1/2 rounded-full border border-tone-line bg-tone-soft"
          style={{ left: `${x1}%`, width: `${x2 - x1}%`, top: (y1 + y2) / 2 }}
        />
      ) : null}
      <Link
        href={mark.href}
        prefetch={false}
        aria-label={mark.says}
        title={mark.says}
        className="absolute z-10 inline-flex size-7 -translate-x-1/2 -translate-y-1/2 items-center justify-center rounded-full hover:bg-sunken"
        style={{ left: `${at}%`, top: (y1 + y2) / 2 }}
      >
        <ToneMark tone={mark.tone} className="size-4.5" />
      </Link>
      <span
        aria-hidden="true"
        className={clsx(
          'figures pointer-events-none absolute -translate-y-1/2 font-serif text-small font-medium whitespace-nowrap',
          late && '-translate-x-full',
        )}
        style={{ left: `calc(${at}% + ${late ? -16 : 16}px)`, top: (y1 + y2) / 2 - 10 }}
      >
        {mark.label}
      </span>
    </li>
  )
}
