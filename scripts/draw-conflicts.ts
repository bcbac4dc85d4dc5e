/**
 * Draws conflicts that the method finds in the stories of whole articles, for people to read.
 *   npx tsx scripts/draw-conflicts.ts <folder of the evaluation sets> --seed N [--count 50] [--per-story 3] [--sheet FILE] [--table FILE]
 * Without files it prints only how many conflicts there are. --sheet takes quotes with their context and must lie outside the
 * repository, for the texts belong to their publishers; --table takes the rows without texts that scripts/score-reading.ts works on.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compareSources, METHOD_VERSION } from '../engine'
import type { SourceInput } from '../engine/model/comparison'
import { drawn, type Flagged, flaggedOf, summaryOf } from '../evaluation/conflicts/draw'
import { sheetOf } from '../evaluation/conflicts/sheet'
import { unlabelledStories } from '../evaluation/conflicts/stories'
import { type Reading, rowOf } from '../evaluation/conflicts/table'

const USAGE =
  'usage: draw-conflicts.ts <folder of the evaluation sets> --seed N [--count 50] [--per-story 3] [--sheet FILE] [--table FILE]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '50' },
    'per-story': { type: 'string', default: '3' },
    sheet: { type: 'string' },
    table: { type: 'string' },
  },
})
const [folder] = positionals
const [seed, count, perStory] = [Number(values.seed), Number(values.count), Number(values['per-story'])]
if (!folder || ![seed, count, perStory].every(Number.isInteger)) throw new Error(USAGE)
const root = path.join(import.meta.dirname, '..')
if (values.sheet && !path.relative(root, path.resolve(values.sheet)).startsWith('..'))
  throw new Error('the sheet holds texts of others: write it outside the repository')

const stories = await unlabelledStories(folder)
const flagged: Flagged[] = []
for (const { id, sources } of stories) flagged.push(...flaggedOf(id, compareSources(sources)))
const summary = summaryOf(flagged, stories.length)
console.log(JSON.stringify(summary, null, 2))

const chosen = drawn(flagged, seed, count, perStory)
const storyOf = new Map(stories.map((story) => [story.id, story]))
const sourceIn = (story: string) => (id: string) =>
  storyOf.get(story)?.sources.find((source) => source.id === id) as SourceInput
if (values.sheet) {
  const sheets = chosen.map((each, k) =>
    sheetOf(each, k + 1, storyOf.get(each.story)?.topic ?? '', sourceIn(each.story)),
  )
  writeFileSync(values.sheet, sheets.join('\n'))
}
if (values.table) {
  const { storiesWithConflict, conflicts } = summary
  const reading: Reading = {
    seed,
    method: METHOD_VERSION,
    drawnFrom: { stories: stories.length, storiesWithConflict, conflicts },
    rows: chosen.map((each, k) => rowOf(each, k + 1, sourceIn(each.story))),
  }
  writeFileSync(values.table, `${JSON.stringify(reading, null, 2)}\n`)
}
console.log(`drawn: ${chosen.length}`)
