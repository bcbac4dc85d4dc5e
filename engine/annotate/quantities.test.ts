import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../text/read'
import { quantitiesOf } from './quantities'

const read = (text: string) => quantitiesOf(readText(text))
const counts = (text: string) => read(text).filter(({ ordinal }) => !ordinal)
/** The only quantity of a text as [number, low, high, unit, of]. */
function only(text: string) {
  const found = counts(text)
  expect(found, text).toHaveLength(1)
  const { number, low, high, unit, of } = (found[0] as (typeof found)[0]).value
  return [number, low, high, unit, of]
}
const exact = (value: number, unit: string | null, of: string | null) => [value, value, value, unit, of]

describe('numbers in words and figures', () => {
  it.each([
    ['The bakery sold one hundred and six loaves.', 106],
    ['They counted twenty-one thousand three hundred bees.', 21_300],
    ['The choir has 1,200 singers.', 1200],
    ['The lake holds 3.5 million trout.', 3_500_000],
    ['A dozen goats got loose.', 12],
    ['Half a million candles burned.', 500_000],
    ['They planted five and a half million trees.', 5_500_000],
    ['The firm printed 10m stamps.', 10_000_000],
    ['The mill ground 12,34,567 sacks.', 1_234_567],
    ['The survey reached 40 000 farms.', 40_000],
    ['The farm kept 3 hundred and 21 hens.', 321],
    ['There are 2^10 seeds.', 1024],
  ])('%s', (text, value) => {
    expect(only(text)[0]).toBe(value)
  })

  it('reads parts of a whole', () => {
    expect(only('Two-thirds of the voters stayed at home.')).toEqual(exact(2 / 3, null, 'voter'))
    expect(only('One in five homes has a piano.')).toEqual(exact(0.2, null, 'home'))
    expect(only('A quarter of the apples were bad.')[0]).toBe(0.25)
    expect(only('The walk takes up 5 1/2 miles.')[0]).toBe(5.5)
  })

  it('gives vague plurals a low end only', () => {
    expect(only('Dozens of herons nested there.')).toEqual([null, 24, null, null, 'heron'])
    expect(only('Hundreds of thousands of herons came.')).toEqual([null, 200_000, null, null, 'heron'])
    expect(only('The dam cost billions of dollars.')[3]).toBe('USD')
  })
})

describe('units', () => {
  it.each([
    ['The bridge cost US$10 billion.', 1e10, 'USD'],
    ['The bridge cost €3.2bn.', 3.2e9, 'EUR'],
    ['The bridge cost 125 million Australian dollars.', 1.25e8, 'AUD'],
    ['The bridge cost 15 dollars 50.', 15.5, 'USD'],
    ['The bridge cost GBP 40.', 40, 'GBP'],
    ['Turnout rose to 61.5 per cent.', 61.5, 'percent'],
    ['Turnout rose by 3 percentage points.', 3, 'percentage point'],
    ['It weighs 200lbs.', 200, 'lb'],
    ['The cable runs 17 km.', 17, 'km'],
    ['The post is 5 feet 6 inches tall.', 5.5, 'ft'],
    ['They saw -5 degrees Celsius.', -5, '°C'],
    ['The field spans 190 square miles.', 190, 'sq mi'],
  ])('%s', (text, value, unit) => {
    expect(only(text).slice(0, 1)).toEqual([value])
    expect(only(text)[3]).toBe(unit)
  })

  it('knows ages', () => {
    expect(only('A 43-year-old baker won.')).toEqual(exact(43, 'year', 'age'))
    expect(only('Rosa Quill, 41, won.')).toEqual(exact(41, 'year', 'age'))
    expect(only('It is open to people 16 and older.')).toEqual([16, 16, null, 'year', 'age'])
  })

  it('tells millions from metres by what follows', () => {
    expect(only('The site has 10m users.').slice(0, 4)).toEqual([1e7, 1e7, 1e7, null])
    expect(only('They built a 10m wall.').slice(0, 4)).toEqual([10, 10, 10, 'm'])
    expect(only('They paid £10m for it.').slice(0, 4)).toEqual([1e7, 1e7, 1e7, 'GBP'])
  })
})

