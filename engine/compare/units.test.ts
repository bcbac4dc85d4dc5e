import { describe, expect, it } from 'vitest'
import { coarseBetween, compareStory } from '../../testing/story'

describe('amounts in two units', () => {
  it.each([
    ['The new road to Skarholm is 12 miles long.', 'The new road to Skarholm is 19 km long.', '12 miles', '19 km'],
    [
      'The ferry may carry no more than 300 kilograms of fish.',
      'The ferry may carry no more than 661 pounds of fish.',
      '300',
      '661',
    ],
    [
      'The bread stays fresh if eaten within 72 hours of baking.',
      'The bread stays fresh if eaten within three days of baking.',
      '72 hours',
      'three days',
    ],
    [
      'The fire in the Elmford forest burned 1,000 acres of trees.',
      'The fire in the Elmford forest burned 405 hectares of trees.',
      '1,000',
      '405',
    ],
  ])('agree: %s | %s', (a, b, x, y) => {
    expect(coarseBetween(compareStory({ harbour: a, island: b }), x, y)).toEqual(['agree'])
  })

  it('do not agree where they differ', () => {
    const story = compareStory({
      harbour: 'The new road to Skarholm is 12 miles long.',
      island: 'The new road to Skarholm is 30 km long.',
    })
    expect(coarseBetween(story, '12 miles', '30 km')).not.toContain('agree')
  })
})
