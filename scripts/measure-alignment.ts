// How far the pairs that a reader set side by side come through the method: `npx tsx scripts/measure-alignment.ts [folder of the sets]`.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { compareSources } from '../engine'
import { candidatePairs } from '../engine/align/candidates'
import { weightsOf } from '../engine/align/weights'
import { annotateStory } from '../engine/annotate/annotate'
import { assertionsOf } from '../engine/claims/assertions'
import { unitsOf } from '../engine/claims/units'
import type { SourceInput } from '../engine/model/comparison'
import type { Assertion, Unit } from '../engine/model/unit'
import { readText } from '../engine/text/read'
import type { Expected } from '../evaluation/expected'
import { covering } from '../evaluation/places'
import { labelledStories } from '../evaluation/rules'
import { evaluationFolder } from '../evaluation/scorer'
import { givenSources } from '../server/files/given-sources'

const folder = process.argv[2] ?? evaluationFolder()
if (!folder) throw new Error('the evaluation sets are not on this machine; name their folder')

const sums = { pairs: 0, read: 0, candidates: 0, related: 0, 'in one question': 0, clauses: 0, 'clauses compared': 0 }
for (const story of labelledStories(folder)) {
  const expected = JSON.parse(await readFile(path.join(story, 'expected.json'), 'utf8')) as Expected
  const { sources } = await givenSources([story])
  const { units, assertions } = drafted(sources)
  const candidates = candidatePairs(units, assertions, weightsOf(units))
  const beside = new Set(candidates.map(([a, b]) => `${a.index} ${b.index}`))
  const unitOf = new Map(assertions.map(({ claim, unit }) => [claim.id, unit.index]))
  const { questions } = compareSources(sources)
  const related = new Set(
    questions.flatMap(({ relations }) => relations.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`])),
  )
  const homes = new Map(
    questions.flatMap(({ id, answers }) => answers.flatMap(({ claims }) => claims.map((c) => [c, id]))),
  )
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  const claims = assertions.map(({ claim }) => claim)
  for (const { a, b } of expected.pairs) {
    const [left, right] = [covering(claims, a, texts), covering(claims, b, texts)]
    const pairs = left.flatMap((x) => right.map((y) => [x.id, y.id] as const))
    const anyOf = (test: (x: string, y: string) => boolean) => Number(pairs.some(([x, y]) => test(x, y)))
    sums.pairs++
    sums.read += Number(pairs.length > 0)
    sums.candidates += anyOf((x, y) => {
      const ends = [unitOf.get(x) ?? -1, unitOf.get(y) ?? -1].sort((p, q) => p - q)
      return beside.has(ends.join(' '))
    })
    sums.related += anyOf((x, y) => related.has(`${x} ${y}`))
    sums['in one question'] += anyOf((x, y) => homes.has(x) && homes.get(x) === homes.get(y))
  }
  sums.clauses += units.length
  sums['clauses compared'] += candidates.length
}
console.table(sums)

function drafted(given: SourceInput[]): { units: Unit[]; assertions: Assertion[] } {
  const sources = [...given].sort((a, b) => (a.id < b.id ? -1 : 1))
  const texts = annotateStory(sources.map((source) => ({ source, doc: readText(source.text) })))
  const units: Unit[] = []
  const assertions: Assertion[] = []
  texts.forEach((text, k) => {
    const own = unitsOf(text, k, units.length)
    units.push(...own)
    assertions.push(...assertionsOf(sources[k] as SourceInput, text, own))
  })
  return { units, assertions }
}