describe('bounds', () => {
  it.each([
    ['They baked more than a dozen cakes.', [12, 12, null], 'moreThan'],
    ['They baked at least 40 cakes.', [40, 40, null], 'atLeast'],
    ['They baked as many as 17 big cakes.', [17, null, 17], 'atMost'],
    ['They baked up to 17 cakes.', [17, null, 17], 'atMost'],
    ['They baked no more than 17 cakes.', [17, null, 17], 'atMost'],
    ['They baked fewer than 17 cakes.', [17, null, 17], 'lessThan'],
    ['They baked about 50 cakes.', [50, 45, 55], 'about'],
    ['They baked nearly 50 cakes.', [50, 45, 50], 'nearly'],
    ['They baked upward of 250 cakes.', [250, 250, null], 'moreThan'],
    ['They baked 50 or more cakes.', [50, 50, null], 'atLeast'],
    ['They baked less than half of the cakes.', [0.5, null, 0.5], 'lessThan'],
    ['They baked between 10 and 20 cakes.', [null, 10, 20], 'range'],
    ['They baked 10-15 cakes.', [null, 10, 15], 'range'],
    ['They baked 18 to 20 cakes.', [null, 18, 20], 'range'],
    ['They earned $5 to $10 million.', [null, 5e6, 1e7], 'range'],
    ['Output rose fourfold.', [4, 4, 4], 'multiple'],
  ])('%s', (text, bounds, comparator) => {
    expect(only(text).slice(0, 3)).toEqual(bounds)
    expect(counts(text)[0]?.comparator).toBe(comparator)
  })

  it('reads a change as two numbers and no range', () => {
    expect(counts('Output rose from 10% to 20%.').map(({ value }) => value.number)).toEqual([10, 20])
  })
})

describe('what is counted', () => {
  it('keeps the modifiers and points at the head', () => {
    const text = 'They signed as many as 17 large supply contracts in spring.'
    const doc = readText(text)
    const [quantity] = quantitiesOf(doc)
    expect(quantity?.value.of).toBe('large supply contract')
    expect(doc.tokens[quantity?.head ?? -1]?.text).toBe('contracts')
    expect(text.slice(quantity?.start, quantity?.end)).toBe('as many as 17')
  })

  it('names casualties by what happened to them', () => {
    expect(
      counts('The storm left 3 dead and more than 20 injured.').map(({ value }) => [value.number, value.of]),
    ).toEqual([
      [3, 'dead'],
      [20, 'injured'],
    ])
  })

  it('marks ordinals', () => {
    const found = read('She won a third term in the ninth-largest town.')
    expect(found.map(({ ordinal, value }) => [ordinal, value.number, value.of])).toEqual([
      [true, 3, 'term'],
      [true, 9, 'largest town'],
    ])
  })
})

describe('what is no quantity', () => {
  it.each([
    'He flew a Boeing 737 to the coast.',
    'Under Article 5 an appeal is open.',
    'The Group of Seven met in the hills.',
    'A report by the 52 Circle came out.',
    'The jab is for Covid-19 and the jet is an F-16.',
    'One of them left, no one saw it, and the one who did kept quiet.',
    'One must ask why this one was chosen.',
    'It was built in 1997 and closed in the 1990s.',
    'The shop opens at 9:30 a.m. on 5 May 2020.',
    'She lives at 12 Mill Lane.',
    'They dialled 911 at once.',
    'Room 12 is on the left, and page 7 is torn.',
    'It was a one-sided, two-way affair.',
    'They won it 3-1 at home.',
    'The motion passed by a 2-to-1 margin.',
    'The house at 192.168.1.2 is not a house.',
    'Their plan is to double down.',
    'It was the first-class carriage of the first lady.',
    'Photo 3 of 16 shows the mill.',
    'The band played songs of the 80’s.',
    'The case (12-307) was closed.',
    'They left at 0900 GMT.',
  ])('%s', (text) => {
    expect(counts(text).map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'a',
    '5',
    ',',
    '.',
    '-',
    ' ',
    'million',
    'and',
    'half',
    '$',
    'to',
    'third',
    '½',
    '🙂',
    'é',
    '1,000',
    '10-15',
    'm',
    '^',
    '%',
    'of',
    'over',
    'minus',
  )

  it('is read without a throw, in order, by spans of the text itself', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' '), (pieces, glue) => {
        const text = pieces.join(glue)
        let last = 0
        for (const { start, end, value } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
          if (value.low !== null && value.high !== null) expect(value.low).toBeLessThanOrEqual(value.high)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same answer twice', () => {
    const text = 'Between 10 and 20 of the 300 boats, or about 5%, cost $2m each.'
    expect(read(text)).toEqual(read(text))
  })
})

describe('words that bound a count', () => {
  it.each([
    ['Several boats sank.', 3, null],
    ['A couple of boats sank.', 2, 3],
    ['A few boats sank.', 2, null],
    ['A handful of boats sank.', 2, 12],
    ['Up to 40 boats sank.', null, 40],
    ['As many as 40 boats sank.', null, 40],
    ['Just over 5,000 boats sank.', 5000, null],
  ])('%s', (text, low, high) => {
    expect(only(text).slice(1, 3)).toEqual([low, high])
  })

  it('and ages and shares that share their unit', () => {
    expect(only('The rule is for girls under 17.')).toEqual([17, null, 17, 'year', 'age'])
    expect(counts('It fell from 10 to 15 percent.').map(({ value }) => value.unit)).toEqual(['percent', 'percent'])
    expect(counts('Few people came.')).toEqual([])
  })
})
