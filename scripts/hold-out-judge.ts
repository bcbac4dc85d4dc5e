/**
 * Measures the judge on rows that its weights were not fitted on: whole stories, topics, articles, questions and all rows that
 * share a text are held out in five folds. Writes evaluation/held-out.ts, the tables in docs/method/judge.md, docs/method/reliability.svg, and
 * engine/judge/softened.ts: how far likelihoods have to be drawn towards a half to come true as often as they say.
 *   npx tsx scripts/hold-out-judge.ts <folder of the evaluation sets>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Figure, figuresOf } from './judge/figures'
import { FOLDS, judgeHeldOut } from './judge/held-out'
import { type Curve, curvesOf, pictureOf, slopesOf } from './judge/reliability'
import { readMaterial } from './judge/rows'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: hold-out-judge.ts <folder of the evaluation sets>')

const at = (file: string): URL => new URL(`../${file}`, import.meta.url)
const judged = judgeHeldOut(readMaterial(folder))
const figures = figuresOf(judged)
const slopes = slopesOf(judged)
const curves = curvesOf(judged, slopes)

const three = (figure: number): string => figure.toFixed(3)

function writeConstants(): void {
  const entries = figures.map(
    ({ part, figure, spread }) => `  ${part}: { figure: ${three(figure)}, spread: ${three(spread)} },`,
  )
  const head = `/** Written by \`npx tsx scripts/hold-out-judge.ts <sets>\`: what the judge reaches on rows that its weights were not fitted on, and the spread over ${FOLDS} folds. */\n`
  writeFileSync(
    at('evaluation/held-out.ts'),
    `${head}export const HELD_OUT: Record<string, { figure: number; spread: number }> = {\n${entries.join('\n')}\n}\n`,
  )
}

/** Puts a block between its two marks. */
function between(text: string, open: string, close: string, block: string): string {
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`docs/method/judge.md has no place for ${open}`)
  return `${text.slice(0, from + open.length)}\n${block}\n${text.slice(to)}`
}

const row = ({ part, rows, figure, mean, spread, detail }: Figure): string =>
  `| ${part} | ${rows} | ${three(figure)} | ${three(mean)} ± ${three(spread)} | ${detail} |`

const point = ({ name, rows, error, points }: Curve): string =>
  `| ${name} | ${rows} | ${three(error)} | ${points.map(({ said, held }) => `${said.toFixed(2)} → ${held.toFixed(2)}`).join(', ')} |`

function writeTables(): void {
  const page = at('docs/method/judge.md')
  const table = [
    '| part | rows | all rows | mean ± spread of the folds | conflicts |',
    '|---|---|---|---|---|',
    ...figures.map(row),
  ]
  const reliable = ['| likelihood of | rows | error | said → held |', '|---|---|---|---|', ...curves.map(point)]
  const text = between(readFileSync(page, 'utf8'), '<!-- held out -->', '<!-- /held out -->', table.join('\n'))
  writeFileSync(page, between(text, '<!-- reliability -->', '<!-- /reliability -->', reliable.join('\n')))
}

for (const figure of figures) console.log(row(figure))
writeConstants()
writeTables()
writeFileSync(at('docs/method/reliability.svg'), pictureOf(curves))
writeFileSync(
  at('engine/judge/softened.ts'),
  `/** Fitted, not written by hand: npx tsx scripts/hold-out-judge.ts <folder of the evaluation sets>. The log odds of one event and of one answer are multiplied with these. */
export const SOFTENED = { event: ${three(slopes.event)}, answer: ${three(slopes.answer)} }
`,
)
