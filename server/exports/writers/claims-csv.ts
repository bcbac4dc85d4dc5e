import type { SourceDto } from '@/contracts/desk'
import type { Exported } from '@/contracts/interchange/exported'
import type { ExportOptions } from '@/contracts/interchange/formats'
import type { Receipt } from '@/contracts/interchange/receipt'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { valueInWords } from '@/contracts/value-words'
import { jobTitleOf, speakerOf, verdictOn } from '@/contracts/verdicts'
import type { Claim } from '@/engine/model/claim'
import { receiptsOf } from '../receipts'
import { type Cell, csvOf } from './csv'
import { placeColumns } from './place-columns'

type Row = { claim: Claim; source: SourceDto | undefined; receipt: Receipt; reading: StoryReading }
type Column = [name: string, cell: (row: Row) => Cell]

const number = (claim: Claim) => (claim.value?.type === 'quantity' ? claim.value : null)
const date = (claim: Claim) => (claim.value?.type === 'date' ? claim.value : null)
const questions = ({ reading, claim }: Row) => [...new Set(reading.places(claim.id).map(({ question }) => question))]
const lines = (words: string[]) => words.join('\n')

const COLUMNS: Column[] = [
  ['number', ({ receipt }) => receipt.number],
  ...placeColumns<Row>('', ({ receipt }) => receipt),
  ['title', ({ source }) => source?.title],
  ['outlet', ({ source }) => source?.outlet],
  ['author', ({ source }) => source?.author],
  ['published', ({ source }) => source?.published],
  ['part', ({ claim }) => claim.part],
  ['statement', ({ claim }) => claim.statement],
  ['voices', ({ claim }) => lines(claim.voices.map(({ name }) => name))],
  ['voice_kinds', ({ claim }) => lines(claim.voices.map(({ kind }) => kind))],
  ['speaker', ({ reading, claim }) => speakerOf(reading, claim).name],
  ['speaker_title', ({ reading, claim }) => jobTitleOf(reading, claim)],
  ['kind', ({ claim }) => claim.kind],
  ['certainty', ({ claim }) => claim.certainty],
  ['polarity', ({ claim }) => claim.polarity],
  ['value', ({ claim }) => claim.value && valueInWords(claim.value)],
  ['value_type', ({ claim }) => claim.value?.type],
  ['number_value', ({ claim }) => number(claim)?.number],
  ['low', ({ claim }) => number(claim)?.low],
  ['high', ({ claim }) => number(claim)?.high],
  ['unit', ({ claim }) => number(claim)?.unit],
  ['of', ({ claim }) => number(claim)?.of],
  ['date_start', ({ claim }) => date(claim)?.start],
  ['date_end', ({ claim }) => date(claim)?.end],
  ['event', ({ claim }) => claim.event?.label],
  ['time_start', ({ claim }) => claim.time?.start],
  ['time_end', ({ claim }) => claim.time?.end],
  ['scope', ({ claim }) => claim.scope],
  ['origin', ({ claim }) => claim.origin],
  ['rules', ({ claim }) => claim.rules.join(' ')],
  ['question_ids', (row) => lines(questions(row).map(({ id }) => id))],
  ['questions', (row) => lines(questions(row).map(({ text }) => text))],
  ['findings', (row) => lines(questions(row).map(({ finding }) => finding))],
  ['standings', (row) => lines(questions(row).map((question) => row.reading.standing(question)))],
  ['verdict', ({ reading, claim }) => verdictOn(reading, claim.id)?.rating],
  ['verdict_why', ({ reading, claim }) => verdictOn(reading, claim.id)?.review],
  ['verdict_by', ({ reading, claim }) => authorOf(reading, claim)],
  ['verdict_url', ({ reading, claim }) => verdictOn(reading, claim.id)?.url],
]

function authorOf(reading: StoryReading, claim: Claim): string | null {
  const verdict = verdictOn(reading, claim.id)
  return verdict && (verdict.by ?? verdict.person)
}

/** One row for each claim that counts, in the order of the receipts. Lists within a cell have a line each. */
export function claimsCsv(exported: Exported, { bom }: ExportOptions): string {
  const reading = readStory(exported.story)
  const rows = receiptsOf(exported).all.flatMap((receipt) => {
    const claim = reading.claim(receipt.claim)
    return claim ? [{ claim, receipt, reading, source: reading.source(claim.source) }] : []
  })
  const head = COLUMNS.map(([name]) => name)
  return csvOf(
    head,
    rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
    bom,
  )
}
