// node onnx/measure-likeness.mjs MODEL_FOLDER FORM ROWS.jsonl...: how well the likeness of meaning vectors tells labelled pairs apart, lines of
// { "a", "b", "label" } (or "answer_a", "answer_b"): the area under the curve for each label against all others; 0.5 is chance.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { env, pipeline } from '@huggingface/transformers'

const [, , folder = '', form = 'q8', ...files] = process.argv
env.allowRemoteModels = false
env.localModelPath = `${path.dirname(path.resolve(folder))}${path.sep}`
const embed = await pipeline('feature-extraction', path.basename(folder), { dtype: form })

async function likeness(a, b) {
  const { data, dims } = await embed([a, b], { pooling: 'mean', normalize: true })
  const width = dims.at(-1)
  let sum = 0
  for (let at = 0; at < width; at++) sum += data[at] * data[width + at]
  return sum
}

/** The chance that one of the first has the higher score; ties count half. */
function area(first, rest) {
  let wins = 0
  for (const x of first) for (const y of rest) wins += x > y ? 1 : x === y ? 0.5 : 0
  return wins / (first.length * rest.length)
}

for (const file of files) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const started = performance.now()
  const scored = []
  for (const { a, b, answer_a, answer_b, label } of rows)
    scored.push({ label, score: await likeness(answer_a ?? a, answer_b ?? b) })
  const each = (performance.now() - started) / rows.length
  console.log(`${file}: ${rows.length} pairs, ${each.toFixed(1)} ms a pair`)
  for (const label of [...new Set(scored.map((row) => row.label))].sort()) {
    const own = scored.filter((row) => row.label === label).map(({ score }) => score)
    const rest = scored.filter((row) => row.label !== label).map(({ score }) => score)
    const mean = own.reduce((sum, score) => sum + score, 0) / own.length
    console.log(`  ${label}: ${own.length} pairs, mean likeness ${mean.toFixed(2)}, area ${area(own, rest).toFixed(2)}`)
  }
}
