import { expect, it } from 'vitest'
import { isPublished, publishedFrom } from './published'

it.each(['2024', '2024-08', '2024-08-18', '2024-02-29'])('%s is a date of publication', (given) => {
  expect(isPublished(given)).toBe(true)
})

it.each(['', '24', '2024-13', '2024-00', '2023-02-29', '2024-8-1', '2024-08-18T10:00', 'August'])(
  '%s is none',
  (given) => {
    expect(isPublished(given)).toBe(false)
  },
)

it.each([
  ['2024-08-18T23:30:00+07:00', '2024-08-18'],
  ['2024-08-18 10:00', '2024-08-18'],
  ['20240818T101500Z', '2024-08-18'],
  ['Aug. 18, 2024', '2024-08-18'],
  ['Published on Sunday, August 18th, 2024', '2024-08-18'],
  ['18 August 2024, 10:15', '2024-08-18'],
  ['2024-08', '2024-08'],
  ['Sept. 3, 2024', '2024-09-03'],
  ['Febtober 3, 2024', null],
  ['Smarch 3, 2024', null],
  ['31 June 2024', null],
  ['08/09/2024', null],
  ['yesterday', null],
])('reads “%s” as %s', (given, expected) => {
  expect(publishedFrom(given)).toBe(expected)
})
