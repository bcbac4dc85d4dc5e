import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { ChartFrame } from '@/ui/chart-frame'
import { RowLink, TimeBars } from '@/ui/charts/time-bars'
import { Table, Td, Th } from '@/ui/table'
import { timeAxis } from './axis'
import type { TimelineAddress } from './filter'
import { KNOWN, type Known, type KnownRow } from './known'
import { KNOWN_WORDS } from './known-words'

type Props = { reading: StoryReading; rows: KnownRow[]; address: TimelineAddress }

/** When each source came out, against the days on which facts were first reported. */
export function KnownChart({ reading, rows, address }: Props) {
  const { slug } = reading.story
  const facts = rows[0]?.facts.length ?? 0
  if (facts === 0 || rows.length === 0)
    return (
      <p className="text-quiet">
        No fact is told by two sources{address.kind ? ' among these kinds' : ''}: add a source, or clear the filters.
      </p>
    )
  const dated = rows.filter(({ at }) => at !== null)
  const firsts = [...new Set((rows[0]?.facts ?? []).flatMap(({ fact }) => (fact.first ? [fact.first.at.to] : [])))]
  const axis = timeAxis(dated.flatMap(({ at }) => at ?? []))
  const hrefOf = (source: string, known: Known) => addresses.knownTo(slug, { source, known, kind: address.kind })
  const undated = rows.length - dated.length
  return (
    <ChartFrame
      title="Published, and first reported"
      says={`${counted(facts, 'fact')} that at least two sources tell, against ${counted(rows.length, 'source')} other than the record. A broken line is a day after which a fact had been reported here.${
        undated ? ` ${counted(undated, 'source has', 'sources have')} no date and cannot be drawn.` : ''
      }`}
      chart={
        <TimeBars
          label="Sources by the day they came out"
          {...axis}
          lines={firsts.filter((day) => day >= axis.domain[0] && day <= axis.domain[1])}
          rows={dated.map((row) => ({
            id: row.source.id,
            label: <span className="font-semibold">{row.name}</span>,
            date: isoInWords(row.source.published ?? ''),
            from: row.at?.from ?? null,
            to: row.at?.to ?? null,
            after: <Counts row={row} facts={facts} hrefOf={hrefOf} />,
          }))}
        />
      }
      table={
        <Table label="Told, silent, or not yet to be known, by source">
          <thead>
            <tr>
              <Th>Source</Th>
              <Th>Published</Th>
              {KNOWN.map((known) => (
                <Th key={known}>{KNOWN_WORDS[known].name}</Th>
              ))}
              <Th>Facts</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.source.id}>
                <Th scope="row" className="border-line font-semibold">
                  {row.name}
                </Th>
                <Td className="figures whitespace-nowrap">
                  {row.source.published ? isoInWords(row.source.published) : 'no date'}
                </Td>
                {KNOWN.map((known) => (
                  <Td key={known} className="figures">
                    {row.counts[known] > 0 ? (
                      <Link
                        href={hrefOf(row.source.id, known)}
                        className="link"
                        aria-label={`${row.counts[known]} of ${facts}: ${row.name}, ${KNOWN_WORDS[known].name}`}
                      >
                        {row.counts[known]}
                      </Link>
                    ) : (
                      0
                    )}
                  </Td>
                ))}
                <Td className="figures">{facts}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  )
}

type CountsProps = { row: KnownRow; facts: number; hrefOf: (source: string, known: Known) => string }

function Counts({ row, facts, hrefOf }: CountsProps) {
  return (
    <ul className="figures flex flex-wrap gap-x-3">
      {KNOWN.filter((known) => row.counts[known] > 0).map((known) => (
        <li key={known}>
          <RowLink
            href={hrefOf(row.source.id, known)}
            label={`${row.counts[known]} of ${facts}: ${row.name}, ${KNOWN_WORDS[known].name}`}
          >
            {KNOWN_WORDS[known].name.toLowerCase()} {row.counts[known]} of {facts}
          </RowLink>
        </li>
      ))}
    </ul>
  )
}
