import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Measured } from '../contracts/measured'
import { compareSources, METHOD_VERSION } from '../engine'
import { givenSources } from '../server/files/given-sources'
import type { Expected } from './expected'
import type { Part } from './parts'
import { ruleMeasures, scoreRules } from './rule-score'
import type { PartResult } from './scorecard'

/** How often each rule was right, over how many stories, and by which version of the method. */
export type RuleResults = Pick<Measured, 'method' | 'stories' | 'rules'>

/** Measures the rules on every story that a reader has labelled: the mission's, and those of `stories_gold`. */
export async function measureRules(folder: string): Promise<RuleResults> {
  const stories = labelledStories(folder)
  const counts = []
  for (const story of stories) {
    const expected = JSON.parse(await readFile(path.join(story, 'expected.json'), 'utf8')) as Expected
    const { sources, setAside } = await givenSources([story])
    const comparison = compareSources(sources.filter(({ id }) => !setAside.has(id)))
    counts.push(scoreRules(comparison, expected, new Map(sources.map(({ id, text }) => [id, text]))))
  }
  return { method: METHOD_VERSION, stories: stories.length, rules: ruleMeasures(counts) }
}

export function labelledStories(folder: string): string[] {
  const gold = path.join(folder, 'stories_gold')
  const inner = existsSync(gold)
    ? readdirSync(gold)
        .sort()
        .map((name) => path.join(gold, name))
    : []
  return [path.join(folder, '..', 'sources'), ...inner].filter((story) => existsSync(path.join(story, 'expected.json')))
}

/** What the desk reads: the rules, and of each part the figure that counts. */
export function measuredFile(rules: RuleResults, parts: readonly Part[], results: readonly PartResult[]): string {
  const measured: Measured = {
    ...rules,
    parts: parts.flatMap(({ name, measures, floor, must, aim, published, heldOut }) => {
      const result = results.find(({ part }) => part === name)
      const figure = heldOut?.figure ?? result?.figure ?? null
      return result && figure !== null
        ? [{ part: name, measures, floor, must, aim, figure, published, limit: result.limit }]
        : []
    }),
  }
  return `${JSON.stringify(measured, null, 2)}\n`
}
