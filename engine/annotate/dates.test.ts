import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../text/read'
import { datesOf } from './dates'

const PUBLISHED = '2024-08-21'
const read = (text: string, published: string | null = PUBLISHED) => datesOf(readText(text), published)
/** The only date of a text as [timex, start, end, stated]. */
function only(text: string, published: string | null = PUBLISHED) {
  const found = read(text, published)
  expect(
    found.map(({ start, end }) => text.slice(start, end)),
    text,
  ).toHaveLength(1)
  const { timex, value } = found[0] as (typeof found)[0]
  return [timex, value.start, value.end, value.stated]
}

describe('lengths of time that say when', () => {
  it.each([
    ['The port will close in 10 days.', 'P10D', '2024-08-31', '2024-08-31'],
    ['The port will close within two weeks.', 'P2W', '2024-08-21', '2024-09-04'],
    ['The port will close in the coming days.', 'PXD', '2024-08-21', '2024-09-04'],
    ['The port will close in the next 10 days.', 'P10D', '2024-08-21', '2024-08-31'],
    ['The port will close in three months.', 'P3M', '2024-11-01', '2024-11-30'],
  ])('%s', (text, timex, start, end) => {
    expect(only(text)).toEqual([timex, start, end, false])
  })

  it.each([
    ['The bread will stay fresh if eaten within three days of baking.', 'P3D'],
    ['The crew painted the ferry in 10 days.', 'P10D'],
    ['The mill had not run for a quarter century.', 'P25Y'],
    ['The mill will run for 10 days.', 'P10D'],
  ])('and lengths that say how long: %s', (text, timex) => {
    expect(only(text)).toEqual([timex, null, null, true])
  })

  it('are counted from the day of the saying where the sentence has one', () => {
    const [said, when] = read('The mayor said on Monday that the port will close in 10 days.')
    expect(said?.value.start).toBe('2024-08-19')
    expect(when?.value.start).toBe('2024-08-29')
  })

  it('and "a year ago" is the year before', () => {
    expect(only('The port closed a year ago.')).toEqual(['2023', '2023-01-01', '2023-12-31', false])
    expect(only('The port closed last December.')).toEqual(['2023-12', '2023-12-01', '2023-12-31', false])
  })
})

describe('dates the text gives whole', () => {
  it.each([
    ['The ferry sank on June 11, 2021.', '2021-06-11', '2021-06-11', '2021-06-11'],
    ['The ferry sank on 11 June 2021.', '2021-06-11', '2021-06-11', '2021-06-11'],
    ['The ferry sank on the 11th of June 2021.', '2021-06-11', '2021-06-11', '2021-06-11'],
    ['The ferry sank on Friday, Jun. 11, 2021.', '2021-06-11', '2021-06-11', '2021-06-11'],
    ['The ferry sank on 2021-06-11.', '2021-06-11', '2021-06-11', '2021-06-11'],
    ['The ferry sank on 11.06.2021.', '2021-06-11', '2021-06-11', '2021-06-11'],
    ['The ferry sank on 6/11/2021.', '2021-06-11', '2021-06-11', '2021-06-11'],
    ['The ferry sank in April of 2017.', '2017-04', '2017-04-01', '2017-04-30'],
    ['The ferry sank in 1911.', '1911', '1911-01-01', '1911-12-31'],
    ['The ferry was built in the 1990s.', '199X', '1990-01-01', '1999-12-31'],
    ['The ferry is from the 19th century.', '18XX', '1801-01-01', '1900-12-31'],
    ['The ferry ran in the second half of 2022.', '2022-H2', '2022-07-01', '2022-12-31'],
    ['The ferry ran in the third quarter of 2022.', '2022-Q3', '2022-07-01', '2022-09-30'],
    ['The ferry ran in the summer of 2022.', '2022-SU', '2022-06-01', '2022-08-31'],
  ])('%s', (text, timex, start, end) => {
    expect(only(text)).toEqual([timex, start, end, true])
    expect(only(text, null)).toEqual([timex, start, end, true])
  })
})

