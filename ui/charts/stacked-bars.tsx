'use client'
import { useRouter } from 'next/navigation'
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { type Tone, ToneMark } from '../tone-mark'

/** `side` −1 draws to the left of the middle. */
export type Series = { key: string; label: string; tone: Tone; side?: 1 | -1 }
export type BarRow = { label: string; values: Record<string, number>; links: Record<string, string> }

/** Tones whose shape is an outline are drawn as one. */
const HOLLOW = new Set<Tone>(['single', 'hedges', 'not_comparable', 'undecided'])

export const ROW_HEIGHT = 44
export const chartHeight = (rows: number) => rows * ROW_HEIGHT + 36

const shorten = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text)

/** Stacked bars, one row each, to both sides of a middle line where a series has side −1. Pressing a bar follows its link. */
export default function StackedBars({ rows, series }: { rows: BarRow[]; series: Series[] }) {
  const router = useRouter()
  const shown = series.filter((one) => rows.some((row) => row.values[one.key]))
  const data = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(shown.map((one) => [one.key, (row.values[one.key] ?? 0) * (one.side ?? 1)])),
  }))
  return (
    <div>
      <ResponsiveContainer
        width="100%"
        height={chartHeight(rows.length)}
        initialDimension={{ width: 560, height: 240 }}
      >
        <BarChart
          accessibilityLayer={false}
          data={data}
          layout="vertical"
          stackOffset="sign"
          margin={{ left: 0, right: 12, top: 4, bottom: 0 }}
        >
          <XAxis
            type="number"
            allowDecimals={false}
            domain={[(least: number) => Math.min(0, least), 'dataMax']}
            tickCount={5}
            tickFormatter={(value: number) => String(Math.abs(value))}
            tick={{ fill: 'var(--quiet)', fontSize: 13 }}
            stroke="var(--line)"
          />
          <YAxis
            type="category"
            dataKey="label"
            width={150}
            tickFormatter={shorten}
            tick={{ fill: 'var(--ink)', fontSize: 13 }}
            stroke="var(--line)"
            interval={0}
          />
          <ReferenceLine x={0} stroke="var(--line-strong)" />
          <Tooltip cursor={{ fill: 'var(--sunken)' }} content={<Card series={shown} />} />
          {shown.map((one) => (
            <Bar
              key={one.key}
              dataKey={one.key}
              name={one.label}
              stackId="all"
              barSize={22}
              fill={HOLLOW.has(one.tone) ? `var(--${one.tone}-soft)` : `var(--${one.tone})`}
              stroke={HOLLOW.has(one.tone) ? `var(--${one.tone})` : 'var(--surface)'}
              strokeWidth={1.5}
              isAnimationActive={false}
              className="cursor-pointer"
              onClick={(bar) => {
                const link = (bar.payload as BarRow | undefined)?.links[one.key]
                if (link) router.push(link)
              }}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

type CardProps = { series: Series[]; active?: boolean; payload?: readonly { payload?: BarRow }[] }

function Card({ series, active, payload }: CardProps) {
  const row = payload?.[0]?.payload
  if (!active || !row) return null
  return (
    <div className="rounded-control border border-line-strong bg-surface px-3 py-2 text-small shadow-lift">
      <p className="font-semibold">{row.label}</p>
      {series
        .filter((one) => row.values[one.key])
        .map((one) => (
          <p key={one.key} data-tone={one.tone} className="flex items-center gap-1.5">
            <ToneMark tone={one.tone} />
            {one.label}: <span className="figures">{row.values[one.key]}</span>
          </p>
        ))}
    </div>
  )
}
