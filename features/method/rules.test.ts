import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { measured, measureInWords, measureOf, type RuleMeasure } from '@/contracts/measured'
import { RULE_GROUPS } from './rules'

const explained = RULE_GROUPS.flatMap((group) => group.rules.map(({ rule }) => rule))

/** The ids that the comparators write beside a relation, read from their code. */
function written(): string[] {
  const code = ['engine/compare', 'server/edits'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  )
  const ids = code.flatMap((text) => [
    ...text.matchAll(/'((?:quantity|date|role|name|rank|text)\.[a-z-]+|person\.same-[a-z-]+)'/g),
  ])
  return ids.map((match) => match[1] as string)
}

describe('the rules on the page', () => {
  it('are all that the method knows, each once', () => {
    expect([...explained].sort()).toEqual([...new Set(written())].sort())
  })

  it('are all that were measured', () => {
    expect(measured.rules.map(({ rule }) => rule).filter((rule) => !explained.includes(rule))).toEqual([])
  })

  it('each say what they do, with an example, and what they get wrong', () => {
    const short = RULE_GROUPS.flatMap(({ rules }) => rules).filter(({ name, says, example, wrong }) =>
      [name, says, example, wrong].some((words) => words.length < 8),
    )
    expect(short).toEqual([])
  })
})

describe('a measure in words', () => {
  const measure = (right: number, checked: number) => ({ right, checked }) as RuleMeasure

  it('names what was right and of how many', () => {
    expect(measureInWords(measure(14, 17))).toBe('right in 14 of 17 checked cases')
  })

  it('says plainly where the cases are too few, or none', () => {
    expect(measureInWords(measure(1, 1))).toBe('right in 1 of 1 checked case, too few to tell')
    expect(measureInWords(measureOf('no.such-rule', 'agree'))).toBe('not checked in any case yet')
  })
})
