import type { ReactNode } from 'react'
import { CERTAINTY_WORDS, FINDING_WORDS, KIND_WORDS, STANCE_WORDS } from '@/contracts/words'
import { Table, Th } from '@/ui/table'
import { ToneMark } from '@/ui/tone-mark'
import { COLUMNS, type Column } from './columns'
import type { ClaimRow } from './row'

/** The claims in a plain table: what stands in a cell, and nothing to press. */
export function PaperTable({ rows, columns }: { rows: ClaimRow[]; columns: Column[] }) {
  return (
    <Table label="Claims">
      <thead>
        <tr>
          {columns.map((id) => (
            <Th key={id}>{COLUMNS[id].name}</Th>
          ))}
        </tr>
      </thead>
      {/* said once for all cells: there may be thousands */}
      <tbody className="[&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_tr]:break-inside-avoid">
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((id) => (
              <td key={id}>{CELLS[id](row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const CELLS: Record<Column, (row: ClaimRow) => ReactNode> = {
  quote: ({ quote, stances, aside }) => (
    <>
      <span className="font-serif">“{quote}”</span>
      {stances.map(({ proposition, stance }) => (
        <Below key={proposition}>
          {STANCE_WORDS[stance].name}: “{proposition}”
        </Below>
      ))}
      {aside ? (
        <Below>
          Set aside by {aside.person}, {aside.when}
          {aside.why ? `: ${aside.why}` : ''}
        </Below>
      ) : null}
    </>
  ),
  statement: ({ statement }) => statement,
  source: ({ sourceName }) => sourceName,
  voice: ({ chain }) => (chain.length > 0 ? chain.join(' › ') : 'the source itself'),
  kind: ({ kind }) => KIND_WORDS[kind],
  value: ({ value }) => value,
  certainty: ({ certainty }) => CERTAINTY_WORDS[certainty],
  event: ({ event }) => event,
  time: ({ time }) => time,
  question: ({ question, more }) => (question && more > 0 ? `${question.text} and ${more} more` : question?.text),
  finding: ({ finding, question }) =>
    finding === 'none' || !question ? (
      'not compared'
    ) : (
      <>
        <ToneMark tone={finding} className="mr-1 inline-block size-3 align-[-0.1em]" />
        {FINDING_WORDS[finding].name}
      </>
    ),
  verdict: ({ verdict }) => verdict && `${verdict.rating} (${verdict.by})`,
  touched: ({ touched }) => (touched ? `${touched.person}, ${touched.when}: ${touched.what.join(', ')}` : null),
}

const Below = ({ children }: { children: ReactNode }) => <span className="mt-1 block text-fine">{children}</span>
