import type { ReviewDto } from '@/contracts/desk'
import type { Exported } from '@/contracts/interchange/exported'
import type { ExportOptions } from '@/contracts/interchange/formats'
import type { Receipt } from '@/contracts/interchange/receipt'
import { readStory, type StoryReading } from '@/contracts/story-reading'
import { stop } from '@/server/errors/outcome'
import { type Receipts, receiptsOf } from '../receipts'
import { csvOf } from './csv'
import { placeColumns } from './place-columns'
import { CODES, numbersOf, sheetsOf, type Unit } from './recal-sheets'
import { zipOf } from './zip'

const PLACE = placeColumns<Receipt>('', (receipt) => receipt)

/**
 * What several people decided on the same things, as ReCal reads it, with tables that say what each row, column and number
 * means; a unit has a row in its table for each quote that it rests on.
 */
export function recal(exported: Exported, { bom }: ExportOptions): Uint8Array {
  const reading = readStory(exported.story)
  const receipts = receiptsOf(exported)
  const rests = (review: ReviewDto) => about(reading, receipts, review).places.length > 0
  const sheets = sheetsOf(exported.story.reviews.filter(rests))
  if (sheets.length === 0)
    stop(
      'no-second-reader',
      'Nothing in this story was decided by two people.',
      'Let a second reader decide on the same questions, then export.',
    )
  const units = sheets.flatMap((sheet) =>
    sheet.units.flatMap((unit, i) => {
      const { words, places } = about(reading, receipts, unit)
      return places.map((receipt) => [sheet.name, i + 1, unit.target, words, ...PLACE.map(([, cell]) => cell(receipt))])
    }),
  )
  const coders = sheets.flatMap(({ name, people }) => people.map((person, i) => [name, i + 1, person]))
  const codes = [...CODES].map(([code, number]) => [number, code])
  const head = ['sheet', 'row', 'kind', 'unit', ...PLACE.map(([name]) => name)]
  return zipOf([
    ...sheets.map((sheet): [string, string] => [sheet.name, numbersOf(sheet)]),
    ['key-units.csv', csvOf(head, units, bom)],
    ['key-coders.csv', csvOf(['sheet', 'column', 'coder'], coders, bom)],
    ['key-codes.csv', csvOf(['number', 'code'], codes, bom)],
  ])
}

/** What a unit is called, and the quotes it rests on. */
function about(
  reading: StoryReading,
  receipts: Receipts,
  { target, key }: Pick<Unit, 'target' | 'key'>,
): { words: string; places: Receipt[] } {
  if (target === 'question') {
    const question = reading.question(key)
    return { words: question?.text ?? key, places: question ? receipts.question(question) : [] }
  }
  const [proposition = '', claim = ''] = target === 'stance' ? key.split('\n') : [key, key]
  const places = receipts.of([claim])
  return { words: target === 'stance' ? proposition : (reading.claim(claim)?.statement ?? key), places }
}
