import { annotateStory } from '../annotate/annotate'
import { assertionsOf } from '../claims/assertions'
import { unitsOf } from '../claims/units'
import type { Annotated } from '../model/annotated'
import type { JudgeInput, SourceInput } from '../model/comparison'
import type { Assertion, Unit } from '../model/unit'
import { normaliseText } from '../text/normalise'
import { readText } from '../text/read'
import { type Term, termsOf } from './terms'

/** One of the two texts, read: its words that say something, its clauses and their claims. */
export type Side = { source: SourceInput; text: Annotated; terms: Term[]; units: Unit[]; assertions: Assertion[] }

/** A text of more clauses than this is judged by its first ones: the lead of an article says what it is about. */
const MOST_UNITS = 60

export function readSides(input: JudgeInput): [Side, Side] {
  const sources = [sourceOf('a', input.a, input.a_published), sourceOf('b', input.b, input.b_published)] as const
  const [a, b] = annotateStory(sources.map((source) => ({ source, doc: readText(source.text) }))) as [
    Annotated,
    Annotated,
  ]
  const first = sideOf(sources[0], a, 0, () => 0)
  return [first, sideOf(sources[1], b, 1, () => first.units.length)]
}

/** Clauses and claims are found where they are asked for: articles are judged by their words alone. */
function sideOf(source: SourceInput, text: Annotated, k: 0 | 1, firstUnit: () => number): Side {
  let units: Unit[] | null = null
  let assertions: Assertion[] | null = null
  return {
    source,
    text,
    terms: termsOf(text),
    get units() {
      units ??= unitsOf(text, k, firstUnit()).slice(0, MOST_UNITS)
      return units
    },
    get assertions() {
      assertions ??= assertionsOf(source, text, this.units)
      return assertions
    },
  }
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
