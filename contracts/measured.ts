import type { Coarse } from '../engine/model/relation'
import written from './measured.json'

/** How often a rule was right, where it says one thing, in cases that a reader had judged. */
export type RuleMeasure = {
  rule: string
  says: Exclude<Coarse, 'unrelated'>
  right: number
  wrong: number
  /** pairs made to look like what it says, and are not */
  traps: number
  /** claims of different facts */
  strangers: number
  checked: number
  /** bounds of the share right, with 95 % confidence */
  low: number
  high: number
}

/** A part of the score card. `figure` is what counts: on rows that no fitting saw, where some did. */
export type PartMeasure = {
  part: string
  measures: string
  floor: string
  must: number | null
  aim: number | null
  figure: number
  published: string
  limit: number | null
}

/** What `npm run evaluate` wrote last. */
export type Measured = { method: string; stories: number; rules: RuleMeasure[]; parts: PartMeasure[] }

export const measured = written as Measured

/** Fewer checked cases than this tell next to nothing. */
export const ENOUGH_CASES = 10

/** The measure of a rule where it says so; null where no case was checked. */
export const measureOf = (rule: string, says: Coarse): RuleMeasure | null =>
  measured.rules.find((row) => row.rule === rule && row.says === says) ?? null

/** A measure in words: how many cases were right, and whether they are enough to tell. */
export function measureInWords(measure: RuleMeasure | null): string {
  if (!measure || measure.checked === 0) return 'not checked in any case yet'
  const { right, checked } = measure
  const cases = `right in ${right} of ${checked} checked ${checked === 1 ? 'case' : 'cases'}`
  return checked < ENOUGH_CASES ? `${cases}, too few to tell` : cases
}

/** Where the page on the method explains a rule. */
export const ruleAnchor = (rule: string): string => `rule-${rule.replaceAll('.', '-')}`
