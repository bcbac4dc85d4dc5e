import { describe, expect, it } from 'vitest'
import { between, compareStory } from '../../testing/story'

const conflicts = (a: string, b: string) =>
  compareStory({ harbour: a, island: b }).questions.flatMap(({ relations }) =>
    relations.filter(({ coarse }) => coarse === 'conflict').map(({ rule }) => rule),
  )

describe('an accusation in one source and its denial in another', () => {
  it('are a conflict of two voices, whose reason names both', () => {
    const story = compareStory({
      harbour: 'A former cook accused Ole Berg of stealing silver spoons from the inn.',
      island: 'The inn lost silver spoons worth a fortune. Mr. Ole Berg denied the allegations in a letter.',
    })
    const [relation] = between(story, 'accused Ole Berg', 'denied the allegations')
    expect(relation).toMatchObject({ relation: 'contradicts', differs: 'polarity', rule: 'text.accused' })
    expect(relation?.reason).toContain('silver spoons')
    expect(relation?.reason).toContain('denied the allegations')
    expect(story.questions.find(({ finding }) => finding === 'conflict')?.settles).toContain('witness')
  })

  it.each([
    [
      'of an act that is named',
      'Ole Berg stole silver spoons from the inn of Skarholm.',
      'Ole Berg denied that he stole the silver spoons.',
    ],
    [
      'of what another did',
      'Ole Berg was a patron of the inn for years, guests said.',
      'The Skarholm Inn denied that Ole Berg had been a patron.',
    ],
    [
      'called false',
      'A former cook accused Ole Berg of stealing silver spoons.',
      'The cook spoke of stolen spoons. Ole Berg said the allegations were false.',
    ],
    [
      'of a doer inside the sentence',
      'Divers are quite sure that Norway sank the old ferry.',
      'Norwegian officials denied reports from the harbour that the country sank the old ferry.',
    ],
    [
      'of a plea',
      'Prosecutors charged Ole Berg with stealing silver spoons from the inn.',
      'Silver spoons were stolen from the inn. Ole Berg pleaded not guilty.',
    ],
    [
      'in reports that are told',
      'Norway sank the old ferry off Skarholm, divers found.',
      'Norway rejected claims by divers that it sank the old ferry.',
    ],
  ])('are found %s', (_how, a, b) => {
    expect(conflicts(a, b)).toEqual(['text.accused'])
  })

  it.each([
    [
      'it is said of another time',
      'While Ole Berg had never stolen silver spoons, he liked them.',
      'Ole Berg denied that he stole the silver spoons.',
    ],
    [
      'somebody else denies it',
      'A former cook accused Ole Berg of stealing silver spoons.',
      'The cook spoke of stolen spoons. Ana Ruiz denied the allegations.',
    ],
    [
      'another thing is denied',
      'Turkey accused Ole Berg of hiding the maps.',
      'The inn lost silver spoons. Ole Berg denied the allegations.',
    ],
    [
      'it is not denied',
      'A former cook accused Ole Berg of stealing spoons.',
      'The cook spoke of stolen spoons. Ole Berg did not deny the allegations.',
    ],
    [
      'something is withheld',
      'Ole Berg issued fishing licenses in Skarholm for years.',
      'Ole Berg denied fishing licenses to the islanders.',
    ],
    [
      'it is withheld from him',
      'A former cook accused Ole Berg of stealing spoons.',
      'Ole Berg was denied the allegations of the cook.',
    ],
    ['both deny it', 'Ole Berg denied that he stole the silver spoons.', 'Ole Berg denied stealing the silver spoons.'],
    [
      'one only asks whether',
      'Guests wondered whether Ole Berg stole silver spoons.',
      'Ole Berg denied that he stole the silver spoons.',
    ],
    [
      'others only believe it false',
      'Ole Berg has been accused of stealing silver spoons by nine guests.',
      'Ole Berg led in the poll, with most villagers saying the allegations against him are false.',
    ],
    [
      'the denier accuses',
      'Ole Berg accused a cook of stealing silver spoons.',
      'The inn lost silver spoons. Ole Berg denied the allegations.',
    ],
  ])('are no conflict where %s', (_why, a, b) => {
    expect(conflicts(a, b)).toEqual([])
  })

  it('are one where a part in it is denied and guilt is said in other words', () => {
    expect(
      conflicts(
        'The coast guard said there is no doubt that Norway was responsible for cutting the cable off Skarholm.',
        'A general in Oslo denied that Norway was involved in the damage to the cable.',
      ),
    ).toEqual(['text.accused'])
  })
})
