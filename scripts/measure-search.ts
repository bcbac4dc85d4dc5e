// How long the claims of the large story take to index, to search and to sort: `npx tsx scripts/measure-search.ts`.
import type { SourceDto } from '../contracts/desk'
import { readStory } from '../contracts/story-reading'
import type { ClaimFilter, Sort } from '../features/claims/filter'
import { indexPassages, passagesFound } from '../features/claims/search/passages'
import { readQuery } from '../features/claims/search/query'
import { claimRowsOf } from '../features/claims/view-model'
import { bigStory } from '../testing/big-story/story'
import { deskStory } from '../testing/desk-story'

const TIMES = 21
const QUERIES = ['the', 'bridge repaired', '"of the district"', 'river -bridge', 'b']

const big = bigStory()
const texts = new Map(big.sources.map(({ id, text }) => [id, text]))
const sources: SourceDto[] = big.sources.map(({ text: _text, file, ...source }) => ({
  ...source,
  fileName: file,
  language: 'en',
  analysed: true,
  words: 0,
  pages: null,
  original: null,
}))
const { comparison, propositions } = big
const anew = () => readStory(deskStory({ comparison, machine: comparison, sources, propositions }))
const none: Omit<ClaimFilter, 'text' | 'sort'> = {
  source: null,
  voice: null,
  kind: null,
  certainty: null,
  finding: null,
  stance: null,
  proposition: null,
  hand: null,
  verdict: null,
}
const rows = (reading: ReturnType<typeof anew>, text: string, sort: Sort = 'place') =>
  claimRowsOf(reading, { ...none, text, sort })

function median(run: () => unknown): string {
  const times = Array.from({ length: TIMES }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  }).sort((a, b) => a - b)
  return `${(times[Math.floor(TIMES / 2)] ?? 0).toFixed(1)} ms`
}

const length = [...texts.values()].reduce((sum, text) => sum + text.length, 0)
console.log(`${comparison.claims.length} claims, ${texts.size} sources of ${length} characters; medians of ${TIMES}`)
console.log(`rows of all claims, first time:        ${median(() => rows(anew(), ''))}`)
console.log(`the same and the index of the claims:  ${median(() => rows(anew(), 'bridge'))}`)
console.log(`index of the passages:                 ${median(() => indexPassages(texts))}`)
const reading = anew()
const passages = indexPassages(texts)
const words = QUERIES.map((query, i) => ({ query, variant: (turn: number) => `${query}${' '.repeat(turn + i)}` }))
for (const { query, variant } of words) {
  let turn = 0
  const claims = rows(reading, query).length
  const found = passagesFound(reading, passages, readQuery(query)).length
  // another number of spaces is another view, so that none is remembered
  const search = median(() => rows(reading, variant(turn++)))
  const beside = median(() => passagesFound(reading, passages, readQuery(query)))
  console.log(`${query.padEnd(20)} ${claims} claims in ${search}, ${found} passages in ${beside}`)
}
for (const sort of ['place', 'quote', '-value', 'voice'] as const) {
  let turn = 0
  console.log(`sorted by ${sort.padEnd(10)} ${median(() => rows(reading, ' '.repeat(turn++ + 1), sort))}`)
}
