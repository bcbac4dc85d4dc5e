/** The rows that the judge's models are fitted on, each set read from its file and weighed against the others. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { answerFeatures } from '../../engine/judge/answer-features'
import { articleFeatures } from '../../engine/judge/article-features'
import type { Features } from '../../engine/judge/pair-features'
import { readSides, type Side } from '../../engine/judge/reading'
import { readPair } from '../../engine/judge/sentences'
import type { SentenceShape } from '../../engine/judge/shape'
import { summaryFeatures } from '../../engine/judge/summary-features'
import type { Row } from '../fit-logistic'
import { groupsOf } from './groups'
import type { Material } from './tasks'

type Raw = Record<string, string> & { id: string; a: string; b: string; label: string }
export type PairRow = {
  set: string
  id: string
  label: string
  group: string
  features: Features
  event: Features
  shape: SentenceShape
}

let folder = ''

const load = <T = Raw>(file: string): T[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** Sets of sentence pairs: their file, which rows count, and what they are held out together by beside the texts they share. */
const SENTENCES: Record<string, { file: string; group?: string; only?: (row: Raw) => boolean }> = {
  natural: { file: 'natural_pairs', group: 'gid' },
  seeming: { file: 'seeming' },
  rte: { file: 'rte123', only: (row) => Boolean(row.cross_article) },
  vitaminc: { file: 'vitaminc', group: 'group' },
  fever: { file: 'fever_symmetric' },
  msrp: { file: 'msrp' },
  sick: { file: 'sick' },
  breaking: { file: 'breaking_nli' },
  negation: { file: 'negation_nli', group: 'group', only: (row) => row.label !== 'not_agree' },
  nan: { file: 'nan_nli', group: 'construction' },
}

/** The raw rows of a set with the group that each is held out with. */
function grouped(set: string): (Raw & { fold: string })[] {
  const { file, group, only } = SENTENCES[set] as (typeof SENTENCES)[string]
  const rows = load(`${file}/dev.jsonl`).filter(only ?? (() => true))
  const groups = groupsOf(rows.map((row) => [`a ${row.a}`, `b ${row.b}`, ...(group ? [`group ${row[group]}`] : [])]))
  return rows.map((row, k) => ({ ...row, fold: `${set} ${groups[k]}` }))
}

function sentenceRows(): PairRow[] {
  return Object.keys(SENTENCES).flatMap((set) =>
    grouped(set).map((raw) => ({ set, id: raw.id, label: raw.label, group: raw.fold, ...read(raw.a, raw.b) })),
  )
}

function read(a: string, b: string): { features: Features; event: Features; shape: SentenceShape } {
  const { features, event, shape } = readPair(...readSides({ id: '', a, b }))
  return { features, event, shape }
}

/** Real pairs of one story against pairs of two: the second sentence of the row seven rows on. */
function relatedRows(): Row[] {
  const own = (set: string, weight: number, step = 1): Row[] => {
    const rows = grouped(set).filter((_, k) => k % step === 0)
    return rows.flatMap((raw, k) => {
      const other = rows[(k + 7) % rows.length] as Raw
      return [
        { features: read(raw.a, raw.b).event, label: 1, group: raw.fold, weight },
        { features: read(raw.a, other.b).event, label: 0, group: raw.fold, weight },
      ]
    })
  }
  const seeming = grouped('seeming').map((raw) => ({
    features: read(raw.a, raw.b).event,
    label: raw.label === 'unrelated' ? 0 : 1,
    group: raw.fold,
    weight: raw.label === 'unrelated' ? 3 : 1,
  }))
  return [...seeming, ...own('natural', 1), ...own('rte', 0.5), ...own('vitaminc', 0.3, 30)]
}

const eventRows = (): Row[] =>
  load('ecbplus/dev_pairs.jsonl').map((raw) => ({
    features: read(raw.a, raw.b).event,
    label: raw.label === 'same_event' ? 1 : 0,
    group: `ecbplus ${raw.topic}`,
  }))

function articleRows(): Row[] {
  const texts = new Map(
    load<{ doc: string; sentences: (string | { text: string })[] }>('ecbplus/dev_docs.jsonl').map(
      ({ doc, sentences }) => [doc, sentences.map((one) => (typeof one === 'string' ? one : one.text)).join(' ')],
    ),
  )
  return load<{ doc_a: string; doc_b: string; label: string; topic: number }>('ecbplus/dev_docpairs.jsonl').flatMap(
    (row) => {
      const [a, b] = [texts.get(row.doc_a), texts.get(row.doc_b)]
      if (a === undefined || b === undefined) return []
      const features = articleFeatures(...readSides({ id: '', a, b }))
      return [{ features, label: row.label === 'same_event' ? 1 : 0, group: `ecbplus ${row.topic}` }]
    },
  )
}

const answerRows = (passages: boolean): Row[] =>
  load('nanco/dev.jsonl').map((raw) => {
    const [a, b] = passages ? [raw.a, raw.b] : [raw.answer_a as string, raw.answer_b as string]
    const features = answerFeatures(...readSides({ id: '', a, b }), raw.question as string)
    return { features, label: raw.label === 'agree' ? 1 : 0, group: `nanco ${raw.group}` }
  })

const difference = (x: Features, y: Features): Features =>
  Object.fromEntries(
    [...new Set([...Object.keys(x), ...Object.keys(y)])].map((name) => [name, (x[name] ?? 0) - (y[name] ?? 0)]),
  )

/** Of a summary and the same with one error only the difference tells, so that is what is learnt; edited summaries also teach where to draw the line. */
function summaryRows(): { bump: Row[]; edited: Row[] } {
  const features = (article: string, summary: string): Features => {
    const [a, b]: [Side, Side] = readSides({ id: '', a: article, b: summary })
    return summaryFeatures(a, b).features
  }
  const articles = new Map(
    load<{ article_id: number; text: string }>('bump/dev_articles.jsonl').map((one) => [one.article_id, one.text]),
  )
  const bump = load<{ article_id: number; summary_true: string; summary_conflict: string }>('bump/dev.jsonl').flatMap(
    (row) => {
      const text = articles.get(row.article_id) ?? ''
      const [right, wrong] = [features(text, row.summary_true), features(text, row.summary_conflict)]
      const group = `bump ${row.article_id}`
      return [
        { features: difference(wrong, right), label: 1, group },
        { features: difference(right, wrong), label: 0, group },
      ]
    },
  )
  const docs = new Map(
    load<{ doc: string; text: string }>('summedits_news/dev_docs.jsonl').map((one) => [one.doc, one.text]),
  )
  const edited = load<{ doc: string; summary: string; label: string }>('summedits_news/dev.jsonl').map((row) => ({
    features: features(docs.get(row.doc) ?? '', row.summary),
    label: row.label === 'conflict' ? 1 : 0,
    group: `edited ${row.doc}`,
  }))
  return { bump, edited }
}

/** Reads every set once, or only what is named. */
export function readMaterial(from: string, only?: (keyof Material)[]): Material {
  folder = from
  const wanted = (name: keyof Material): boolean => !only || only.includes(name)
  const summaries = wanted('bump') || wanted('edited') ? summaryRows() : { bump: [], edited: [] }
  return {
    pairs: wanted('pairs') ? sentenceRows() : [],
    related: wanted('related') ? relatedRows() : [],
    events: wanted('events') ? eventRows() : [],
    articles: wanted('articles') ? articleRows() : [],
    answers: wanted('answers') ? answerRows(false) : [],
    passages: wanted('passages') ? answerRows(true) : [],
    ...summaries,
  }
}
