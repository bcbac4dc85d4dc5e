'use client'
import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from './button'

type ChartFrameProps = { title: string; says: ReactNode; chart: ReactNode; table: ReactNode }

/** A chart, the sentence that says what it shows, and the same figures as a table one press away. */
export function ChartFrame({ title, says, chart, table }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <figure aria-labelledby={`${id}-title`} className="min-w-0 rounded-card border border-line bg-surface p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <h3 id={`${id}-title`} className="text-title3 font-medium">
            {title}
          </h3>
          <figcaption className="mt-1 max-w-[60ch] text-small text-quiet">{says}</figcaption>
        </div>
        <Button
          size="small"
          look="secondary"
          className="no-print"
          aria-controls={id}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? (
            <ChartNoAxesColumn aria-hidden="true" className="size-4" />
          ) : (
            <Table2 aria-hidden="true" className="size-4" />
          )}
          {asTable ? 'Show the chart' : 'Show the table'}
        </Button>
      </div>
      <div id={id} className="mt-4">
        {asTable ? table : chart}
      </div>
    </figure>
  )
}
