import { describe, expect, it } from 'vitest'
import { valuesOf } from './values-of'

describe('the values of a text', () => {
  it('gives spans in code points of the text as given', () => {
    const text = '🙂 Café owners sold 1,200 buns on 3 May 2021 🙂 and 10% more in 2022.'
    const points = [...text]
    const cut = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('')
    const { quantities, dates } = valuesOf(text, null)
    expect(quantities.map(cut)).toEqual(['1,200', '10%'])
    expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([
      [1200, null],
      [10, 'percent'],
    ])
    expect(dates.map(cut)).toEqual(['3 May 2021', '2022'])
    expect(dates.map(({ value }) => value)).toEqual(['2021-05-03', '2022'])
  })

  it('gives a span of dates by its ends, and a length of time once', () => {
    const { quantities, dates } = valuesOf('The fair ran from 3 to 5 May 2021, for three days.', null)
    expect(dates.map(({ value }) => value)).toEqual(['2021-05-03', '2021-05-05', 'P3D'])
    expect(quantities).toEqual([])
  })

  it('leaves out ordinals and keeps ages', () => {
    const { quantities } = valuesOf('Her third win, at 19 years of age, surprised them.', null)
    expect(quantities.map(({ value, unit }) => [value, unit])).toEqual([[19, 'year']])
  })

  it('says what only the publication date can tell', () => {
    const at = (published: string | null) => valuesOf('They met last month.', published).dates[0]?.value
    expect(at('2022-05-11')).toBe('2022-04')
    expect(at(null)).toBe('XXXX-XX')
    expect(at('nonsense')).toBe('XXXX-XX')
  })

  it('answers an empty text', () => {
    expect(valuesOf('', null)).toEqual({ quantities: [], dates: [] })
  })
})

/** Everyday prose on everyday things; it grows with each false alarm. */
const QUIET = [
  'The old ferry leaves the harbour at dawn and comes back when the nets are full.',
  'She may march with the band, but her sister would rather sit by the river and read.',
  'No one knew which one of the keys would fit, so they tried each in turn.',
  'First the dough has to rest; then it is rolled out, cut and baked until it is golden.',
  'He said the point was moot, and that the other half of the story would never be told.',
  'A minute detail in the carving caught her eye, and she asked him to second the motion.',
  'The spring in the clock had to be replaced, and a fall from the shelf had cracked the glass.',
  'They would sooner walk than drive, and would sooner swim than walk.',
  'The quarter around the old mill is known for its bakers and its narrow lanes.',
  'Mr Sun and Mrs April Mars run the corner shop together with a friend called June.',
  'It is hard to score the cake evenly, and harder to mark where the candles should go.',
  'Once in a while the wind turns, and the smell of salt comes up from the shore.',
  'The itch to travel is a phrase that he never liked.',
  'We won the toss, and the captain chose to bat.',
  'For the time being the library stays shut, one way or another.',
  'The next of kin were told, and the last word was hers.',
  'On the other hand, a good many people like the bridge as it is.',
  'Her current account is with the bank on the square.',
  'The future tense is formed with an auxiliary verb.',
  'He took a couple of pears and gave a few to the children.',
]

describe('quiet prose', () => {
  it.each(QUIET)('%s', (text) => {
    expect(valuesOf(text, '2022-05-11')).toEqual({ quantities: [], dates: [] })
  })
})

describe('hostile texts', () => {
  /** Enough English in front that the paragraph counts as prose. */
  const english = 'and that is what it was to them '.repeat(650)
  const inTime = (text: string) => {
    const before = performance.now()
    valuesOf(english + text, '2022-05-11')
    return performance.now() - before
  }

  it.each([
    ['a long run without a space', 'a1'.repeat(50_000)],
    ['digits without end', '1'.repeat(100_000)],
    ['groups without end', '1,000'.repeat(20_000)],
    ['ten thousand numbers', Array.from({ length: 10_000 }, (_, i) => String(i * 7)).join(' ')],
    ['number words', 'one hundred thousand million and twenty-one '.repeat(2_000)],
    ['chains of scales', `one ${'million '.repeat(10_000)}`],
    ['halves', 'half a half of '.repeat(6_000)],
    ['ordinals', 'the first second third-quarter '.repeat(5_000)],
    ['hyphens', 'two-'.repeat(10_000)],
    ['fractions', 'one and three fifths and '.repeat(4_000)],
    ['dates', 'between May 5, 2021 and last Friday night to the third quarter of '.repeat(1_000)],
    ['relatives', 'the last next this past '.repeat(5_000)],
    ['comparators', 'no more than at least about nearly '.repeat(4_000)],
    ['parentheses', '(5) '.repeat(10_000)],
  ])('%s are read in linear time', (_, text) => {
    inTime(text.slice(0, text.length / 4))
    const [half, whole] = [inTime(text.slice(0, text.length / 2)), inTime(text)]
    expect(whole).toBeLessThan(4_000)
    expect(whole).toBeLessThan(5 * half + 250)
  })
})
