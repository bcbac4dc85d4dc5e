import { describe, expect, it } from 'vitest'
import { between, coarseBetween, compareStory } from '../../testing/story'

describe('dates of two sources', () => {
  it('conflict for what happens once', () => {
    const story = compareStory({
      harbour: 'Ole Berg died in June 2019 in Skarholm.',
      island: 'Ole Berg died in Skarholm in August 2019.',
    })
    expect(between(story, 'June 2019', 'August 2019')[0]).toMatchObject({ relation: 'contradicts', differs: 'date' })
  })

  it('agree where one is the finer', () => {
    const story = compareStory({
      harbour: 'Ole Berg died last month.',
      island: 'The death of Ole Berg in April shook Skarholm.',
      record: 'Ole Berg died on April 19, 2024.',
    })
    expect(coarseBetween(story, 'last month', 'April 19')).toEqual(['agree'])
    expect(coarseBetween(story, 'in April', 'April 19')).toEqual(['agree'])
  })

  it('agree where a stay of days is as long as its dates', () => {
    const story = compareStory({
      harbour: 'Ana Ruiz ended a three-day visit to Norway.',
      island: 'Ana Ruiz will pay a state visit to Norway from May 8 to 10.',
    })
    expect(coarseBetween(story, 'three-day', 'May 8 to 10')).toEqual(['agree'])
  })

  it('only seem to differ where they date other steps, and say which', () => {
    const story = compareStory({
      harbour: 'Ole Berg came to Skarholm in 1931 and began recruitment for the Fishing Workers Union.',
      island: 'Ole Berg founded the Fishing Workers Union in Skarholm in 1932.',
    })
    const [relation] = between(story, '1931', '1932')
    expect(relation).toMatchObject({ coarse: 'apparent', differs: 'date' })
    expect(relation?.reason).toContain('came to Skarholm')
    expect(relation?.reason).toContain('began recruitment')
    expect(relation?.reason).toContain('founded')
  })

  it('of "tomorrow" counted from two publication days are no dispute', () => {
    const story = compareStory({
      harbour: { text: 'The council of Skarholm will elect a new mayor tomorrow.', published: '2024-05-13' },
      island: { text: 'The council of Skarholm will elect a new mayor tomorrow.', published: '2024-05-14' },
    })
    expect(coarseBetween(story, 'tomorrow', 'tomorrow')).not.toContain('conflict')
  })

  it('conflict where they hang on one ruling that nothing tells apart', () => {
    const story = compareStory({
      harbour: 'The law was not changed by a Skarholm court’s ruling on April 4.',
      island: 'The council wants to overturn the ruling from April 5 of the Skarholm court.',
    })
    expect(coarseBetween(story, 'April 4', 'April 5')).toEqual(['conflict'])
  })
})
