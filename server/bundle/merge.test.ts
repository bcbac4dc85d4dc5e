import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BundleChange } from '@/contracts/interchange/bundle'
import { compareSources, METHOD_VERSION } from '@/engine'
import { aBundle, aDecision, anEdit, aWholeSource, wholeBundle, worked } from '@/testing/a-bundle'
import { after, work } from '@/testing/bundle-work'
import { must } from '@/testing/outcome'
import { type Bundle, heldText } from './bundle'
import { merged } from './merge'
import { opened } from './open'
import { packed } from './pack'
import { verified } from './verify'

const here = {
  method: ((sources, propositions) => compareSources(sources, { propositions })) as Parameters<
    typeof merged
  >[2]['method'],
  version: METHOD_VERSION,
  rules: null,
}
const merge = (a: Bundle, b: Bundle) => merged(a, b, here)
const mergedBytes = async (a: Bundle, b: Bundle) => packed((await merge(a, b)).bundle)

const FULL = process.env.VARIORUM_FULL === '1'

let base: Bundle
let ids: string[]
let claims: string[]
beforeAll(async () => {
  base = await aBundle({ story: { ...(await aBundle()).story, propositions: ['The bridge was too expensive'] } })
  ids = base.comparison?.questions.map(({ id }) => id) ?? []
  claims = base.comparison?.claims.map(({ id }) => id) ?? []
})

const rename = (question: string, text: string, over: Partial<BundleChange> = {}) =>
  anEdit(base, { kind: 'question.rename', question, text }, over)
const verdict = (claim: string, rating: string, person: string) =>
  anEdit(base, { kind: 'claim.verdict', claim, rating, review: '', by: null, url: null }, { person })
const first = () => ids[0] ?? ''

describe('what two people did apart', () => {
  test('decisions that differ are both kept: the first stands, the other is a second reading beside it', async () => {
    const a = await worked(base, {
      decisions: [aDecision(base, { key: first(), decision: 'conflict', note: 'two figures' })],
    })
    const b = await worked(base, {
      decisions: [aDecision(base, { key: first(), decision: 'apparent', note: 'other dates', person: 'Jon Vale' })],
    })
    const { bundle, report } = await merge(a, b)
    expect(bundle.reviews.map(({ person, reading, note }) => [person, reading, note])).toEqual([
      ['Mara Lind', 1, 'two figures'],
      ['Jon Vale', 2, 'other dates'],
    ])
    expect(report.differing).toEqual([
      expect.objectContaining({
        kind: 'decision',
        stands: 'a',
        a: expect.objectContaining({ person: 'Mara Lind', why: 'two figures' }),
        b: expect.objectContaining({ person: 'Jon Vale', why: 'other dates' }),
      }),
    ])
    expect((await merge(b, a)).report.differing[0]).toMatchObject({ stands: 'b', b: { person: 'Mara Lind' } })
  })

  test('decisions that agree are no difference, and both are on record', async () => {
    const of = (person: string) => ({ decisions: [aDecision(base, { key: first(), decision: 'agree', person })] })
    const { bundle, report } = await merge(await worked(base, of('Mara Lind')), await worked(base, of('Jon Vale')))
    expect(report).toMatchObject({ differing: [], alike: 1, decisions: { a: 1, b: 1, both: 0 } })
    expect(bundle.reviews).toHaveLength(2)
  })

  test('who decides again in a copy goes on from what stands there: that is no difference', async () => {
    const a = await worked(base, { decisions: [aDecision(base, { key: first(), decision: 'conflict' })] })
    const b = await worked(a, { decisions: [aDecision(a, { key: first(), decision: 'agree', person: 'Jon Vale' })] })
    const { bundle, report } = await merge(a, b)
    expect(report.differing).toEqual([])
    expect(bundle.reviews.map(({ reading }) => reading)).toEqual([1, 1])
  })

  test('edits on one thing are told side by side, the later is shown, and neither is lost', async () => {
    const a = await worked(base, { edits: [rename(first(), 'How dear?', { why: 'plain words' })] })
    const b = await worked(base, { edits: [rename(first(), 'What cost?', { person: 'Jon Vale', why: 'shorter' })] })
    const { bundle, report } = await merge(b, a)
    expect(bundle.changes.map(({ data, undoneAt, number }) => [data.text, undoneAt, number])).toEqual([
      ['How dear?', null, 1],
      ['What cost?', null, 2],
    ])
    expect(bundle.shown?.comparison.questions[0]?.text).toBe('What cost?')
    expect(report.differing).toMatchObject([
      {
        kind: 'edit',
        stands: 'a',
        a: { says: 'What cost?', why: 'shorter' },
        b: { says: 'How dear?', person: 'Mara Lind' },
      },
    ])
  })

  test('verdicts that differ are told; changes of other parts of one claim go together', async () => {
    const [claim = ''] = claims
    const a = await worked(base, {
      edits: [
        verdict(claim, 'True', 'Mara Lind'),
        anEdit(base, { kind: 'claim.change', claim, fields: { scope: 'the ramps' } }),
      ],
    })
    const b = await worked(base, {
      edits: [
        verdict(claim, 'Needs context', 'Jon Vale'),
        anEdit(base, { kind: 'claim.change', claim, fields: { certainty: 'hedged' } }),
      ],
    })
    const { bundle, report } = await merge(a, b)
    expect(report.differing.map((one) => [one.a.says, one.b.says])).toEqual([['“True”', '“Needs context”']])
    expect(report.alike).toBe(1)
    expect(bundle.shown?.comparison.claims.find(({ id }) => id === claim)).toMatchObject({
      scope: 'the ramps',
      certainty: 'hedged',
    })
  })

  test('a claim set aside by one and edited by the other is pointed out', async () => {
    const [claim = ''] = base.comparison?.questions[0]?.answers[0]?.claims ?? []
    const a = await worked(base, { edits: [anEdit(base, { kind: 'claim.aside', claim })] })
    const b = await worked(base, { edits: [verdict(claim, 'True', 'Jon Vale')] })
    expect((await merge(a, b)).report.differing).toMatchObject([{ kind: 'edit', stands: null }])
  })

  test('what one took back stays taken back, if that came last', async () => {
    const edited = await worked(base, { edits: [rename(first(), 'How dear?')] })
    const event = { id: 'e1', act: 'undone' as const, person: 'Jon Vale', at: '2024-06-07T10:00:00.000Z' }
    const [change] = edited.changes as [BundleChange]
    const undone = await wholeBundle({ ...edited, changes: [{ ...change, undoneAt: event.at, events: [event] }] })
    const { bundle } = await merge(edited, undone)
    expect(bundle.changes).toEqual(undone.changes)
    expect(bundle.shown?.edits).toEqual([])
  })
})

