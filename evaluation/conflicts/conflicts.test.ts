import { describe, expect, it } from 'vitest'
import { compareStory } from '../../testing/story'
import { agreementOf } from './agreement'
import { drawn, flaggedOf, summaryOf } from './draw'
import { inContext, sheetOf } from './sheet'
import { storyOf } from './stories'
import { type Answer, type Reading, rowOf, withReader } from './table'

const TEXTS = {
  harbour: 'Kim Dahl met the press. Later Mrs. Dahl left. The ferry to Skarholm sank on 3 May 2024.',
  island: 'Kim Dahl, born in 1960, is a man. He came to Skarholm in winter.',
}
const flagged = flaggedOf('one', compareStory(TEXTS))
const many = ['one', 'two', 'three', 'four'].flatMap((story) => [0, 1, 2].map((k) => renamed(story, k)))

function renamed(story: string, k: number) {
  const [first] = flagged
  if (!first) throw new Error('the invented story has no conflict')
  return { ...first, story, a: { ...first.a, quote: { ...first.a.quote, start: k } } }
}

describe('a draw', () => {
  it('takes conflicts between two sources', () => {
    expect(flagged).toHaveLength(1)
    expect(flagged[0]?.relation).toMatchObject({ coarse: 'conflict', rule: 'name.gender' })
    expect(summaryOf(flagged, 5)).toEqual({
      stories: 5,
      storiesWithConflict: 1,
      conflicts: 1,
      questionsInConflict: 1,
      byRule: { 'name.gender': 1 },
    })
  })

  it('is the same for a seed, another for another, and takes no more than a few of a story', () => {
    const names = (seed: number, list = many) =>
      drawn(list, seed, 6, 2).map(({ story, a }) => `${story} ${a.quote.start}`)
    expect(names(1)).toEqual(names(1, [...many].reverse()))
    expect(names(1)).not.toEqual(names(2))
    expect(drawn(many, 1, 50, 2)).toHaveLength(8)
    expect(drawn(many, 1, 3, 3)).toHaveLength(3)
  })

  it('keeps its turns when a conflict elsewhere goes', () => {
    const before = drawn(many, 1, 50, 3).map(({ story, a }) => `${story} ${a.quote.start}`)
    const without = many.filter(({ story }) => story !== 'two')
    expect(drawn(without, 1, 50, 3).map(({ story, a }) => `${story} ${a.quote.start}`)).toEqual(
      before.filter((name) => !name.startsWith('two')),
    )
  })

  it('reads both forms of a row, with paragraphs apart', () => {
    const [plain, cut] = [
      storyOf({
        cluster: 'c',
        topic: 't',
        articles: [{ id: 'x', source: 'A', date: '2020', title: 'T', text: 'Hi.' }],
      }),
      storyOf({
        triplet: 'b',
        event: 'e',
        articles: [{ source: 'A', date: '2020', title: 'T', paragraphs: ['Hi. ', 'Ho.'] }],
      }),
    ]
    expect(plain).toMatchObject({ id: 'c', topic: 't', sources: [{ id: 'x', outlet: 'A', text: 'Hi.' }] })
    expect(cut).toMatchObject({ id: 'b', topic: 'e', sources: [{ id: 'A', text: 'Hi.\n\nHo.' }] })
  })
})

describe('what a reader is given', () => {
  const source = (id: string) => ({
    ...{ id, file: id, text: TEXTS[id as keyof typeof TEXTS], title: 'News', outlet: id, kind: null },
    ...{ published: '2024-05-14', sha256: `hash of ${id}` },
  })

  it('is both quotes in their context, with the rule and its reason', () => {
    const sheet = sheetOf(flagged[0] as (typeof flagged)[0], 7, 'ferries', source)
    expect(sheet).toContain('## 7. one (ferries)')
    expect(sheet).toContain('name.gender')
    expect(sheet).toContain('Later ⟦Mrs. Dahl⟧ left.')
    expect(inContext('𝔸b c', 1, 2)).toBe('    … 𝔸⟦b⟧ c …')
  })

  it('is in the table by offsets and hash alone', () => {
    const row = rowOf(flagged[0] as (typeof flagged)[0], 7, source)
    expect(row).toMatchObject({ row: 7, story: 'one', rule: 'name.gender', differs: 'name', readers: [] })
    expect([row.a, row.b].map(({ sha256 }) => sha256).sort()).toEqual(['hash of harbour', 'hash of island'])
    expect(JSON.stringify(row)).not.toContain('Dahl')
  })
})

describe('two readers', () => {
  const place = { source: 's', start: 0, end: 1, sha256: '0' }
  const empty: Reading = {
    seed: 1,
    method: '0',
    drawnFrom: { stories: 1, storiesWithConflict: 1, conflicts: 4 },
    rows: [1, 2, 3, 4].map((row) => ({ row, story: 's', a: place, b: place, rule: 'r', differs: null, readers: [] })),
  }
  const answers = (...labels: (Answer['label'] | Answer['category'])[]): Answer[] =>
    labels.map((label, k) =>
      label === 'real'
        ? { row: k + 1, label, category: null }
        : { row: k + 1, label: 'false', category: label as Answer['category'] },
    )

  it('are held against each other', () => {
    const first = withReader(empty, answers('real', 'real', 'update', 'other-event'))
    expect(agreementOf(withReader(first, answers('real', 'update', 'update', 'real')))).toEqual({
      rows: 4,
      real: [2, 2],
      realToBoth: 1,
      rawAgreement: 0.5,
      kappa: 0,
      falseBy: [
        { category: 'other-event', counts: [1, 0] },
        { category: 'update', counts: [1, 2] },
      ],
    })
    expect(() => agreementOf(first)).toThrow('two readers')
  })

  it('answer every row once, in the words of the list', () => {
    expect(() => withReader(empty, answers('real', 'real', 'real'))).toThrow('row 4 is not answered')
    expect(() => withReader(empty, answers('real', 'real', 'real', 'real', 'real'))).toThrow('belongs to no row')
    expect(() =>
      withReader(empty, [...answers('real', 'real', 'real', 'real').slice(0, 3), ...answers('real')]),
    ).toThrow('twice')
    expect(() => withReader(empty, answers('real', 'real', 'real', 'wrong' as 'update'))).toThrow('no category')
  })
})
