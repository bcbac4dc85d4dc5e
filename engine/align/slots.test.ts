import { describe, expect, it } from 'vitest'
import { between, compareStory } from '../../testing/story'

describe('answers of a question', () => {
  it('hold no two clauses of which one number is of another event', () => {
    const story = compareStory({
      old: {
        text: 'Ole Berg paid a visit to Norway. Berg and the king signed as many as 7 agreements in Oslo.',
        published: '2021-03-02',
      },
      young: 'Ana Ruiz paid a visit to Norway. The two leaders signed 9 agreements in Oslo, on timber and fish.',
      third: 'Ana Ruiz is on a visit to Norway. Ruiz and the king signed agreements in Oslo on fish and timber.',
    })
    expect(between(story, '7 agreements', '9 agreements').map(({ coarse }) => coarse)).toContain('apparent')
    const quotes = new Map(story.claims.map(({ id, quote }) => [id, quote.exact]))
    for (const { answers } of story.questions)
      for (const { claims } of answers) {
        const said = claims.map((id) => quotes.get(id) ?? '').join(' / ')
        expect(said.includes('7 agreements') && said.includes('9 agreements')).toBe(false)
      }
  })
})
