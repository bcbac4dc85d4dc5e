import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import type { Answer, Question } from '@/engine/model/comparison'
import { speakerOf } from './chains'
import type { VoiceGraph } from './graph'

/** How far a source leans on voices that it does not name. */
export type UnnamedRow = {
  source: string
  name: string
  unnamed: number
  /** claims in which it quotes anybody: the denominator */
  quoting: number
  /** how it speaks of them */
  called: string[]
}

/** The sources that quote anybody, those with most unnamed voices first. */
export function unnamedRowsOf(reading: StoryReading, graph: VoiceGraph): UnnamedRow[] {
  const rows = new Map<string, UnnamedRow>()
  for (const claim of reading.comparison.claims) {
    const links = graph.chain(claim)
    if (links.length < 2) continue
    const row = rows.get(claim.source) ?? {
      source: claim.source,
      name: sourceName(reading.source(claim.source)),
      unnamed: 0,
      quoting: 0,
      called: [],
    }
    rows.set(claim.source, row)
    row.quoting++
    if (speakerOf(links).kind !== 'unnamed') continue
    row.unnamed++
    const called = claim.voices.at(-1)?.name
    if (called && !row.called.includes(called)) row.called.push(called)
  }
  return [...rows.values()].sort(
    (a, b) => b.unnamed - a.unnamed || b.unnamed / b.quoting - a.unnamed / a.quoting || (a.name < b.name ? -1 : 1),
  )
}

/** One answer for which a source names its voice and another does not. */
export type NamedElsewhere = { question: Question; answer: Answer; unnamed: Claim[]; named: Claim[] }

/** Who names whom others leave unnamed: answers that one source gives on an unnamed voice and another on a named one. */
export function namedElsewhere(reading: StoryReading, graph: VoiceGraph): NamedElsewhere[] {
  return reading.comparison.questions.flatMap((question) =>
    question.answers.flatMap((answer) => {
      const quoting = answer.claims
        .flatMap((id) => reading.claim(id) ?? [])
        .filter((claim) => graph.chain(claim).length > 1)
      const unnamed = quoting.filter((claim) => speakerOf(graph.chain(claim)).kind === 'unnamed')
      const named = quoting.filter(
        (claim) =>
          speakerOf(graph.chain(claim)).kind !== 'unnamed' && unnamed.some(({ source }) => source !== claim.source),
      )
      return unnamed.length > 0 && named.length > 0 ? [{ question, answer, unnamed, named }] : []
    }),
  )
}
