/**
 * Says how many drawn conflicts are real, and how far two readers agree.
 *   npx tsx scripts/score-reading.ts evaluation/reading-of-conflicts.json [first.json second.json]
 * With two files of answers ([{ "row", "label", "category" }]) it first puts them into the table; how to read, and the words
 * of the labels, stand in docs/method/reading-conflicts.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { agreementOf } from '../evaluation/conflicts/agreement'
import { type Answer, type Reading, withReader } from '../evaluation/conflicts/table'

const [table, ...readers] = process.argv.slice(2)
if (!table || (readers.length !== 0 && readers.length !== 2))
  throw new Error('usage: score-reading.ts <table.json> [first.json second.json]')

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
let reading = json<Reading>(table)
if (readers.length) {
  reading = { ...reading, rows: reading.rows.map((row) => ({ ...row, readers: [] })) }
  for (const reader of readers) reading = withReader(reading, json<Answer[]>(reader))
  writeFileSync(table, `${JSON.stringify(reading, null, 2)}\n`)
}
console.log(JSON.stringify(agreementOf(reading), null, 2))
