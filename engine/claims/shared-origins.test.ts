import { describe, expect, it } from 'vitest'
import { claimWith, compareStory } from '../../testing/story'

const WIRE =
  'The storm crossed the sound to Skarholm and tore the roof off the old fish market by the harbour. The storm killed 40 passengers on the ferry to the mainland, the largest ship of the company. Divers searched the wreck and found nobody alive.'
const OWN = 'The island council met on Friday. It put off the vote on the new bridge by one week.'

describe('passages that two sources share', () => {
  it('make their claims one origin: that of the source that was published first', () => {
    const story = compareStory({
      harbour: { text: `${OWN}\n\n${WIRE}`, published: '2024-05-15' },
      island: { text: WIRE, published: '2024-05-14' },
      mainland: { text: `${WIRE}\n\nThe mainland had rain all week.`, published: '2024-05-16' },
    })
    const toll = story.claims.filter(({ quote }) => quote.exact.includes('killed 40'))
    expect(new Set(toll.map(({ source }) => source))).toEqual(new Set(['harbour', 'island', 'mainland']))
    expect(new Set(toll.map(({ origin }) => origin))).toEqual(new Set(['island']))
    const question = story.questions.find(({ answers }) =>
      answers.some(({ claims }) => claims.includes(toll[0]?.id ?? '')),
    )
    expect(question).toMatchObject({ finding: 'agreement', origins: 1 })
    expect(question?.verdict).toContain('go back to 1 origin')
    expect(claimWith(story, 'put off the vote').origin).toBe('harbour')
  })

  it('leave their own origin to a claim whose words were changed, to one by a named voice, and to short likeness', () => {
    const changed = compareStory({ harbour: WIRE, island: WIRE.replace('40', '52') })
    expect(new Set(['killed 40', 'killed 52'].map((words) => claimWith(changed, words).origin)).size).toBe(2)
    const named = compareStory({
      harbour: `Lars Dahl said that the storm killed 40 passengers. ${WIRE}`,
      island: `Lars Dahl said that the storm killed 40 passengers. ${WIRE}`,
    })
    const byDahl = named.claims.filter(({ voices }) => voices.at(-1)?.name === 'Lars Dahl')
    expect(byDahl.every(({ origin }) => origin !== 'harbour' && origin !== 'island')).toBe(true)
    const short = compareStory({
      harbour: 'The storm killed 40 passengers on the ferry to Skarholm.',
      island: 'The storm killed 40 passengers on the ferry to Skarholm.',
    })
    expect(short.questions[0]).toMatchObject({ finding: 'agreement', origins: 2 })
  })
})
