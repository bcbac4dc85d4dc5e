import { describe, expect, it } from 'vitest'
import type { EditDto } from '@/contracts/edits'
import { readStory } from '@/contracts/story-reading'
import { CLAIMS, COMPARISON, deskStory, PROPOSITION, review } from '@/testing/desk-story'
import { aVerdict } from '@/testing/exported'
import type { ClaimFilter } from './filter'
import { claimRowsOf, speakersOf, tallyOf, windowOf } from './view-model'

const ALL: ClaimFilter = {
  source: null,
  voice: null,
  kind: null,
  certainty: null,
  finding: null,
  stance: null,
  proposition: null,
  hand: null,
  verdict: null,
  text: '',
  sort: 'place',
}
const reading = readStory(deskStory())
const ids = (filter: Partial<ClaimFilter>, of = reading) => claimRowsOf(of, { ...ALL, ...filter }).map((row) => row.id)

describe('claims', () => {
  it('come source by source in the order of the text', () => {
    expect(ids({})).toEqual([
      'opened-g',
      'hurt-g',
      'role-g',
      'empty-g',
      'hurt-h',
      'role-h',
      'empty-h',
      'hurt-w',
      'old-w',
      'role-r',
      'opened-r',
    ])
  })

  it('are filtered by source, kind, certainty and voice', () => {
    expect(ids({ source: 'weekly' })).toEqual(['hurt-w', 'old-w'])
    expect(ids({ kind: 'role' })).toEqual(['role-g', 'role-h', 'role-r'])
    expect(ids({ certainty: 'denied' })).toEqual(['empty-h'])
    expect(ids({ voice: 'the mayor' })).toEqual(['hurt-g', 'empty-g'])
    expect(ids({ voice: 'Harbour Herald' })).toEqual(['role-h'])
  })

  it('are filtered by finding, as it stands', () => {
    expect(ids({ finding: 'agreement' })).toEqual(['opened-g', 'opened-r'])
    expect(ids({ finding: 'none' })).toEqual(['empty-g', 'empty-h'])
    const decided = readStory(deskStory({ reviews: [review({ decision: 'not_comparable' })] }))
    expect(ids({ finding: 'not_comparable' }, decided)).toEqual(['hurt-g', 'hurt-h'])
  })

  it('are filtered by stance, with or without a proposition', () => {
    expect(ids({ stance: 'rejects' })).toEqual(['empty-h'])
    expect(ids({ stance: 'rejects', proposition: PROPOSITION })).toEqual(['empty-h'])
    expect(ids({ stance: 'rejects', proposition: 'something else' })).toEqual([])
    expect(ids({ proposition: PROPOSITION })).toEqual(['empty-g', 'empty-h'])
  })

  it('are found by words of theirs, of who says them and of what they say', () => {
    expect(ids({ text: 'FANTASY' })).toEqual(['empty-h'])
    expect(ids({ text: 'inés minister récord' })).toEqual([])
    expect(ids({ text: 'inés minister notes' })).toEqual(['role-r'])
    expect(ids({ text: '"workers were hurt" -old' })).toEqual(['hurt-h'])
    expect(ids({ text: '"were workers"' })).toEqual([])
    expect(ids({ text: 'hurt', source: 'weekly' })).toEqual(['hurt-w'])
  })

  it('sort by any column both ways, what has nothing there last', () => {
    const findings = (sort: ClaimFilter['sort']) => claimRowsOf(reading, { ...ALL, sort }).map((row) => row.finding)
    expect(findings('finding').slice(0, 5)).toEqual(Array(5).fill('conflict'))
    expect(findings('finding').at(-1)).toBe('none')
    expect(findings('-finding').at(0)).toBe('single')
    expect(findings('-finding').at(-1)).toBe('none')
    const numbers = { kind: 'quantity' } as const
    expect(ids({ ...numbers, sort: 'value' })).toEqual(['hurt-w', 'hurt-g', 'hurt-h'])
    expect(ids({ ...numbers, sort: '-value' })).toEqual(['hurt-h', 'hurt-g', 'hurt-w'])
    expect(ids({ kind: 'date', sort: 'value' })).toEqual(['old-w', 'opened-g', 'opened-r'])
    expect(ids({ sort: 'certainty' }).slice(-2)).toEqual(['empty-h', 'empty-g'])
    expect(ids({ sort: '-source' })[0]).toBe('hurt-w')
  })

  it('are given out by window, never beyond what there is', () => {
    const { total, from, rows } = windowOf(reading, ALL, 9, 5)
    expect([total, from, rows.map(({ id }) => id)]).toEqual([11, 9, ['role-r', 'opened-r']])
    expect(windowOf(reading, ALL, 99, 5)).toMatchObject({ from: 10, total: 11 })
    expect(windowOf(reading, { ...ALL, source: 'nobody' }, 3, 5)).toMatchObject({ from: 0, total: 0, rows: [] })
  })

  it('know all speakers', () => {
    expect(speakersOf(reading).slice(0, 3)).toEqual([
      { name: 'Callow Gazette', claims: 2 },
      { name: 'Reference notes', claims: 2 },
      { name: 'the mayor', claims: 2 },
    ])
  })
})

