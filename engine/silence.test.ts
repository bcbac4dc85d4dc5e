import { describe, expect, it } from 'vitest'
import { compareStory } from '../testing/story'

/** Pairs of ordinary prose in which a reader sees no conflict, real or seeming. Each false alarm that is found is added in our own words. */
const PROSE: [string, string][] = [
  [
    'The bakery opens at seven. Children walk to school along the river.',
    'The bakery sells bread. A child fell into the river last year.',
  ],
  ['Two dogs slept by the stove while the rain came down.', 'Three cats sat in the window and looked at the rain.'],
  [
    'He may come in May, she thought, and sun the sheets on Sunday.',
    'March on, said the captain, and the band began to play.',
  ],
  [
    'The committee met in the morning. It approved the minutes.',
    'The committee met in the evening. It rejected a complaint about noise.',
  ],
  ['Flight 204 to Oslo was late.', 'Room 17 is on the second floor.'],
  ['The union counted 90 members in 1950.', 'The union was founded in 1931 by fishermen.'],
  ['The mayor did not comment on the plan.', 'The mayor said that the plan for the new school was good.'],
  ['Of the 40 boats in the harbour 12 are old.', 'Some 300 people live by the harbour, many of them in old houses.'],
  ['Ana Ruiz is president of the chess club.', 'Ana Ruiz, a teacher, won the garden prize.'],
  ['The first snow fell in November.', 'The first train left at six, the last one at midnight.'],
  ['She wrote: “I will be there tomorrow.”', 'He wrote: “I was there yesterday.”'],
  ['The two leaders praised the two countries.', 'Both countries praised the five leaders who came.'],
]

describe('ordinary prose', () => {
  it.each(PROSE)('yields no conflict and no seeming one: %s', (a, b) => {
    const findings = compareStory({ harbour: a, island: b }).questions.map(({ finding }) => finding)
    expect(findings).not.toContain('conflict')
    expect(findings).not.toContain('apparent')
  })
})
