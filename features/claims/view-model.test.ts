import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, PROPOSITION, review } from '@/testing/desk-story'
import { type ClaimFilter, claimRowsOf, speakersOf } from './view-model'

const ALL: ClaimFilter = {
  source: null,
  voice: null,
  kind: null,
  certainty: null,
  finding: null,
  stance: null,
  proposition: null,
  text: '',
  sort: 'place',
}
const reading = readStory(deskStory())
const ids = (filter: Partial<ClaimFilter>, of = reading) =>
  claimRowsOf(of, { ...ALL, ...filter }).map((row) => row.claim.id)

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

  it('are found by words, whatever accents and case they are typed in', () => {
    expect(ids({ text: 'FANTASY' })).toEqual(['empty-h'])
    expect(ids({ text: 'inés minister récord' })).toEqual([])
    expect(ids({ text: 'inés minister notes' })).toEqual(['role-r'])
  })

  it('can come most disputed first', () => {
    const findings = claimRowsOf(reading, { ...ALL, sort: 'finding' }).map((row) => row.finding)
    expect(findings.slice(0, 5)).toEqual(Array(5).fill('conflict'))
    expect(findings.at(-1)).toBe('none')
  })

  it('know all speakers', () => {
    expect(speakersOf(reading).slice(0, 3)).toEqual([
      { name: 'Callow Gazette', claims: 2 },
      { name: 'Reference notes', claims: 2 },
      { name: 'the mayor', claims: 2 },
    ])
  })
})
