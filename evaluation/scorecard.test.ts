import { expect, it } from 'vitest'
import { PARTS } from './parts'
import { measuredFile, type RuleResults } from './rules'
import { type PartResult, scorecard } from './scorecard'
import { readScore } from './scorer'
import type { StoryScore } from './story-score'

const score: StoryScore = {
  pairs: { found: 3, of: 4 },
  core: { found: 1, of: 2 },
  stances: { found: 1, of: 1 },
  traps: { flagged: 0, of: 2 },
  strangers: { joined: 1, of: 50 },
  falseConflicts: 0,
  missed: ['toll (agree)'],
  figure: 0.8,
}
const result = (part: string, figure: number | null, limit: number | null = null): PartResult => ({
  part,
  figure,
  detail: 'as it is',
  seconds: 12.3,
  limit,
  method: '9.9.9',
})
const measure = { rule: 'day.meets', right: 14, wrong: 2, traps: 0, strangers: 1, checked: 17, low: 0.59, high: 0.938 }
const rules: RuleResults = { method: '9.9.9', stories: 5, rules: [{ ...measure, says: 'apparent' }] }
const card = (parts: PartResult[]) =>
  scorecard({ sample: { score, seconds: 0.26, method: '9.9.9' }, rules, parts }, PARTS)
const row = (text: string, part: string) => text.split('\n').find((line) => line.startsWith(`| ${part} |`)) ?? ''

it('shows each figure beside the floor, what must be reached and what others reach', () => {
  const text = card([result('dates', 0.75), result('attribution', 0.2), result('numbers', 0.95, 100)])
  expect(row(text, 'dates')).toMatch(/\| 0\.67 \| 0\.72 \| 0\.80 \| \*\*0\.750\*\* ✓ \| SUTime .* \| all \| 12 \|$/)
  expect(row(text, 'attribution')).toContain('**0.200** ✗')
  expect(row(text, 'numbers')).toMatch(/\*\*0\.950\*\* ✓✓ .* \| 100 \|/)
})

it('judges a part whose weights were fitted on its rows by what is held out', () => {
  const text = card([result('fnc', 0.99)])
  expect(row(text, 'fnc')).toMatch(/\*\*0\.990\*\* \(held out 0\.\d{3}\) ✓/)
  expect(text).toMatch(
    /Weights were fitted on these very rows for \*\*fnc\*\* .*what counts there is the figure held out/,
  )
  expect(card([result('dates', 0.99)])).not.toContain('fitted')
})

it('says what was not measured, and what the sample came to', () => {
  const text = card([result('dates', null)])
  expect(row(text, 'dates')).toContain('**–**')
  expect(text).toMatch(/Not measured: mission, unseen, .*VARIORUM_EVALUATION/)
  expect(text).toContain('| 3 of 4 | 1 of 2 | 1 of 1 | 0 of 2 | 1 of 50 | 0 | 0.800 | 0.3 |')
  expect(text).toContain('Missed: toll (agree).')
})

it('reads what the scorer prints', () => {
  const printed = "judge: 10 rows in 1.0 s, 0 unanswered\nrte: accuracy 0.702 {'a': 0.5}\nrte 0.702 (goal 0.7)\n"
  expect(readScore('rte', printed)).toEqual({ figure: 0.702, detail: 'accuracy 0.702 a: 0.5' })
  expect(readScore('rte', 'exit 1 no such thing')).toEqual({ figure: null, detail: 'the scorer gave no figure' })
  expect(readScore('mission', 'mission: pairs 1/28\nmission -0.125\n').figure).toBe(-0.125)
})

it('knows each part once', () => {
  const names = PARTS.map((part) => part.name)
  expect(new Set(names).size).toBe(names.length)
})

it('shows how often each rule was right', () => {
  expect(row(card([]), 'day.meets')).toBe(
    '| day.meets | only seem to conflict | 14 | 2 | 0 | 1 | 82 % | 59 % to 94 % |',
  )
})

it('hands the desk the figure that counts of each part, and leaves out what was not measured', () => {
  const file = JSON.parse(
    measuredFile(rules, PARTS, [result('attribution', 0.8), result('fnc', 0.99), result('dates', null)]),
  )
  expect(file).toMatchObject({ method: '9.9.9', stories: 5, rules: [measure] })
  expect(file.parts.map(({ part }: { part: string }) => part)).toEqual(['attribution', 'fnc'])
  const held = PARTS.find(({ name }) => name === 'fnc')?.heldOut?.figure
  expect(file.parts.map(({ figure }: { figure: number }) => figure)).toEqual([0.8, held])
})