describe('verdicts', () => {
  const judged = readStory(
    deskStory({
      edits: [
        aVerdict('role-h'),
        aVerdict('hurt-g', { rating: 'Right', by: 'Callow Check' }),
        aVerdict('hurt-h', { rating: '' }),
      ],
    }),
  )

  it('stand in their row in the words of who gave them, and are filtered, sorted and searched by', () => {
    expect(ids({ verdict: 'given' }, judged)).toEqual(['hurt-g', 'role-h'])
    expect(ids({ verdict: 'none' }, judged)).toHaveLength(9)
    expect(ids({ sort: 'verdict' }, judged).slice(0, 2)).toEqual(['role-h', 'hurt-g'])
    expect(ids({ text: 'needs context' }, judged)).toEqual(['role-h'])
    const rows = claimRowsOf(judged, { ...ALL, verdict: 'given' })
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      { rating: 'Right', by: 'Callow Check' },
      { rating: 'Needs context', by: 'Mira' },
    ])
  })
})

describe('claims that people changed', () => {
  const edit = (id: string, more: Pick<EditDto, 'edit'> & Partial<EditDto>): EditDto => ({
    id,
    subject: '',
    made: null,
    why: '',
    person: { id: 'p1', name: 'Mira' },
    at: '2031-06-02T10:00:00.000Z',
    orphaned: false,
    quotes: [],
    ...more,
  })
  const edits = [
    edit('e1', { edit: { kind: 'claim.change', claim: 'hurt-g', fields: { certainty: 'hedged' } } }),
    edit('e2', { edit: { kind: 'claim.move', claim: 'hurt-g', from: 'hurt-new', to: 'hurt-old' } }),
    edit('e3', { edit: { kind: 'claim.aside', claim: 'role-h' }, why: 'a slip of the pen' }),
    edit('e4', {
      edit: {
        kind: 'claim.add',
        source: 'herald',
        start: 0,
        end: 12,
        fields: { ...(CLAIMS[0] as (typeof CLAIMS)[0]), statement: 'Ferries stay' },
        question: null,
      },
      made: 'hand-e4',
      quotes: [{ source: 'herald', exact: 'Ferries stay' }],
    }),
    edit('e5', { edit: { kind: 'claim.aside', claim: 'hand-e4' } }),
    edit('e6', { edit: { kind: 'claim.aside', claim: 'opened-g' }, orphaned: true }),
  ]
  const comparison = { ...COMPARISON, claims: CLAIMS.filter(({ id }) => id !== 'role-h') }
  const changed = readStory(deskStory({ comparison, edits }))
  const row = (id: string, filter: Partial<ClaimFilter> = {}) =>
    claimRowsOf(changed, { ...ALL, ...filter }).find((one) => one.id === id)

  it('say who changed what, and what an edit has to have seen', () => {
    expect(row('hurt-g')?.touched).toMatchObject({ person: 'Mira', what: ['now hedged', 'moved'] })
    expect(row('hurt-g')?.seen).toEqual({ 'claim.change\nhurt-g': 'e1', 'claim.move\nhurt-g\nhurt-new': 'e2' })
    expect(row('hurt-h')).toMatchObject({ touched: null, seen: {} })
    expect(ids({ hand: 'changed' }, changed)).toEqual(['hurt-g'])
    expect(ids({ hand: 'untouched' }, changed)).not.toContain('hurt-g')
  })

  it('are listed apart where they were set aside, with the words they had', () => {
    expect(ids({}, changed)).not.toContain('role-h')
    expect(ids({ hand: 'aside' }, changed)).toEqual(['hand-e4', 'role-h'])
    expect(row('role-h', { hand: 'aside' })).toMatchObject({
      quote: 'Ines Roth, Minister of Rail',
      aside: { change: 'e3', person: 'Mira', why: 'a slip of the pen' },
    })
    expect(row('hand-e4', { hand: 'aside' })?.quote).toBe('Ferries stay')
    expect(ids({ hand: 'aside', text: 'minister' }, changed)).toEqual(['role-h'])
    expect(tallyOf(changed)).toEqual({ counting: 10, changed: 1, aside: 2 })
  })
})
