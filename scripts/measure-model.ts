// npx tsx scripts/measure-model.ts ROWS.jsonl [--limit N]: what the larger model that is set up adds to the method on
// labelled pairs, lines of { "a", "b", "label" }. Each pair may cost a call; nothing is remembered.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judgePair } from '@/engine/judge'
import { agreement, conflictLines, type Judged, type View, viewOf } from '@/evaluation/second-reading'
import { ProblemError } from '@/server/errors/outcome'
import { Budget } from '@/server/models/budget'
import { closeReader, openReader } from '@/server/models/open-reader'
import { NoAnswerError, type SecondReader } from '@/server/models/second-reader'
import { verifyQuote } from '@/server/models/verify-quote'

type Row = { id?: string; a: string; b: string; label: string; question?: string }

const share = (part: number, whole: number) =>
  `${part} of ${whole} (${whole > 0 ? ((100 * part) / whole).toFixed(0) : '-'} %)`
const asView = (coarse: string | null): View => (coarse === 'conflict' || coarse === 'agree' ? coarse : 'other')

/** What the model makes of two texts that stand alone: the whole of each is the passage in question. */
async function modelView(reader: SecondReader, { a, b, question = '' }: Row): Promise<View | 'no side' | 'dropped'> {
  const side = (name: string, text: string) => ({ source: name, published: null, quote: text, context: text })
  const pair = { question: question || 'Do both say the same?', a: side('A', a), b: side('B', b) }
  try {
    const limits = { signal: new AbortController().signal, budget: new Budget({ calls: 10, tokens: 1_000_000 }) }
    const { coarse, quotes } = await reader.read(pair, limits)
    if (coarse === null) return 'no side'
    const whole = (text: string, words: string) => text === words || verifyQuote(text, words, 0) !== null
    return whole(a, quotes.a) && whole(b, quotes.b) ? asView(coarse) : 'dropped'
  } catch (error) {
    if (error instanceof NoAnswerError) return 'dropped'
    throw error
  }
}

async function measure(file: string, most: number): Promise<void> {
  const open = await openReader()
  if (!open) throw new Error('No larger model is set up: see docs/method/larger-model.md.')
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, most)
  const judged: Judged[] = []
  const without = { 'no side': 0, dropped: 0 }
  const started = performance.now()
  for (const [at, line] of rows.entries()) {
    const row = JSON.parse(line) as Row
    const view = await modelView(open.reader, row)
    if (view === 'no side' || view === 'dropped') without[view]++
    const model = view === 'no side' || view === 'dropped' ? 'other' : view
    const method = asView(judgePair({ id: String(row.id ?? at), a: row.a, b: row.b }).coarse)
    judged.push({ gold: viewOf(row.label), method, model })
  }
  const seconds = (performance.now() - started) / 1000
  console.log(`${open.reader.model} on ${rows.length} pairs of ${file}: ${(seconds / rows.length).toFixed(3)} s a pair`)
  console.log(`no side ${share(without['no side'], rows.length)}, dropped ${share(without.dropped, rows.length)}`)
  for (const { who, found, of, right, said, falseAlarms, others } of conflictLines(judged))
    console.log(
      `conflict, ${who}: found ${share(found, of)}, right ${share(right, said)}, false alarms ${share(falseAlarms, others)}`,
    )
  for (const who of ['method', 'model'] as const) {
    const { found, of, said } = agreement(judged, who)
    console.log(`agreement, the ${who}: found ${share(found, of)}, right ${share(found, said)}`)
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { limit: { type: 'string' } } })
try {
  if (positionals.length === 0) throw new Error('Which file of pairs? npx tsx scripts/measure-model.ts ROWS.jsonl')
  for (const file of positionals) await measure(file, Number(values.limit ?? Number.POSITIVE_INFINITY))
} catch (error) {
  const problem = error instanceof ProblemError ? error.problem : null
  console.error(problem ? `${problem.message} ${problem.next}` : (error as Error).message)
  process.exitCode = 2
} finally {
  await closeReader()
}
