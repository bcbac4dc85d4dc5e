import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { ChartFrame } from '@/ui/chart-frame'
import { StepChart } from '@/ui/charts/step-chart'
import { Table, Td, Th } from '@/ui/table'
import { ToneMark } from '@/ui/tone-mark'
import { stretchInWords } from './days'
import { STEP_TONES, stepsInWords, tollInWords, tollViewOf } from './toll-view'
import type { Toll } from './tolls'

/** One count over time: steps where it was updated, a broken line where it is disputed, and each of them in words. */
export function TollChart({ slug, toll }: { slug: string; toll: Toll }) {
  const view = tollViewOf(slug, toll)
  const words = stepsInWords(toll)
  return (
    <ChartFrame
      title={toll.question.text}
      says={tollInWords(toll)}
      chart={
        <div>
          {view.marks.length > 0 ? (
            <StepChart
              label={`Numbers: ${toll.question.text}`}
              x={view.x}
              y={view.y}
              marks={view.marks}
              lines={view.lines}
            />
          ) : null}
          {view.undated.length > 0 ? (
            <p className="mt-2 text-fine text-quiet">
              Not drawn, for want of a date:{' '}
              {view.undated.map(({ label, source }) => `${label} (${source})`).join(', ')}.
            </p>
          ) : null}
          <ul className="mt-4 grid gap-3 border-t border-line pt-4">
            {words.map(({ id, kind, text, reason, steps }) => (
              <li key={id} data-tone={STEP_TONES[kind]} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2">
                <ToneMark tone={STEP_TONES[kind]} className="mt-1 size-4" />
                <p className="text-small">
                  <Link
                    href={addresses.question(slug, steps[0]?.question.id ?? toll.id)}
                    className="link font-semibold"
                  >
                    {text}
                  </Link>
                  <span className="block text-fine text-quiet">{reason}</span>
                </p>
              </li>
            ))}
          </ul>
        </div>
      }
      table={
        <Table label={toll.question.text}>
          <thead>
            <tr>
              <Th>{toll.axis === 'published' ? 'Published' : 'Time meant'}</Th>
              <Th>Number</Th>
              <Th>Source</Th>
              <Th>Words</Th>
            </tr>
          </thead>
          <tbody>
            {toll.points.map(({ claim, at, label, source }) => (
              <tr key={claim.id}>
                <Td className="figures whitespace-nowrap">{at ? stretchInWords(at) : 'no date'}</Td>
                <Th scope="row" className="figures border-line font-semibold">
                  {label}
                </Th>
                <Td>{source}</Td>
                <Td>
                  <Link href={addresses.source(slug, claim.source, claim.id)} className="link font-serif">
                    “{claim.quote.exact}”
                  </Link>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  )
}
