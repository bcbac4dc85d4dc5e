import { CONFIRMING, DENYING, DOUBTING, REFUTING, RUMOUR, SOURCES, TENTATIVE } from '../lexicon/attitude'
import type { Doc, Sentence, Token } from '../model/document'
import { conceptKey, isNegative } from './concepts'
import { type Model, probabilities } from './model'
import type { Prepared } from './proposition'
import { type Features, shortFeatures } from './short-features'

export type ShortModel = Model<'asserts' | 'rejects' | 'reports'>

/** A sentence with the share of the proposition's concepts that it names. */
type Weighed = { sentence: Sentence; cover: number }

const LISTS = {
  refute: REFUTING,
  deny: DENYING,
  doubt: DOUBTING,
  confirm: CONFIRMING,
  rumour: RUMOUR,
  tentative: TENTATIVE,
  source: SOURCES,
} as const

/** How many of the sentences that come closest to the proposition are read for their stance. */
const CLOSEST = 5

/** How an article speaks of a proposition: what it shares with it, and how its closest sentences stand. */
export function articleFeatures(prepared: Prepared, doc: Doc, short: ShortModel): Features {
  const f: Features = { bias: 1 }
  const weighed = doc.sentences.map((sentence) => ({ sentence, cover: coverOf(prepared, doc.tokens, sentence) }))
  coverage(prepared, doc, weighed, f)
  const closest = [...weighed]
    .sort((a, b) => b.cover - a.cover || a.sentence.index - b.sentence.index)
    .slice(0, CLOSEST)
    .filter((one) => one.cover > 0)
  stanceOfClosest(prepared, doc, closest, short, f)
  cuesIn(prepared, doc.tokens.slice(0, doc.sentences[Math.min(4, doc.sentences.length - 1)]?.to ?? 0), 'lead', f)
  cuesIn(prepared, doc.tokens, 'body', f)
  propositionCues(prepared, f)
  for (const list of Object.keys(LISTS)) {
    if (f[`proposition ${list}`] && f[`body ${list}`]) f[`both ${list}`] = 1
    if (f[`proposition ${list}`] && !f[`body ${list}`]) f[`only proposition ${list}`] = 1
  }
  return f
}

function coverOf(prepared: Prepared, tokens: readonly Token[], { from, to }: Sentence): number {
  const seen = new Set<string>()
  let shared = 0
  for (let i = from; i < to; i++) {
    const concept = conceptKey(tokens[i] as Token)
    if (!concept || seen.has(concept)) continue
    seen.add(concept)
    shared += prepared.concepts.get(concept) ?? 0
  }
  return prepared.weight > 0 ? shared / prepared.weight : 0
}

function coverage(prepared: Prepared, doc: Doc, weighed: Weighed[], f: Features): void {
  const inBody = new Set<string>()
  for (const token of doc.tokens) {
    const concept = conceptKey(token)
    if (concept) inBody.add(concept)
  }
  let shared = 0
  let names = 0
  let sharedNames = 0
  for (const [concept, weight] of prepared.concepts) {
    if (weight > 1) names++
    if (!inBody.has(concept)) continue
    shared += weight
    if (weight > 1) sharedNames++
  }
  f['cover body'] = prepared.weight > 0 ? shared / prepared.weight : 0
  f['cover names'] = names > 0 ? sharedNames / names : f['cover body']
  const best = Math.max(0, ...weighed.slice(0, 200).map((one) => one.cover))
  f['cover best'] = best
  f['cover lead'] = Math.max(0, ...weighed.slice(0, 4).map((one) => one.cover))
  f['cover mean'] = weighed.length > 0 ? weighed.reduce((sum, one) => sum + one.cover, 0) / weighed.length : 0
  if (f['cover body'] < 0.35) f['cover little'] = 1
  if (f['cover body'] > 0.6) f['cover much'] = 1
  if (best > 0.45) f['cover one sentence'] = 1
  if (best === 0) f['cover none'] = 1
  f.long = Math.min(doc.tokens.length, 1200) / 600
}

function stanceOfClosest(prepared: Prepared, doc: Doc, closest: Weighed[], short: ShortModel, f: Features): void {
  let total = 0
  const mean = { asserts: 0, rejects: 0, reports: 0 }
  const most = { asserts: 0, rejects: 0, reports: 0 }
  for (const { sentence, cover } of closest) {
    const tokens = doc.tokens.slice(sentence.from, sentence.to)
    const p = probabilities(short, shortFeatures(prepared, { ...doc, tokens }))
    total += cover
    for (const label of ['asserts', 'rejects', 'reports'] as const) {
      mean[label] += p[label] * cover
      most[label] = Math.max(most[label], p[label] * Math.min(1, cover * 2))
    }
    for (const [name, list] of Object.entries(LISTS)) {
      const count = tokens.filter((t) => list.has(t.lower) && !prepared.words.has(t.lower)).length
      if (count > 0) f[`close ${name}`] = (f[`close ${name}`] ?? 0) + Math.min(2, count) / CLOSEST
    }
    const negations = tokens.filter(isNegative).length
    if (negations % 2 === 1) f['close negated'] = (f['close negated'] ?? 0) + 1 / CLOSEST
  }
  for (const label of ['asserts', 'rejects', 'reports'] as const) {
    f[`close mean ${label}`] = total > 0 ? mean[label] / total : 0
    f[`close most ${label}`] = most[label]
  }
}

function cuesIn(prepared: Prepared, tokens: readonly Token[], where: string, f: Features): void {
  for (const [name, list] of Object.entries(LISTS)) {
    const count = tokens.filter((t) => list.has(t.lower) && !prepared.words.has(t.lower)).length
    if (count === 0) continue
    f[`${where} ${name}`] = 1
    f[`${where} ${name} rate`] = Math.min(1, (count * 20) / Math.max(40, tokens.length))
  }
  const quoted = tokens.filter((t) => /^["“”]$/.test(t.text)).length
  f[`${where} quotes`] = Math.min(1, quoted / 10)
}

/** A proposition that is a headline may itself refute, deny or pass on a rumour. */
function propositionCues(prepared: Prepared, f: Features): void {
  for (const [name, list] of Object.entries(LISTS)) {
    if (prepared.doc.tokens.some((t) => list.has(t.lower))) f[`proposition ${name}`] = 1
  }
  if (prepared.negative) f['proposition negative'] = 1
  if (prepared.doc.tokens.some((t) => t.text === '?')) f['proposition asks'] = 1
  if (prepared.future) f['proposition future'] = 1
}