describe('sources', () => {
  const text = (cost: number) =>
    `New ramp\n\nThe new ramp was opened on 5 June 2024. The ramp cost ${cost} million euros.`

  test('sources of either are united, the method runs over all, and what people did holds on', async () => {
    const a = await worked(base, { edits: [rename(first(), 'How dear?')] })
    const b = await worked(base, { sources: [...base.sources, aWholeSource('ramp', text(3))] })
    const { bundle, report } = await merge(a, b)
    expect(bundle.sources.map(({ key }) => key)).toEqual(['north', 'south', 'east', 'ramp'])
    // b has run the method over just these
    expect(report).toMatchObject({ recomputed: false, sources: { a: 0, b: 1, both: 3 }, orphaned: [] })
    expect(bundle.shown?.comparison.questions.map((question) => question.text)).toContain('How dear?')
    const c = await worked(base, { sources: [...base.sources, aWholeSource('pier', text(4), { title: 'Pier' })] })
    const both = await merge(b, c)
    expect(both.report.recomputed).toBe(true)
    expect(both.bundle.runs.at(-1)?.sources).toHaveLength(5)
    expect(await mergedBytes(b, c)).toEqual(await mergedBytes(c, b))
  })

  test('the same text under two keys is one source', async () => {
    const of = (key: string) =>
      worked(base, { sources: [...base.sources, aWholeSource(key, text(3), { title: 'Ramp' })] })
    const { bundle, report } = await merge(await of('ramp'), await of('new-ramp'))
    expect(bundle.sources).toHaveLength(4)
    expect(report.sources).toEqual({ a: 0, b: 0, both: 4 })
  })

  test('two texts under one key are both kept and named, and each keeps what was done on it', async () => {
    const side = async (cost: number, person: string) => {
      const grown = await worked(base, { sources: [...base.sources, aWholeSource('ramp', text(cost))] })
      const claim = grown.comparison?.claims.find(
        ({ source, value }) => source === 'ramp' && value?.type === 'quantity',
      )
      const edit = {
        kind: 'claim.verdict',
        claim: claim?.id ?? '',
        rating: `${cost}?`,
        review: '',
        by: null,
        url: null,
      } as const
      return worked(grown, { edits: [anEdit(grown, edit, { person })] })
    }
    const [a, b] = [await side(3, 'Mara Lind'), await side(4, 'Jon Vale')]
    const { bundle, report } = await merge(a, b)
    expect(report.apart).toEqual([{ key: 'ramp', title: 'ramp', other: 'ramp-2', otherTitle: 'ramp' }])
    expect(bundle.sources.map(heldText).filter(({ text }) => text.startsWith('New ramp'))).toHaveLength(2)
    expect(bundle.shown?.edits).toMatchObject([{ orphaned: false }, { orphaned: false }])
    expect(report.differing).toEqual([])
    expect(await mergedBytes(a, b)).toEqual(await mergedBytes(b, a))
    expect(await mergedBytes(bundle, b)).toEqual(packed(bundle))
  })

  test('a newer text takes the place of the one that both had', async () => {
    const [north, ...others] = base.sources as [Bundle['sources'][number], ...Bundle['sources']]
    const old = heldText(north)
    const newer = aWholeSource('north', `${old.text} It rained.`).texts[0] as typeof old
    const texts = [
      { ...old, until: '2024-06-06T08:00:00.000Z' },
      { ...newer, number: 2 },
    ]
    const b = await worked(base, { sources: [{ ...north, texts }, ...others] })
    const a = await worked(base, { edits: [rename(first(), 'How dear?')] })
    const { bundle, report } = await merge(a, b)
    expect(bundle.sources).toHaveLength(3)
    expect(heldText(bundle.sources[0] as typeof north).text).toContain('It rained.')
    expect([report.apart, report.orphaned]).toEqual([[], []])
  })

  test('what the two know differently of a source is told; what only one knows is taken', async () => {
    const [north, ...others] = base.sources as [Bundle['sources'][number], ...Bundle['sources']]
    const a = await worked(base, { sources: [{ ...north, outlet: 'North Daily', author: 'A. Reed' }, ...others] })
    const b = await worked(base, { sources: [{ ...north, outlet: 'The North' }, ...others] })
    const { bundle, report } = await merge(a, b)
    expect(bundle.sources[0]?.author).toBe('A. Reed')
    expect(report.differing).toMatchObject([{ kind: 'source', about: 'outlet of “north”', a: { says: 'North Daily' } }])
  })
})

