import { alignedPairs } from './align/alignment'
import { candidatePairs } from './align/candidates'
import { slotsOf } from './align/slots'
import { weightsOf } from './align/weights'
import { annotateStory } from './annotate/annotate'
import { assertionsOf } from './claims/assertions'
import { withSharedOrigins } from './claims/shared-origins'
import { unitsOf } from './claims/units'
import { relationsOf } from './compare/relations'
import type { Comparison, SourceInput, SourceSummary } from './model/comparison'
import type { Assertion, Unit } from './model/unit'
import { questionsOf } from './report/questions'
import { compareSound } from './sound-sources'
import { stancesOf } from './stance/stances-of'
import { readText } from './text/read'

/** The method's version: it changes whenever the same sources could give other bytes. */
export const METHOD_VERSION = '0.2.1'

export type CompareOptions = { propositions?: string[] }

/**
 * Sources in, findings out. Pure and deterministic: the same sources give the same bytes, in whatever order they come. A source that a stage
 * fails on is left out and named in `failed`.
 */
export function compareSources(given: SourceInput[], options: CompareOptions = {}): Comparison {
  const sources = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  return compareSound(sources, (sound) => compareAll(sound, options))
}

function compareAll(sources: readonly SourceInput[], options: CompareOptions): Comparison {
  // 1 read, 2 annotate
  const texts = annotateStory(sources.map((source) => ({ source, doc: readText(source.text) })))
  // 3 claim
  const units: Unit[] = []
  const told: Assertion[] = []
  sources.forEach((source, k) => {
    const text = texts[k] as (typeof texts)[number]
    const own = unitsOf(text, k, units.length)
    for (const unit of own) units.push(unit)
    for (const assertion of assertionsOf(source, text, own)) told.push(assertion)
  })
  const drafted = withSharedOrigins(sources, texts, told)
  // 4 align, 5 compare
  const weights = weightsOf(units)
  const dated = new Set(drafted.filter(({ evidence }) => evidence.kind === 'date').map(({ unit }) => unit))
  const pairs = alignedPairs(units, candidatePairs(units, drafted, weights), weights, dated)
  const published = sources.map((source) => source.published)
  const relations = relationsOf(units, drafted, pairs, published)
  // 6 judge stance
  const stances = stancesOf(
    options.propositions ?? [],
    drafted.map(({ claim }) => claim),
  )
  const needed = new Set(stances.map(({ claim }) => claim))
  for (const { a, b } of relations) needed.add(a).add(b)
  const assertions = drafted.filter(({ claim, spare }) => !spare || needed.has(claim.id))
  // 7 report
  const questions = questionsOf({ sources, assertions, slots: slotsOf(assertions, relations), relations })
  return {
    schema: 'variorum/comparison@1',
    method: METHOD_VERSION,
    sources: sources.map(summaryOf),
    claims: assertions.map(({ claim }) => claim),
    questions,
    stances,
  }
}

const summaryOf = ({ id, file, title, outlet, kind, published, sha256 }: SourceInput): SourceSummary => ({
  id,
  file,
  title,
  outlet,
  kind,
  published,
  sha256,
})
