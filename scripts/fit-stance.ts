/**
 * Fits the weights of the stance models and writes engine/stance/weights.ts.
 *   npx tsx scripts/fit-stance.ts <folder of the evaluation sets> [--report]
 * Sets: `emergent/dev.jsonl` (headlines towards rumours) and `fnc1/dev.jsonl` (articles towards headlines). With
 * --report it only prints the cross-validated macro-F1, with whole rumours and whole stories held out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { articleFeatures, type ShortModel } from '../engine/stance/article-features'
import { prepareProposition } from '../engine/stance/proposition'
import { shortFeatures } from '../engine/stance/short-features'
import { readText } from '../engine/text/read'
import { crossValidate, fitWeights, type Row, type Settings } from './fit-logistic'

const [folder, flag] = process.argv.slice(2)
if (!folder) throw new Error('usage: fit-stance.ts <folder of the evaluation sets> [--report]')

const rowsOf = <T>(file: string): T[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const remembered = <K, V>(make: (key: K) => V) => {
  const known = new Map<K, V>()
  return (key: K): V => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key) as V
  }
}
const prepared = remembered(prepareProposition)
const read = remembered(readText)

const SHORT = ['asserts', 'rejects', 'reports']
const ARTICLE = ['asserts', 'rejects', 'reports', 'silent']
const shortSettings: Settings = { labels: 3, l2: 8, balance: 0.4, least: 4 }
const articleSettings: Settings = { labels: 4, l2: 25, balance: 0.5, least: 4 }

function shortRows(): Row[] {
  const label = { agree: 0, conflict: 1, discuss: 2 } as Record<string, number>
  return rowsOf<{ a: string; b: string; label: string; group: string }>('emergent/dev.jsonl').map((row) => ({
    features: shortFeatures(prepared(row.b), read(row.a)),
    label: label[row.label] as number,
    group: row.group,
  }))
}

function articleRows(short: ShortModel): Row[] {
  const label = { agree: 0, disagree: 1, discuss: 2, unrelated: 3 } as Record<string, number>
  const bodies = new Map(
    rowsOf<{ body_id: string; text: string }>('fnc1/dev_bodies.jsonl').map((one) => [one.body_id, one.text]),
  )
  const rows = rowsOf<{ headline: string; body_id: string; label: string }>('fnc1/dev.jsonl')
  const story = storiesOf(rows)
  return rows.map((row) => ({
    features: articleFeatures(prepared(row.headline), read(bodies.get(row.body_id) ?? ''), short),
    label: label[row.label] as number,
    group: story(row.body_id),
  }))
}

/** Articles that share a headline which is about both belong to one story, and are held out together. */
function storiesOf(rows: { headline: string; body_id: string; label: string }[]): (body: string) => string {
  const parent = new Map<string, string>()
  const root = (one: string): string => {
    let at = one
    while (parent.has(at)) at = parent.get(at) as string
    return at
  }
  for (const row of rows) {
    const [a, b] = [root(`body ${row.body_id}`), root(`headline ${row.headline}`)]
    if (row.label !== 'unrelated' && a !== b) parent.set(a, b)
  }
  return (body) => root(`body ${body}`)
}

function table(name: string, labels: string[], weights: Map<string, number[]>): string {
  const rows = [...weights]
    .map(
      ([feature, row]) => `    ${JSON.stringify(feature)}: [${row.map((one) => Number(one.toFixed(2))).join(', ')}],`,
    )
    .join('\n')
  return `export const ${name}: Model<${labels.map((label) => `'${label}'`).join(' | ')}> = {\n  labels: [${labels.map((label) => `'${label}'`).join(', ')}],\n  weights: {\n${rows}\n  },\n}\n`
}

const target = new URL('../engine/stance/weights.ts', import.meta.url)
const HEAD = `import type { Model } from './model'

/**
 * Fitted, not written by hand: npx tsx scripts/fit-stance.ts <folder of the evaluation sets>
 * SHORT_MODEL on the development rows of Emergent (headlines towards rumours), ARTICLE_MODEL on those of FNC-1.
 */
`
const short = shortRows()
const shortWeights = fitWeights(short, shortSettings)
const article = articleRows({ labels: ['asserts', 'rejects', 'reports'], weights: Object.fromEntries(shortWeights) })
if (flag === '--report') {
  console.log('headlines, rumours held out: macro-F1', crossValidate(short, shortSettings).toFixed(3))
  console.log('articles, stories held out: macro-F1', crossValidate(article, articleSettings).toFixed(3))
} else {
  writeFileSync(
    target,
    `${HEAD}${table('SHORT_MODEL', SHORT, shortWeights)}\n${table('ARTICLE_MODEL', ARTICLE, fitWeights(article, articleSettings))}`,
  )
}
