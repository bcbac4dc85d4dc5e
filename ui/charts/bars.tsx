'use client'
import dynamic from 'next/dynamic'
import { ToneMark } from '../tone-mark'
import type { BarRow, Series } from './stacked-bars'
import { WhenSeen } from './when-seen'

const StackedBars = dynamic(() => import('./stacked-bars'), { ssr: false })

/** Stacked bars with their key. The drawing is fetched when it comes into sight; its place is kept so that nothing jumps. */
export function Bars({ rows, series }: { rows: BarRow[]; series: Series[] }) {
  return (
    <div>
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-fine" aria-label="Key">
        {series
          .filter((one) => rows.some((row) => row.values[one.key]))
          .map((one) => (
            <li key={one.key} className="inline-flex items-center gap-1.5">
              <ToneMark tone={one.tone} />
              {one.label}
            </li>
          ))}
      </ul>
      <div aria-hidden="true" style={{ minHeight: rows.length * 44 + 36 }}>
        <WhenSeen>
          <StackedBars rows={rows} series={series} />
        </WhenSeen>
      </div>
    </div>
  )
}
