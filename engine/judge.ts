import { likeness, type Weights, weightsOf } from './align/weights'
import { annotateStory } from './annotate/annotate'
import { assertionsOf } from './claims/assertions'
import { unitsOf } from './claims/units'
import { relationsOf } from './compare/relations'
import type { JudgeInput, Judgement, SourceInput } from './model/comparison'
import type { Relation } from './model/relation'
import type { Assertion, Unit } from './model/unit'
import { normaliseText } from './text/normalise'
import { readText } from './text/read'

/** A text of more clauses than this is judged by its first ones: the lead of an article says what it is about. */
const MOST_UNITS = 120
/** Clauses this much alike tell of one event. */
const SAME_EVENT = 0.3
/** Below this two texts have nothing to do with each other. */
const RELATED = 0.22

type Side = { units: Unit[]; assertions: Assertion[] }

/** What holds between two texts: sentences, headlines, paragraphs or articles. The strongest relation between their clauses speaks. */
export function judgePair(input: JudgeInput): Judgement {
  const [a, b] = sidesOf(input)
  const weights = pairWeights([...a.units, ...b.units])
  const pairs = a.units.flatMap((x) => b.units.map((y) => ({ a: x, b: y, like: likeness(x, y, weights) })))
  const closest = Math.max(0, ...pairs.map(({ like }) => like.score))
  const found = relationsOf(
    [],
    [...a.assertions, ...b.assertions],
    pairs.filter(({ like }) => like.score > 0),
  )
  const top = found.sort((x, y) => rank(y) - rank(x))[0]
  const conflict = Math.max(0, ...found.filter(({ coarse }) => coarse === 'conflict').map(({ score }) => score))
  const agree = Math.max(0, ...found.filter(({ coarse }) => coarse === 'agree').map(({ score }) => score))
  const same = top?.relation === 'differentEvent' ? Math.min(0.4, closest) : Math.min(1, closest / (2 * SAME_EVENT))
  const given = { id: input.id, conflict: rounded(conflict), agree: rounded(agree), same_event: rounded(same) }
  if (top)
    return {
      ...given,
      coarse: top.coarse,
      relation: top.relation,
      differs: top.differs,
      score: top.score,
      reason: top.reason,
    }
  if (closest >= RELATED)
    return {
      ...given,
      coarse: 'apparent',
      relation: 'differentScope',
      differs: 'other',
      score: rounded(closest),
      reason: 'Both speak of the same matter, each of another part of it.',
    }
  return {
    ...given,
    coarse: 'unrelated',
    relation: 'unrelated',
    differs: null,
    score: rounded(1 - closest),
    reason: 'The texts share too little to be set side by side.',
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
/** A conflict of clauses that are as much alike as agreeing ones is what a reader must see first. */
const rank = (relation: Relation): number => relation.score + (relation.coarse === 'conflict' ? 0.05 : 0)

function sidesOf(input: JudgeInput): [Side, Side] {
  const sources = [sourceOf('a', input.a, input.a_published), sourceOf('b', input.b, input.b_published)] as const
  const texts = annotateStory(sources.map((source) => ({ source, doc: readText(source.text) })))
  const side = (k: 0 | 1, first: number): Side => {
    const text = texts[k] as (typeof texts)[number]
    const units = unitsOf(text, k, first).slice(0, MOST_UNITS)
    return { units, assertions: assertionsOf(sources[k], text, units) }
  }
  const a = side(0, 0)
  return [a, side(1, a.units.length)]
}

const sourceOf = (id: string, text: string, published: string | undefined): SourceInput => ({
  id,
  file: id,
  text: normaliseText(text),
  title: null,
  outlet: null,
  kind: null,
  published: published ?? null,
  sha256: '',
})

/** Two sentences are no story: there every concept weighs the same, names a little less than words. Longer texts weigh by rarity. */
function pairWeights(units: Unit[]): Weights {
  if (units.length > 12) return weightsOf(units)
  return { of: (concept) => (concept.startsWith('@') ? 0.8 : 1), rarest: 1.6 }
}
