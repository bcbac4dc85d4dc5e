import { expect, test } from 'vitest'
import { median } from './serve-times'
import { lines, tooHeavy } from './verdict'

const served = (address: string, ...times: number[]) => ({ address, times, bytes: 1000 })

test('the median stands in the middle, or between the two in the middle', () => {
  expect(median([9, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 100])).toBe(3)
  expect(() => median([])).toThrow()
})

test('a page is held against the cheapest empty page, and only where it is asked of it', () => {
  const pages = [
    served('/a', 10),
    served('/b', 4, 4, 900),
    served('/grid', 20),
    served('/overview', 21),
    served('/x', 90),
  ]
  const found = lines(pages, ['/a', '/b'], ['/grid', '/overview'])
  expect(found.map(({ address, times, held }) => [address, times, held])).toEqual([
    ['/a', 2.5, true],
    ['/b', 1, true],
    ['/grid', 5, true],
    ['/overview', 5.25, false],
    ['/x', 22.5, true],
  ])
})

test('a route is too heavy from 300 kB on', () => {
  const weights = new Map([
    ['/', 300_000],
    ['/heavy', 300_001],
  ])
  expect(tooHeavy(weights)).toEqual(['/heavy'])
})
