import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { VOICE_WORDS } from '@/contracts/words'
import { ChartFrame } from '@/ui/chart-frame'
import { LayersGraph } from '@/ui/charts/layers-graph'
import { NodeMark } from '@/ui/charts/node-mark'
import { Section } from '@/ui/section'
import { Table, Td, Th } from '@/ui/table'
import type { VoiceGraph } from './graph'
import { type EdgeRow, graphInWords, graphViewOf, SHAPES } from './graph-view'

/** Who quotes whom: drawn on a wide page, told as a list on a narrow one and on paper. */
export function VoiceGraphView({ reading, graph }: { reading: StoryReading; graph: VoiceGraph }) {
  const view = graphViewOf(reading.story.slug, graph)
  const kinds = [...new Set(view.rows.flatMap(({ from, to }) => [from.kind, to.kind]))]
  return (
    <Section
      id="graph"
      title="Who quotes whom"
      note="From the sources through the outlets they cite to those who are quoted. Every mark and line leads to its claims."
    >
      <ChartFrame
        title="From source to voice"
        says={graphInWords(graph, view, reading.sources.length, reading.comparison.claims.length)}
        chart={
          <>
            <ul aria-label="Key" className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-fine">
              {kinds.map((kind) => (
                <li key={kind} className="inline-flex items-center gap-1.5">
                  <NodeMark shape={SHAPES[kind]} size={12} />
                  {kind === 'source' ? 'a source of this story' : VOICE_WORDS[kind]}
                </li>
              ))}
              <li className="text-quiet max-md:hidden print:hidden">
                The larger the mark and the wider the line, the more claims.
              </li>
            </ul>
            <div className="max-md:hidden print:hidden">
              <LayersGraph layers={view.layers} edges={view.edges} label="Who quotes whom" />
            </div>
            <div className="md:hidden print:block">
              <GraphAsList slug={reading.story.slug} rows={view.rows} />
            </div>
          </>
        }
        table={<GraphTable slug={reading.story.slug} rows={view.rows} />}
      />
    </Section>
  )
}

function byFirst(rows: EdgeRow[]): Map<string, EdgeRow[]> {
  const groups = new Map<string, EdgeRow[]>()
  for (const row of rows) groups.set(row.from.key, [...(groups.get(row.from.key) ?? []), row])
  return groups
}

function GraphAsList({ slug, rows }: { slug: string; rows: EdgeRow[] }) {
  return (
    <ul className="grid gap-4">
      {[...byFirst(rows)].map(([key, own]) => (
        <li key={key} className="keep">
          <Link href={addresses.voiceWords(slug, { voice: key })} className="inline-flex items-center gap-2 py-1">
            <NodeMark shape={SHAPES[own[0]?.from.kind ?? 'source']} size={12} />
            <span className="font-semibold underline decoration-line-strong underline-offset-4">
              {own[0]?.from.name}
            </span>
            <span className="text-fine text-quiet">{own[0]?.from.kind === 'source' ? 'quotes' : 'is cited for'}</span>
          </Link>
          <ul className="ml-1.5 grid border-l border-line pl-4">
            {own.map((row) => (
              <li key={row.to.key}>
                <Link href={row.href} className="flex min-h-8 items-center gap-2 text-small hover:underline">
                  <NodeMark shape={SHAPES[row.to.kind]} size={11} />
                  <span className="min-w-0 flex-1">{row.to.name}</span>
                  <span className="figures text-quiet">{counted(row.claims, 'claim')}</span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function GraphTable({ slug, rows }: { slug: string; rows: EdgeRow[] }) {
  return (
    <Table label="From source to voice">
      <thead>
        <tr>
          <Th>Who passes it on</Th>
          <Th>Whom</Th>
          <Th>Kind of voice</Th>
          <Th>Claims</Th>
          <Th>Sources</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.from.key}\n${row.to.key}`}>
            <Th scope="row" className="border-line font-semibold">
              <Link href={addresses.voiceWords(slug, { voice: row.from.key })} className="link">
                {row.from.name}
              </Link>
            </Th>
            <Td>
              <Link href={addresses.voiceWords(slug, { voice: row.to.key })} className="link">
                {row.to.name}
              </Link>
            </Td>
            <Td>{VOICE_WORDS[row.to.kind]}</Td>
            <Td className="figures">
              <Link
                href={row.href}
                className="link"
                aria-label={`${counted(row.claims, 'claim')}: ${row.from.name}, ${row.to.name}`}
              >
                {row.claims}
              </Link>
            </Td>
            <Td className="figures">{row.sources}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