const contentOf = ({ changes, reviews, sources }: Bundle) => [
  ...changes.map(({ id, person, at, why, data }) =>
    JSON.stringify([id, person, at, why, data.text ?? data.rating ?? null]),
  ),
  ...changes.flatMap(({ events }) => events.map((event) => JSON.stringify(event))),
  ...reviews.map(({ id, person, at, decision, note }) => JSON.stringify([id, person, at, decision, note])),
  ...sources.flatMap(({ texts }) => texts.map(({ sha256 }) => sha256)),
]

test(
  'whatever two people did: nothing is lost, the order of the two does not matter, and merging again changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(work, work, work, async (before, mine, theirs) => {
        const start = await after(base, before, 'Mara Lind')
        const a = await after(start, mine, 'Mara Lind')
        const b = await after(start, theirs, 'Jon Vale')
        expect(await mergedBytes(a, a)).toEqual(packed(a))
        expect(await mergedBytes(start, a)).toEqual(packed(a))
        expect(await mergedBytes(a, start)).toEqual(packed(a))
        const { bundle } = await merge(a, b)
        const bytes = packed(bundle)
        expect(await mergedBytes(b, a)).toEqual(bytes)
        expect(await mergedBytes(bundle, a)).toEqual(bytes)
        expect(await mergedBytes(b, bundle)).toEqual(bytes)
        const has = new Set(contentOf(bundle))
        expect([...contentOf(a), ...contentOf(b)].filter((one) => !has.has(one))).toEqual([])
        expect(await verified(must(opened(bytes)), here)).toMatchObject({ same: true, faults: [] })
      }),
      { numRuns: FULL ? 150 : 10 },
    )
  },
  FULL ? 1_200_000 : 120_000,
)
