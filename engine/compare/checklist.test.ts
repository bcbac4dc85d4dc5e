import { describe, expect, it } from 'vitest'
import { between, coarseBetween, compareStory } from '../../testing/story'

const padding =
  'The harbour of Skarholm opened early. Fishermen sold herring on the quay. A choir sang in the church. Snow fell on the hills.'
const findings = (a: string, b: string) =>
  compareStory({ harbour: `${padding}\n${a}`, island: b }).questions.map(({ finding }) => finding)

/** What a reader must not be stopped by, each once for the whole way from text to finding; the rules' own tests stand beside them. */
describe('is no conflict', () => {
  it.each([
    [
      'a rounded number',
      'The repair of the pier cost 5.2 million kroner.',
      'The repair of the pier cost 5.17 million kroner.',
    ],
    ['a number within its bounds', 'The storm sank more than a dozen boats.', 'The storm sank 14 boats.'],
    [
      'a quotation cut shorter',
      '“We will not sell the old ferry, whatever they pay,” Lars Dahl said.',
      '“We will not sell the old ferry,” Lars Dahl told the paper.',
    ],
    [
      'an office held before',
      'Former mayor Lars Dahl opened the new bridge.',
      'Senator Lars Dahl opened the new bridge.',
    ],
    [
      'a denial of another act',
      'The council did not fund the bridge over the fjord.',
      'The council planned the bridge over the fjord.',
    ],
    [
      '“not only”',
      'The council not only funded the bridge over the fjord.',
      'The council funded the bridge over the fjord.',
    ],
    [
      'two negations',
      'The council did not refuse to fund the bridge over the fjord.',
      'The council funded the bridge over the fjord.',
    ],
    ['a coarser date', 'The old lighthouse keeper died in May 2023.', 'The old lighthouse keeper died on 4 May 2023.'],
    ['a spelling of a name', 'Mayor Frederica Dahl opened the bridge.', 'Mayor Federica Dahl opened the bridge.'],
  ])('%s', (_what, a, b) => {
    expect(findings(a, b)).not.toContain('conflict')
  })
})

describe('is a conflict, with a reason that names both sides’ words and what would settle it', () => {
  it.each([
    [
      'a number',
      'The storm injured 40 passengers on the ferry to Skarholm.',
      'The storm injured 52 passengers on the ferry to Skarholm.',
      ['40 passengers', '52 passengers'],
    ],
    [
      'a date',
      'The council appointed Ana Ruiz in March 2023.',
      'The council appointed Ana Ruiz in June 2023.',
      ['March 2023', 'June 2023'],
    ],
    [
      'an office',
      "Norway's Minister of Public Works, Lars Dahl, opened it.",
      "Norway's Minister of Public Health is Lars Dahl.",
      ['Public Works', 'Public Health'],
    ],
    [
      'opposite verbs',
      'The council approved the new bridge over the fjord.',
      'The council rejected the new bridge over the fjord.',
      ['approved', 'rejected'],
    ],
    [
      'a negation',
      'The council funded the new bridge over the fjord.',
      'The council did not fund the new bridge over the fjord.',
      ['funded', 'did not fund'],
    ],
  ] as const)('%s', (_what, a, b, words) => {
    const story = compareStory({ harbour: `${padding}\n${a}`, island: b })
    expect(coarseBetween(story, words[0], words[1])).toContain('conflict')
    const relation = between(story, words[0], words[1]).find(({ coarse }) => coarse === 'conflict')
    for (const word of words) expect(relation?.reason).toContain(word)
    const question = story.questions.find(({ finding }) => finding === 'conflict')
    expect(question?.settles).toMatch(/would settle it/)
    for (const source of ['harbour', 'island']) expect(question?.verdict).toContain(source)
  })
})
