import type { Exported } from '@/contracts/interchange/exported'
import type { ExportOptions } from '@/contracts/interchange/formats'
import type { Receipt } from '@/contracts/interchange/receipt'
import { receiptsOf } from '../receipts'
import { relationsOf, type Told } from '../relations'
import { type Cell, csvOf } from './csv'
import { placeColumns } from './place-columns'

type Row = Told & { a: Receipt; b: Receipt }
type Column = [name: string, cell: (row: Row) => Cell]

const COLUMNS: Column[] = [
  ['relation', ({ relation }) => relation.relation],
  ['coarse', ({ relation }) => relation.coarse],
  ['differs', ({ relation }) => relation.differs],
  ['reason', ({ relation }) => relation.reason],
  ['score', ({ relation }) => relation.score],
  ['rule', ({ relation }) => relation.rule],
  ['question_ids', ({ questions }) => questions.map(({ id }) => id).join('\n')],
  ['questions', ({ questions }) => questions.map(({ text }) => text).join('\n')],
  ...placeColumns<Row>('a_', ({ a }) => a),
  ...placeColumns<Row>('b_', ({ b }) => b),
]

/** One row for each relation, read from a to b; with the place of both claims. */
export function relationsCsv(exported: Exported, { bom }: ExportOptions): string {
  const receipts = receiptsOf(exported)
  const rows = relationsOf(exported).flatMap((told) => {
    const [a, b] = [receipts.claim(told.relation.a), receipts.claim(told.relation.b)]
    return a && b ? [{ ...told, a, b }] : []
  })
  const head = COLUMNS.map(([name]) => name)
  return csvOf(
    head,
    rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
    bom,
  )
}
