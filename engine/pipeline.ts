import type { Comparison, Judgement, JudgeInput, SourceInput } from './model/comparison'

/** The method's version: it changes whenever the same sources could give other bytes. */
export const METHOD_VERSION = '0.1.0'

export type CompareOptions = { propositions?: string[] }

/** Sources in, findings out. Pure and deterministic: the same sources give the same bytes, in whatever order they come. */
export function compareSources(sources: SourceInput[], _options: CompareOptions = {}): Comparison {
  const summaries = sources.map(({ text: _text, ...summary }) => summary)
  return { schema: 'variorum/comparison@1', method: METHOD_VERSION, sources: summaries, claims: [], questions: [], stances: [] }
}

/** What holds between two texts: sentences, headlines, paragraphs or articles. */
export function judgePair(input: JudgeInput): Judgement {
  return { id: input.id, coarse: 'unrelated', relation: 'unrelated', differs: null, score: 0, conflict: 0, agree: 0, same_event: 0, reason: '' }
}
