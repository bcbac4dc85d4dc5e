import { describe, expect, it } from 'vitest'
import { between, coarseBetween, compareStory } from '../../testing/story'

const padding =
  'The harbour of Skarholm opened early. Fishermen sold herring on the quay. A choir sang in the church. Snow fell on the hills.'

describe('statements without a value', () => {
  it('agree in other words', () => {
    const story = compareStory({
      harbour: `${padding}\nBritain assisted Norway in its wars against Sweden.`,
      island: `The weather was fine.\nBritain helped Norway in its fight against the Swedish.`,
    })
    expect(coarseBetween(story, 'assisted Norway', 'helped Norway')).toEqual(['agree'])
  })

  it('do not agree where each names another day or another number of the same', () => {
    const story = compareStory({
      harbour: `${padding}\nThe Marine Bureau opened an inquiry. Its head, Ruth Calloway, said a first report would be published in June.`,
      island: 'Ruth Calloway, the head of the Marine Bureau, said her report would come in September.',
    })
    expect(between(story, 'in June', 'in September').map(({ rule }) => rule)).not.toContain('text.same')
    const guests = compareStory({
      harbour: `${padding}\nThe mayor of Skarholm opened the school for 40 children.`,
      island: 'The school for 60 children was opened by the mayor of Skarholm.',
    })
    expect(between(guests, '40 children', '60 children').map(({ rule }) => rule)).not.toContain('text.same')
  })

  it('agree where the number of both may be one', () => {
    const story = compareStory({
      harbour: `${padding}\nThe mayor of Skarholm opened the school for more than 40 children.`,
      island: 'The school for 43 children was opened by the mayor of Skarholm.',
    })
    expect(coarseBetween(story, 'more than 40', 'for 43')).toContain('agree')
  })

  it('conflict where the verbs are opposites', () => {
    const story = compareStory({
      harbour: `${padding}\nThe council approved the new bridge over the fjord.`,
      island: 'The council rejected the new bridge over the fjord.',
    })
    expect(between(story, 'approved', 'rejected')[0]).toMatchObject({ relation: 'contradicts', differs: 'polarity' })
  })

  it('keep that one is less sure', () => {
    const story = compareStory({
      harbour: `${padding}\nThe trip was likely planned months in advance.`,
      island: 'The trip was planned months in advance.',
    })
    expect(between(story, 'likely planned', 'was planned')[0]).toMatchObject({
      relation: 'hedgeDiffers',
      coarse: 'agree',
    })
  })

  it('are not joined by names alone', () => {
    const story = compareStory({ harbour: 'Ole Berg swam in Oslo.', island: 'Ole Berg paints churches near Oslo.' })
    expect(story.questions.flatMap(({ relations }) => relations)).toEqual([])
  })

  it('only seem to differ where one holds under a condition', () => {
    const story = compareStory({
      harbour: `${padding}\nThe mayor of Skarholm will demand a second count of the votes.`,
      island: 'The mayor of Skarholm will demand a second count of the votes if he loses.',
    })
    expect(between(story, 'second count', 'if he loses')[0]).toMatchObject({
      relation: 'differentScope',
      coarse: 'apparent',
    })
  })

  it('conflict where one denies the act that the other tells', () => {
    const story = compareStory({
      harbour: `${padding}\nThe insurance covers the damaged pier, the owner said.`,
      island: 'The insurance does not cover the damaged pier, a lawyer said.',
    })
    expect(coarseBetween(story, 'covers the damaged pier', 'does not cover')).toEqual(['conflict'])
  })

  it('agree where both deny it, each in its own way', () => {
    const story = compareStory({
      harbour: `${padding}\nThe Skarholm council refused to sell the old lighthouse.`,
      island: 'The old lighthouse was too precious to sell, the Skarholm council said.',
    })
    expect(coarseBetween(story, 'refused to sell', 'too precious to sell')).not.toContain('conflict')
  })

  it('do not conflict where the negation governs other words', () => {
    const story = compareStory({
      harbour: `${padding}\nThe mayor defended the plan for the new ferry line.`,
      island: 'The mayor did not comment on the plan for the new ferry line.',
    })
    expect(coarseBetween(story, 'defended the plan', 'did not comment')).not.toContain('conflict')
  })

  it('are set side by side as told of different things where their numbers part', () => {
    const story = compareStory({
      harbour: `${padding}\nHelga Lund rowed the wooden boat around the island of Vesla in 9 hours with a broken oar.`,
      island: 'Helga Lund rowed the wooden boat around the island of Vesla with a broken oar, past 30 rocks.',
    })
    expect(coarseBetween(story, 'in 9 hours', 'with a broken oar, past')).not.toContain('conflict')
  })

  it.each([
    ['even if', 'The mayor of Skarholm will demand a second count of the votes even if he wins.'],
    ['asked if', 'Reporters asked if the mayor of Skarholm will demand a second count of the votes.'],
  ])('hold without a condition behind "%s"', (_words, text) => {
    const story = compareStory({
      harbour: `${padding}\nThe mayor of Skarholm will demand a second count of the votes.`,
      island: text,
    })
    expect(between(story, 'will demand a second count', 'second count').map(({ rule }) => rule)).not.toContain(
      'text.condition',
    )
  })

  it('are variants of one quotation where both quote one voice in other words', () => {
    const story = compareStory({
      harbour: `${padding}\n“The old pier is a danger to every child in Skarholm,” Ole Berg said.`,
      island: '“The old pier is a danger to all children in Skarholm,” Ole Berg said.',
    })
    expect(between(story, 'every child', 'all children')[0]).toMatchObject({
      relation: 'quoteVariant',
      coarse: 'agree',
    })
  })
})
