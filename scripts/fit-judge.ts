/**
 * Fits the weights of the judge's models and writes engine/judge/weights.ts.
 *   npx tsx scripts/fit-judge.ts <folder of the evaluation sets>
 * What they reach on rows that they were not fitted on: npx tsx scripts/hold-out-judge.ts <folder of the evaluation sets>
 */
import { writeFileSync } from 'node:fs'
import { fitWeights } from './fit-logistic'
import { readMaterial } from './judge/rows'
import { type Task, tasksOf } from './judge/tasks'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: fit-judge.ts <folder of the evaluation sets>')

const WIDTH = 116

/** Entries side by side, in lines of the width of the code. */
function wrapped(entries: string[]): string {
  const lines = ['']
  for (const entry of entries) {
    const line = lines.at(-1) as string
    if (line && line.length + entry.length + 3 > WIDTH) lines.push(entry)
    else lines[lines.length - 1] = line ? `${line} | ${entry}` : entry
  }
  return lines.join(' |\n')
}

const table = ({ name, labels, rows, settings, told }: Task): string => {
  const entries = [...fitWeights(rows, settings)].map(([feature, row]) => {
    const [no = 0, yes = 0] = row
    const numbers = row.length === 2 ? [yes - no] : row
    return `${feature} ${numbers.map((one) => Number(one.toFixed(3))).join(' ')}`
  })
  return (
    `/** ${rows.length} rows: ${told}. */\nexport const ${name} = modelOf(\n  [${labels.map((one) => `'${one}'`).join(', ')}],\n  ` +
    `\`\n${wrapped(entries)}\n\`,\n)\n`
  )
}

const head = `import { modelOf } from './model'\n\n/**\n * Fitted, not written by hand: npx tsx scripts/fit-judge.ts <folder of the evaluation sets>\n * on the development side of each set; figures with whole stories and topics held out stand in docs/method/judge.md.\n */\n\n`
const tables = tasksOf(readMaterial(folder)).map(table)
writeFileSync(new URL('../engine/judge/weights.ts', import.meta.url), head + tables.join('\n'))
