import { describe, expect, it } from 'vitest'
import { coarseBetween, compareStory } from '../../../testing/story'

describe('two dates that do not meet', () => {
  it('are a dispute about what happens once', () => {
    const story = compareStory({
      harbour: 'The council of Skarholm appointed Ana Ruiz in March 2023.',
      island: 'Ana Ruiz was appointed by the council of Skarholm in June 2023.',
    })
    expect(coarseBetween(story, 'March 2023', 'June 2023')).toEqual(['conflict'])
  })

  it.each([
    [
      'one is now',
      'Now that Ana Ruiz was appointed, Skarholm sleeps.',
      'Ana Ruiz was appointed in Skarholm on May 2, 2024.',
    ],
    [
      'one is a time of day',
      'Ana Ruiz was appointed in Skarholm at 8:11 a.m.',
      'Ana Ruiz was appointed in Skarholm on May 2, 2024.',
    ],
    [
      'one is counted roughly',
      'Ana Ruiz was appointed mayor of Skarholm three years ago.',
      'Ana Ruiz was appointed mayor of Skarholm in 2022.',
    ],
    [
      'both name one weekday',
      'Ana Ruiz resigned as mayor of Skarholm on Friday.',
      'Ana Ruiz resigned as mayor of Skarholm Friday.',
    ],
    [
      'it happened again',
      'The police arrested Ana Ruiz in Skarholm in 2021.',
      'The police also arrested Ana Ruiz in Skarholm in 2022.',
    ],
    [
      'the object is one of several',
      'Skarholm arrested another captain in March 2023.',
      'Skarholm arrested a captain in June 2023.',
    ],
    [
      'the subjects are others',
      'The court appointed the guard of the Skarholm ferry in March 2023.',
      'The school appointed the guard of the Skarholm ferry in June 2023.',
    ],
  ])('are no conflict where %s', (_why, a, b) => {
    const story = compareStory({
      harbour: { text: a, published: '2024-05-14' },
      island: { text: b, published: '2024-05-17' },
    })
    expect(story.questions.map(({ finding }) => finding)).not.toContain('conflict')
  })

  it('are no conflict where the other source dates it so as well', () => {
    const story = compareStory({
      harbour: 'The police arrested the captain of the Skarholm ferry in March 2023.',
      island:
        'The police arrested the captain of the Skarholm ferry in June 2023. The captain of the Skarholm ferry was first held in March 2023, when he was arrested.',
    })
    expect(story.questions.map(({ finding }) => finding)).not.toContain('conflict')
  })
})
