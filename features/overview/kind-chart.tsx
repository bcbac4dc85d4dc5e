import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { StoryReading } from '@/contracts/story-reading'
import { FINDING_WORDS, type Standing } from '@/contracts/words'
import { ChartFrame } from '@/ui/chart-frame'
import { Bars } from '@/ui/charts/bars'
import { Table, Td, Th } from '@/ui/table'
import { ToneBadge } from '@/ui/tone-mark'
import { type KindRow, kindsOf } from './view-model'

const SHOWN = ['conflict', 'apparent', 'agreement', 'single'] as const satisfies Standing[]

function sentence(rows: KindRow[]): string {
  const disputed = rows
    .filter((row) => row.counts.conflict > 0)
    .sort((a, b) => b.counts.conflict - a.counts.conflict)[0]
  if (!disputed) return 'No kind of statement shows a conflict.'
  return `Most conflicts are among ${disputed.label.toLowerCase()}: ${disputed.counts.conflict} of ${disputed.total} questions.`
}

/** What the findings are about: numbers, dates, roles, names. */
export function KindChart({ reading }: { reading: StoryReading }) {
  const rows = kindsOf(reading)
  const linkOf = (kind: string, finding: string) => addresses.grid(reading.story.slug, { kind, finding })
  return (
    <ChartFrame
      title="Findings by kind"
      says={sentence(rows)}
      chart={
        <Bars
          rows={rows.map((row) => ({
            label: row.label,
            values: row.counts,
            links: Object.fromEntries(SHOWN.map((finding) => [finding, linkOf(row.kind, finding)])),
          }))}
          series={SHOWN.map((key) => ({ key, tone: key, label: FINDING_WORDS[key].name }))}
        />
      }
      table={
        <Table label="Findings by kind">
          <thead>
            <tr>
              <Th>Kind</Th>
              {SHOWN.map((finding) => (
                <Th key={finding}>
                  <ToneBadge tone={finding} soft={false}>
                    {FINDING_WORDS[finding].name}
                  </ToneBadge>
                </Th>
              ))}
              <Th>Questions</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.kind}>
                <Th scope="row" className="border-line font-semibold">
                  {row.label}
                </Th>
                {SHOWN.map((finding) => (
                  <Td key={finding} className="figures">
                    {row.counts[finding] ? (
                      <Link href={linkOf(row.kind, finding)} className="link">
                        {row.counts[finding]}
                      </Link>
                    ) : (
                      0
                    )}
                  </Td>
                ))}
                <Td className="figures">{row.total}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  )
}
