import { describe, expect, it } from 'vitest'
import { between, coarseBetween, compareStory } from '../../testing/story'

describe('numbers of two sources', () => {
  it('of what a sentence opens with a date are of that date, after its "and" too, and no question gives its answer', () => {
    const story = compareStory({
      harbour: 'Eleven people were injured when the ferry Selkie ran aground off Vesla on 14 April 2029.',
      island: 'In 1998 the ferry Marigold ran aground off Vesla with 96 people on board, and four people were injured.',
    })
    expect(coarseBetween(story, 'Eleven people', 'four people')).not.toContain('conflict')
    for (const { text } of story.questions) expect(text).not.toMatch(/^How many.*\b(?:four|eleven|96)\b/i)
  })

  it('agree where both give the same', () => {
    const story = compareStory({
      harbour: 'Ana Ruiz ended a visit to Norway this week. The two sides signed 9 contracts on fish and timber.',
      island: 'During the visit of Ana Ruiz to Norway, 9 agreements on timber and fish were signed.',
    })
    expect(coarseBetween(story, '9 contracts', '9 agreements')).toEqual(['agree'])
  })

  it('conflict where both count the same thing of one event and cannot both be true', () => {
    const story = compareStory({
      harbour: 'The ferry to Skarholm sank on Monday. The storm killed 40 passengers on the ferry to Skarholm.',
      island: 'The storm killed 52 passengers on the ferry to Skarholm.',
    })
    const [relation] = between(story, '40 passengers', '52 passengers')
    expect(relation).toMatchObject({ relation: 'contradicts', coarse: 'conflict', differs: 'quantity' })
    expect(relation?.reason).toContain('40 passengers')
    expect(relation?.reason).toContain('52 passengers')
  })

  it('only seem to conflict where the events are two visits, and say which', () => {
    const story = compareStory({
      old: {
        text: 'Ole Berg paid a visit to Norway. He and the king signed 7 agreements in Oslo.',
        published: '2021-03-02',
      },
      young: 'Ana Ruiz paid a visit to Norway. She and the king signed 9 agreements in Oslo.',
    })
    const [relation] = between(story, '7 agreements', '9 agreements')
    expect(relation).toMatchObject({ relation: 'differentEvent', coarse: 'apparent' })
    expect(relation?.reason).toContain('Ole Berg’s visit to Norway')
    expect(relation?.reason).toContain('Ana Ruiz’s visit to Norway')
  })

  it('only seem to conflict where they are of other years', () => {
    const story = compareStory({
      harbour: 'The port handled 300 container ships in 2019, the authority reported.',
      island: 'The port authority reported that the port handled 410 container ships in 2023.',
    })
    expect(between(story, '300 container', '410 container')[0]).toMatchObject({
      relation: 'differentTime',
      coarse: 'apparent',
    })
  })

  it.each([
    ['killed about 50 passengers', 'killed 47 passengers'],
    ['killed more than a dozen passengers', 'killed 14 passengers'],
    ['killed at least 30 passengers', 'killed 47 passengers'],
    ['killed almost 5,000 passengers', 'killed 4,950 passengers'],
  ])('agree within their bounds: %s, %s', (a, b) => {
    const story = compareStory({
      harbour: `The storm ${a} on the ferry to Skarholm.`,
      island: `The storm ${b} on the ferry to Skarholm.`,
    })
    expect(coarseBetween(story, a, b)).toEqual(['agree'])
  })

  it('agree where one is the other rounded', () => {
    const story = compareStory({
      harbour: 'Unemployment in Skarholm fell to 3.67 percent.',
      island: 'Unemployment in Skarholm fell to 3.7 percent.',
    })
    expect(coarseBetween(story, '3.67', '3.7 percent')).toEqual(['agree'])
  })

  it('have nothing to do with each other where they count other things', () => {
    const story = compareStory({
      harbour: 'The storm killed 40 passengers on the ferry to Skarholm.',
      island: 'The company runs 52 buses between Skarholm and the airport.',
    })
    expect(story.questions.flatMap(({ relations }) => relations)).toEqual([])
  })

  it('of one author in one paragraph are of the two times that he gives', () => {
    const story = compareStory({
      harbour:
        'From 2012 to 2020 the union counted 90 strikes in the port. A rival group documented 120 strikes between 2015 and 2019.',
    })
    expect(between(story, '90 strikes', '120 strikes')[0]).toMatchObject({ coarse: 'apparent' })
  })

  it('agree on a number that is hardly met by chance, where the words share little', () => {
    const story = compareStory({
      harbour: 'The treaty had limited the island to a salt content of 3.45 percent, a diplomat said at noon.',
      island: 'Fishermen fear that the salt will rise beyond 3.45 percent.',
    })
    expect(coarseBetween(story, 'limited the island', 'beyond 3.45')).toEqual(['agree'])
  })

  it('are two limits where both only bound the same from one side', () => {
    const story = compareStory({
      harbour: 'The storm injured at least 40 passengers on the ferry to Skarholm.',
      island: 'The storm injured at least 60 passengers on the ferry to Skarholm.',
    })
    expect(between(story, 'at least 40', 'at least 60')[0]).toMatchObject({
      rule: 'quantity.limits',
      coarse: 'apparent',
    })
  })

  it('conflict where two counts of one noun hardly differ, in other words', () => {
    const story = compareStory({
      harbour:
        'The auction in Skarholm drew a crowd. The auctioneer sold 37 paintings of the harbour on Monday evening.',
      island: 'On Monday evening 36 paintings of the harbour found a buyer at the auction in Skarholm.',
    })
    expect(coarseBetween(story, '37 paintings', '36 paintings')).toContain('conflict')
  })
})
