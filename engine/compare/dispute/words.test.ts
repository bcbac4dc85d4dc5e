import { describe, expect, it } from 'vitest'
import { compareStory } from '../../../testing/story'

const padding =
  'The harbour of Skarholm opened early. Fishermen sold herring on the quay. A choir sang in the church. Snow fell on the hills.'
const findings = (a: string, b: string) =>
  compareStory({ harbour: `${padding}\n${a}`, island: b }).questions.map(({ finding }) => finding)

describe('what one says and the other denies', () => {
  it.each([
    [
      'a negation',
      'The council funded the new bridge over the fjord.',
      'The council did not fund the new bridge over the fjord.',
    ],
    [
      'opposite verbs',
      'The council approved the new bridge over the fjord.',
      'The council rejected the new bridge over the fjord.',
    ],
  ])('is a conflict: %s', (_by, a, b) => {
    expect(findings(a, b)).toContain('conflict')
  })

  it.each([
    [
      'one speaks of earlier times',
      'The captain has not suffered a heart attack before.',
      'The captain suffered a heart attack.',
    ],
    [
      'it has not happened yet',
      'The council has not funded the new bridge over the fjord yet.',
      'The council funded the new bridge over the fjord.',
    ],
    [
      'one is a condition',
      'If the council did not fund the new bridge over the fjord, boats would sail.',
      'The council funded the new bridge over the fjord.',
    ],
    [
      'the subjects are others',
      'The bishop did not fund the new bridge over the fjord.',
      'The council funded the new bridge over the fjord.',
    ],
    [
      'one joins first and leaves later',
      'The captain joined the crew of the ferry.',
      'The captain left the crew of the ferry.',
    ],
    [
      'one speaker is quoted at different length',
      '“The council did not fund the new bridge over the fjord for the boats,” Lars Dahl said.',
      '“The council did fund the new bridge over the fjord,” Lars Dahl said.',
    ],
  ])('is no conflict where %s', (_why, a, b) => {
    expect(findings(a, b)).not.toContain('conflict')
  })
})
