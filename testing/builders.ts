import { createHash } from 'node:crypto'
import type { Claim } from '../engine/model/claim'
import type { Comparison, Question, SourceInput } from '../engine/model/comparison'
import type { Relation } from '../engine/model/relation'

/** Small, valid pieces of the model; a test says only what matters to it. */

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export function aSource(over: Partial<SourceInput> = {}): SourceInput {
  const text = over.text ?? 'The ferry carried 40 passengers on Monday.'
  const id = over.id ?? 'harbour'
  const about = { title: 'Ferry back in service', outlet: 'Harbour Post', kind: 'news', published: '2024-05-14' }
  return { id, file: `${id}.txt`, sha256: sha256(text), ...about, ...over, text }
}

/** A claim whose quote is `exact`, found in `text` where one is given. */
export function aClaim(over: Partial<Claim> & { exact?: string; text?: string } = {}): Claim {
  const { exact = 'The ferry carried 40 passengers', text = exact, ...rest } = over
  const start = Array.from(text.slice(0, Math.max(0, text.indexOf(exact)))).length
  const source = rest.source ?? 'harbour'
  return {
    id: `${source}-1`,
    source,
    statement: exact,
    quote: { exact, prefix: '', suffix: '', start, end: start + Array.from(exact).length },
    voices: [{ name: source, kind: 'source' }],
    certainty: 'stated',
    polarity: 'positive',
    kind: 'quantity',
    value: { type: 'quantity', number: 40, low: 40, high: 40, unit: null, of: 'passengers', stated: true },
    event: null,
    time: null,
    scope: null,
    rules: ['quantity.plain'],
    origin: `origin-${source}`,
    part: 'body',
    ...rest,
  }
}

export function aRelation(over: Partial<Relation> = {}): Relation {
  return {
    a: 'harbour-1',
    b: 'island-1',
    relation: 'contradicts',
    coarse: 'conflict',
    differs: 'quantity',
    reason: '40 and 45 passengers cannot both be right.',
    score: 0.9,
    rule: 'quantity.disjoint',
    ...over,
  }
}

export function aQuestion(over: Partial<Question> = {}): Question {
  return {
    id: 'q-passengers',
    text: 'How many passengers did the ferry carry?',
    kind: 'quantity',
    finding: 'single',
    origins: 1,
    answers: [{ id: 'a-40', label: '40', claims: ['harbour-1'] }],
    relations: [],
    verdict: 'Only one source answers.',
    settles: null,
    against_record: false,
    omitted: { by: [], of: 0 },
    ...over,
  }
}

export function aComparison(over: Partial<Comparison> & { inputs?: SourceInput[] } = {}): Comparison {
  const { inputs = [aSource()], ...rest } = over
  return {
    schema: 'variorum/comparison@1',
    method: '0.0.0-test',
    sources: inputs.map(({ text: _text, ...summary }) => summary),
    claims: [aClaim()],
    questions: [aQuestion()],
    stances: [],
    ...rest,
  }
}
