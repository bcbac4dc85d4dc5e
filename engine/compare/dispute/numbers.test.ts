import { describe, expect, it } from 'vitest'
import { between, coarseBetween, compareStory } from '../../../testing/story'

const rules = (a: string, b: string, more: { day?: string } = {}) => {
  const story = compareStory({
    harbour: { text: a, published: '2024-05-14' },
    island: { text: b, published: more.day ?? '2024-05-14' },
  })
  return {
    story,
    found: (x: string, y: string) => between(story, x, y).map(({ relation, rule }) => `${relation} ${rule}`),
  }
}

describe('two numbers that cannot both be true', () => {
  it('are a dispute where both tell what was done with the same things', () => {
    const { found } = rules(
      'The storm injured 40 passengers on the ferry to Skarholm.',
      '52 passengers were injured in the storm on the ferry to Skarholm.',
    )
    expect(found('40 passengers', '52 passengers')).toEqual(['contradicts quantity.bounds'])
  })

  it('are an update where the count goes on and the later source has more', () => {
    const { story, found } = rules(
      'The storm injured 40 passengers on the ferry to Skarholm.',
      'The storm injured 52 passengers on the ferry to Skarholm.',
      { day: '2024-05-16' },
    )
    expect(found('40 passengers', '52 passengers')).toEqual(['supersedes quantity.update'])
    const [relation] = between(story, '40 passengers', '52 passengers')
    expect(story.claims.find(({ id }) => id === relation?.a)?.source).toBe('island')
    expect(relation?.reason).toContain('2024-05-16')
  })

  it('stay a dispute where the later source has fewer, but for what each day counts anew', () => {
    const text = (verb: string, n: number) => `In Skarholm the police ${verb} ${n} protesters at the harbour.`
    expect(rules(text('injured', 52), text('injured', 40), { day: '2024-05-16' }).found('52', '40')).toEqual([
      'contradicts quantity.bounds',
    ])
    expect(rules(text('arrested', 52), text('arrested', 40), { day: '2024-05-16' }).found('52', '40')).toEqual([
      'differentTime quantity.daily',
    ])
  })

  it('are part and whole where one is the sum of what the other gives apart', () => {
    const { found } = rules(
      'The ferry to Skarholm carried 10 sailors.',
      'The ferry to Skarholm carried 7 sailors, 3 guards and a dog.',
    )
    expect(found('10 sailors', '7 sailors')).toEqual(['differentScope quantity.parts'])
  })

  it.each([
    [
      'one counts the others',
      'The storm injured 40 passengers on the ferry.',
      'The storm injured 52 other passengers on the ferry.',
    ],
    [
      'one is for each',
      'The two ferries carried 40 passengers each to Skarholm.',
      'The two ferries carried 90 passengers to Skarholm.',
    ],
    [
      'an adjective narrows one',
      'The storm injured 40 passengers on the ferry.',
      'The storm injured 12 elderly passengers on the ferry.',
    ],
    [
      'one is denied',
      'The storm did not injure 40 passengers on the ferry.',
      'The storm injured 52 passengers on the ferry.',
    ],
    [
      'one is expected',
      'The storm will injure 40 passengers on the ferry.',
      'The storm injured 52 passengers on the ferry.',
    ],
    [
      'other things are done',
      'The ferry to Skarholm carried 40 passengers.',
      'The ferry to Skarholm lost 12 passengers.',
    ],
    ['other persons do it', 'Ana Ruiz sold 40 boats in Skarholm.', 'Ole Berg sold 12 boats in Skarholm.'],
    ['they are ages', 'The girl, aged 14, was found in Skarholm.', 'The girl, aged 12, was found in Skarholm.'],
    [
      'one is asked',
      'Did the storm injure 40 passengers on the ferry?',
      'The storm injured 52 passengers on the ferry.',
    ],
  ])('are no conflict where %s', (_why, a, b) => {
    const story = compareStory({ harbour: a, island: b })
    expect(story.questions.map(({ finding }) => finding)).not.toContain('conflict')
  })

  it('are no conflict where the other source gives the number too', () => {
    const story = compareStory({
      harbour: 'The storm killed 40 passengers on the ferry to Skarholm.',
      island:
        'The storm killed 140 passengers on three ferries. On the ferry to Skarholm the storm killed 40 passengers.',
    })
    expect(coarseBetween(story, '40 passengers on the ferry', '140 passengers')).not.toContain('conflict')
  })

  it('only seem to conflict where one is a loose word', () => {
    const { found } = rules(
      'The storm injured several passengers on the ferry to Skarholm.',
      'The storm injured two passengers on the ferry to Skarholm.',
    )
    expect(found('several', 'two passengers')).toEqual(['differentUnitOrDefinition quantity.loose'])
  })

  it('are no conflict where money is only reckoned into another currency', () => {
    const text = (dollars: number) =>
      `The bank lent the port of Skarholm €110 million ($${dollars} million) for a new pier.`
    const story = compareStory({ harbour: text(143), island: text(158) })
    expect(story.questions.map(({ finding }) => finding)).not.toContain('conflict')
  })

  it('only seem to conflict where they change from hour to hour', () => {
    const { found } = rules(
      'The storm off Skarholm was moving north at 16 mph.',
      'The storm off Skarholm was moving north at 19 mph.',
    )
    expect(found('16 mph', '19 mph')).toEqual(['differentTime quantity.passing'])
  })
})
