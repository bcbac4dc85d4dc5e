import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import { COMPARISON, claim, deskStory, question, SOURCES } from '@/testing/desk-story'
import { chainsInWords, chainsOf } from './chains'

const mayor = { name: 'the mayor', kind: 'person' } as const
const official = { name: 'an official', kind: 'unnamed' } as const
const wire = { name: 'Coast Wire', kind: 'outlet' } as const
const self = (name: string) => ({ name, kind: 'source' }) as const

function asked(claims: Claim[], published: Record<string, string> = {}) {
  const own = question('q', { answers: [{ id: 'x', label: 'x', claims: claims.map(({ id }) => id) }] })
  const story = deskStory({
    comparison: { ...COMPARISON, claims, questions: [own] },
    sources: SOURCES.map((source) => ({ ...source, published: published[source.id] ?? source.published })),
  })
  return chainsOf(readStory(story), own as Question)
}
const said = (more: Partial<Claim> = {}) =>
  claim('full', 'gazette', '40 workers had been hurt', { voices: [self('gazette'), mayor], origin: 'o', ...more })
const bare = (more: Partial<Claim> = {}) => claim('bare', 'herald', '52 workers were hurt', { origin: 'o', ...more })
const lost = (claims: Claim[], published?: Record<string, string>) =>
  asked(claims, published)[0]?.rows.map(({ dropped }) => dropped.map(({ kind, what }) => `${kind}: ${what}`))

describe('chains of voices', () => {
  it('lays the links of each claim under those of the others', () => {
    const [group] = asked([said({ voices: [self('gazette'), wire, mayor] }), bare(), bare({ id: 'own', origin: 'p' })])
    expect(group?.rows.map(({ source, through, said, origin }) => [source, through, said?.name, origin])).toEqual([
      ['Callow Gazette', ['Coast Wire'], 'the mayor', 1],
      ['Harbour Herald', [], undefined, 1],
      ['Harbour Herald', [], undefined, 2],
    ])
    const alone = asked([said({ voices: [self('gazette'), wire] })])[0]?.rows[0]
    expect([alone?.through, alone?.said]).toEqual([['Coast Wire'], null])
  })

  it('sees a lost “according to”, a lost hedge and an unnamed voice made fact', () => {
    expect(lost([said(), bare()])).toEqual([[], ['speaker: the mayor']])
    expect(lost([said({ voices: [self('gazette'), official] }), bare()])).toEqual([[], ['unnamed: an official']])
    expect(lost([said({ voices: [self('gazette')], certainty: 'hedged' }), bare()])).toEqual([[], ['hedge: hedged']])
    expect(lost([said({ voices: [self('gazette'), wire, mayor] }), bare({ voices: [self('herald'), mayor] })])).toEqual(
      [[], ['outlet: Coast Wire']],
    )
  })

  it('does not blame who came first, who is the record, and who hedges as well', () => {
    expect(lost([said(), bare()], { herald: '2031-05-03', gazette: '2031-05-05' })).toEqual([[], []])
    expect(lost([said(), bare()], { herald: '2031-05', gazette: '2031-05-05' })).toEqual([[], ['speaker: the mayor']])
    expect(lost([said(), claim('rec', 'record', 'Ines Roth has been Minister of Roads since 2030.')])).toEqual([[], []])
    expect(
      lost([said({ certainty: 'hedged' }), bare({ certainty: 'hedged', voices: [self('herald'), mayor] })]),
    ).toEqual([[], []])
  })

  it('blames nobody who says it on their own, or when it has come true', () => {
    expect(
      lost([said(), bare({ origin: 'p', quote: claim('w', 'weekly', 'It opened in June of that year.').quote })]),
    ).toEqual([[], []])
    expect(lost([said({ certainty: 'expected', voices: [self('gazette')] }), bare()])).toEqual([[], []])
    // of another origin by name, but in the same words
    const again = claim('again', 'herald', '52 workers were hurt', { origin: 'p' })
    expect(lost([said({ quote: again.quote }), again])).toEqual([[], ['speaker: the mayor']])
  })

  it('blames nobody across two answers: they say different things', () => {
    const story = readStory(deskStory())
    const groups = chainsOf(story, story.question('role') as Question)
    expect(groups.flatMap(({ rows }) => rows.flatMap(({ dropped }) => dropped))).toEqual([])
  })

  it('counts reports, origins and what loses something', () => {
    const groups = asked([said(), bare(), claim('own', 'weekly', 'It opened in June of that year.', { origin: 'p' })])
    expect(chainsInWords(groups)).toEqual({ reports: 3, origins: 2, lossy: 1 })
  })
})
