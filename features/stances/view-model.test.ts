import { describe, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { COMPARISON, claim, deskStory, PROPOSITION, review } from '@/testing/desk-story'
import { propositionsOf, taggableOf } from './view-model'

const reading = readStory(deskStory())

describe('stances', () => {
  it('stand by source, with who is silent', () => {
    const [view] = propositionsOf(reading)
    expect(view?.sources.map((source) => [source.name, source.body.map((entry) => entry.stance)])).toEqual([
      ['Callow Gazette', ['asserts']],
      ['Harbour Herald', ['rejects']],
    ])
    expect(view?.silent.map((source) => source.name)).toEqual(['The Weekly Ledger', 'Reference notes'])
    expect(view?.counts).toMatchObject({ asserts: 1, rejects: 1, reports: 0 })
  })

  it('keep the headline apart from the body', () => {
    const head = claim('head-h', 'herald', 'Ferries stay', { part: 'headline' })
    const stance = {
      proposition: PROPOSITION,
      source: 'herald',
      voice: 'Harbour Herald',
      stance: 'rejects' as const,
      claim: 'head-h',
      reason: '',
      score: 0.5,
    }
    const story = readStory(
      deskStory({
        comparison: { ...COMPARISON, claims: [...COMPARISON.claims, head], stances: [...COMPARISON.stances, stance] },
      }),
    )
    const herald = propositionsOf(story)[0]?.sources[1]
    expect(herald?.headline.map((entry) => entry.claim.id)).toEqual(['head-h'])
    expect(herald?.body.map((entry) => entry.claim.id)).toEqual(['empty-h'])
  })

  it('take a tag by hand on a claim that the method did not tag, and one that silences', () => {
    const tags = [
      review({ id: 't1', target: 'stance', key: `${PROPOSITION}\nold-w`, decision: 'reports' }),
      review({ id: 't2', target: 'stance', key: `${PROPOSITION}\nempty-g`, decision: 'silent' }),
    ]
    const [view] = propositionsOf(readStory(deskStory({ reviews: tags })))
    expect(view?.sources.map((source) => source.id)).toEqual(['gazette', 'herald', 'weekly'])
    expect(view?.silent.map((source) => source.id)).toEqual(['gazette', 'record'])
  })
})

describe('passages to tag', () => {
  it('are found by their words and show the tag they have', () => {
    expect(taggableOf(reading, PROPOSITION, 'gazette', '').found).toBe(4)
    expect(taggableOf(reading, PROPOSITION, 'gazette', 'FERRIES mayor').claims).toEqual([
      {
        id: 'empty-g',
        words: 'The bridge will empty the ferries, the mayor warned.',
        voice: 'the mayor',
        stance: 'asserts',
        reviewId: null,
      },
    ])
  })
})
