import { beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '../engine/model/claim'
import type { Comparison, Question } from '../engine/model/comparison'
import { COARSE, type RelationKind } from '../engine/model/relation'
import type { Expected } from './expected'
import { scoreStory } from './story-score'

const TEXTS = new Map([
  ['a', '😀 The quake killed 12 people. It struck on Monday. Schools stay shut.'],
  ['b', 'At least 10 people died. The quake came on Tuesday. The bridge is open.'],
])

function claim(id: string, source: string, words: string): Claim {
  const text = TEXTS.get(source) ?? ''
  const start = [...text.slice(0, text.indexOf(words))].length
  return {
    id,
    source,
    statement: words,
    quote: { exact: words, prefix: '', suffix: '', start, end: start + words.length },
    voices: [{ name: source, kind: 'source' }],
    certainty: 'stated',
    polarity: 'positive',
    kind: 'other',
    value: null,
    event: null,
    time: null,
    scope: null,
    rules: [],
    origin: id,
    part: 'body',
  }
}

const relation = (a: string, b: string, kind: RelationKind) => ({
  a,
  b,
  relation: kind,
  coarse: COARSE[kind],
  differs: null,
  reason: '',
  score: 1,
  rule: 'x',
})

const question = (relations: Question['relations'], claims: string[] = []): Question => ({
  id: 'q',
  text: '',
  kind: 'other',
  finding: 'agreement',
  origins: 1,
  answers: claims.length > 0 ? [{ id: 'w', label: '', claims }] : [],
  relations,
  verdict: '',
  settles: null,
  against_record: false,
  omitted: { by: [], of: 2 },
})

const EXPECTED: Expected = {
  pairs: [
    { id: 'toll', a: ['a', '12 people'], b: ['b', '10 people'], accept: ['agree'], kind: 'quantity', core: true },
    { id: 'day', a: ['a', 'on Monday'], b: ['b', 'on Tuesday'], accept: ['conflict'], kind: 'date' },
  ],
  stances: { proposition: 'P', expect: [{ source: 'a', fragment: 'Schools stay shut', accept: ['asserts'] }] },
  traps: [{ a: ['a', '12 people'], b: ['b', '10 people'], must_not: 'conflict', why: 'at least' }],
}

let comparison: Comparison
beforeEach(() => {
  comparison = {
    schema: 'variorum/comparison@1',
    method: 'x',
    sources: [],
    claims: [
      claim('a1', 'a', 'The quake killed 12 people'),
      claim('a2', 'a', 'struck on Monday'),
      claim('a3', 'a', 'Schools stay shut'),
      claim('b1', 'b', 'At least 10 people died'),
      claim('b2', 'b', 'The quake came on Tuesday'),
    ],
    questions: [question([relation('b2', 'a2', 'contradicts')]), question([], ['a1', 'b1'])],
    stances: [{ proposition: 'P', source: 'a', voice: 'a', stance: 'asserts', claim: 'a3', reason: '', score: 1 }],
  }
})

const score = (expected = EXPECTED) => scoreStory(comparison, expected, TEXTS)

describe('a story', () => {
  it('reaches one where all is found', () => {
    expect(score()).toMatchObject({
      pairs: { found: 2, of: 2 },
      core: { found: 1, of: 1 },
      stances: { found: 1, of: 1 },
      traps: { flagged: 0, of: 1 },
      falseConflicts: 0,
      missed: [],
      figure: 1,
    })
  })

  it('loses what is missed, and names it', () => {
    comparison.questions.pop()
    comparison.stances = []
    expect(score()).toMatchObject({
      pairs: { found: 1 },
      missed: ['toll', 'stance “Schools stay shut”'],
      figure: 1 / 3,
    })
  })

  it('is charged for a trap that comes out as a conflict', () => {
    comparison.questions.push(question([relation('a1', 'b1', 'contradicts')]))
    const { pairs, traps, falseConflicts, figure } = score()
    expect({ found: pairs.found, flagged: traps.flagged, falseConflicts }).toEqual({
      found: 1,
      flagged: 1,
      falseConflicts: 1,
    })
    expect(figure).toBeCloseTo(2 / 3 - 1 - 1 / 2)
  })

  it('takes no label for a pair that also has a wrong one, and none for what is unrelated', () => {
    comparison.questions.push(question([relation('a2', 'b2', 'narrows')]))
    expect(score().missed).toEqual(['day (agree, conflict)'])
    comparison.questions = [question([relation('a2', 'b2', 'unrelated')])]
    expect(score().missed).toEqual(['toll', 'day'])
  })

  it('takes no claim that is pinned to a whole text', () => {
    for (const each of comparison.claims) each.quote.end = each.quote.start + 601
    expect(score().pairs.found).toBe(0)
  })
})

it('joins no strangers: sides of different pairs that are far apart', () => {
  const far = 'x'.repeat(400)
  TEXTS.set('a', `12 people ${far} on Monday`).set('b', `10 people ${far} on Tuesday`)
  comparison.claims = [
    claim('a1', 'a', '12 people'),
    claim('a2', 'a', 'on Monday'),
    claim('b1', 'b', '10 people'),
    claim('b2', 'b', 'on Tuesday'),
  ]
  comparison.questions = [question([], ['a1', 'b1', 'a2', 'b2'])]
  const { strangers } = score()
  expect(strangers.of).toBeGreaterThan(0)
  expect(strangers.joined).toBe(strangers.of)
})