describe('dates counted from the publication', () => {
  it.each([
    ['The ferry sank last December.', '2023-12', '2023-12-01', '2023-12-31'],
    ['The ferry sank in July.', '2024-07', '2024-07-01', '2024-07-31'],
    ['The ferry will sail in October.', '2024-10', '2024-10-01', '2024-10-31'],
    ['The ferry sank in October.', '2023-10', '2023-10-01', '2023-10-31'],
    ['The ferry sank last month.', '2024-07', '2024-07-01', '2024-07-31'],
    ['The ferry sank earlier this year.', '2024', '2024-01-01', '2024-12-31'],
    ['The ferry sank on Tuesday.', '2024-08-20', '2024-08-20', '2024-08-20'],
    ['The ferry will sail on Tuesday.', '2024-08-27', '2024-08-27', '2024-08-27'],
    ['The ferry sails next Monday.', '2024-08-26', '2024-08-26', '2024-08-26'],
    ['The ferry sank two years ago.', '2022', '2022-01-01', '2022-12-31'],
    ['The ferry sank two weeks ago.', '2024-W32', '2024-08-05', '2024-08-11'],
    ['The ferry sank last week.', '2024-W33', '2024-08-12', '2024-08-18'],
    ['The ferry sank yesterday.', '2024-08-20', '2024-08-20', '2024-08-20'],
    ['The ferry sank on Friday night.', '2024-08-16TNI', '2024-08-16', '2024-08-16'],
    ['The ferry sank at 9:40 a.m. on Friday.', '2024-08-16T09:40', '2024-08-16', '2024-08-16'],
    ['The ferry sank at 11.09pm on Monday.', '2024-08-19T23:09', '2024-08-19', '2024-08-19'],
    ['The ferry sank in mid-July.', '2024-07', '2024-07-08', '2024-07-24'],
    ['The ferry heads to the yard on Monday.', '2024-08-26', '2024-08-26', '2024-08-26'],
    ['The ferry sank in February last year.', '2023-02', '2023-02-01', '2023-02-28'],
    ['The ferry sank on May 5.', '2024-05-05', '2024-05-05', '2024-05-05'],
    ['The ferry sank over the past five days.', 'P5D', '2024-08-16', '2024-08-21'],
    ['The ferry sank at Easter.', '2024-03-31', '2024-03-31', '2024-03-31'],
  ])('%s', (text, timex, start, end) => {
    expect(only(text)).toEqual([timex, start, end, false])
  })

  it('narrows the edges of a month and keeps its TIMEX3 value', () => {
    expect(only('The ferry sank in late July.')).toEqual(['2024-07', '2024-07-19', '2024-07-31', false])
  })

  it('makes do with a month or a year of publication', () => {
    expect(only('The ferry sank last month.', '2024-08')).toEqual(['2024-07', '2024-07-01', '2024-07-31', false])
    expect(only('The ferry sank last year.', '2024')).toEqual(['2023', '2023-01-01', '2023-12-31', false])
    expect(only('The ferry sank on Tuesday.', '2024-08')).toEqual(['XXXX-WXX-2', '2024-07-26', '2024-09-06', false])
  })

  it('knows no days where it knows no publication', () => {
    expect(only('The ferry sank on Tuesday.', null)).toEqual(['XXXX-WXX-2', null, null, false])
    expect(only('The ferry sank on May 5.', null)).toEqual(['XXXX-05-05', null, null, false])
  })

  it('counts on from what was told before', () => {
    const found = read(
      'The ferry sank on March 3, 2019. It was raised two days later. It sailed again the following year.',
    )
    expect(found.map(({ timex }) => timex)).toEqual(['2019-03-03', '2019-03-05', '2020'])
  })
})

describe('spans and lengths of time', () => {
  it('gives both ends of a span', () => {
    const text = 'The fair ran from June 3 to 5.'
    const [found] = read(text)
    expect(found?.value).toMatchObject({ start: '2024-06-03', end: '2024-06-05', granularity: 'range' })
    expect(found?.ends.map(({ start, end, timex }) => [text.slice(start, end), timex])).toEqual([
      ['June 3', '2024-06-03'],
      ['5', '2024-06-05'],
    ])
    expect(read('It ran between 2008 and 2013.')[0]?.value).toMatchObject({ start: '2008-01-01', end: '2013-12-31' })
    expect(read('It ran from 1986 to 1992.')[0]?.timex).toBe('1986/1992')
    expect(read('It ran 3-5 June 2021.')[0]?.timex).toBe('2021-06-03/2021-06-05')
  })

  it.each([
    ['It was a five-day tour.', 'P5D'],
    ['He ran the shop for three decades.', 'P30Y'],
    ['The trip took 5 1/2 hours.', 'PT5H30M'],
    ['It lasted 18 months.', 'P18M'],
    ['They were away for years.', 'PXY'],
    ['The paper comes out every day.', 'P1D'],
    ['It meets annually.', 'P1Y'],
  ])('%s', (text, timex) => {
    expect(only(text)).toEqual([timex, null, null, true])
    expect(read(text)[0]?.value.role).toBe('duration')
  })
})

describe('what a date is the date of', () => {
  it('knows the day of the saying from the day of the event', () => {
    const found = read('The ferry sank on Monday, the harbour master said on Tuesday.')
    expect(found.map(({ value }) => value.role)).toEqual(['event', 'announcement'])
  })
})

describe('what is no date', () => {
  it.each([
    'May said she may sing.',
    'They march on, and the march was long.',
    'Mei Jun met June Hale and April Stone.',
    'The Sunday Times and the Mon River are names.',
    'Black Friday sales were good.',
    'About 2,000 people came, and 1990 soldiers with them.',
    'The second man sat down for a second.',
    'He will fall in the spring water.',
    'It was the last straw, and this chair is the next one.',
    'The 60 Minutes crew left.',
    'Half of them were past the gate.',
  ])('%s', (text) => {
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'May',
    '5',
    '2024',
    ',',
    '-',
    'last',
    'week',
    'to',
    'and',
    'the',
    'of',
    'Friday',
    'night',
    'years',
    'ago',
    'third',
    'quarter',
    '10',
    'a.m.',
    'between',
    'early',
    '2021-06-11',
    '1990s',
    '99',
    '🙂',
    'é',
  )

  it('is read without a throw, in order, with days that run forward', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(null, '2024', '2024-02', '2024-02-29'),
        (pieces, published) => {
          const text = pieces.join(' ')
          let last = 0
          for (const { start, end, value } of read(text, published)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
            if (value.start !== null && value.end !== null) expect(value.start <= value.end).toBe(true)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
