// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, it } from 'vitest'
import { ferryReading } from '@/testing/ferry-reading'
import type { TimelineAddress } from './filter'
import { Timeline } from './timeline'

afterEach(cleanup)

const NONE: TimelineAddress = { source: null, kind: null, known: null, moment: null, page: 1 }
const show = (address: Partial<TimelineAddress> = {}) =>
  render(<Timeline reading={ferryReading()} address={{ ...NONE, ...address }} />, { wrapper: NuqsTestingAdapter })

const asTable = (figure: HTMLElement) => {
  fireEvent.click(within(figure).getByRole('button', { name: 'Show the table' }))
  return within(figure).getByRole('table')
}
const waysOf = (links: HTMLElement[]) =>
  links.map((link) => `${link.getAttribute('href')} ${link.textContent?.match(/^\d+/)?.[0]}`).sort()

it('the table of the dates has the rows of the chart, and each count leads to as many quotes', () => {
  show()
  const figure = screen.getByRole('figure', { name: 'Dated claims' })
  const drawn = within(figure).getAllByRole('link')
  expect(drawn.length).toBeGreaterThan(2)
  expect(waysOf(within(asTable(figure)).getAllByRole('link'))).toEqual(waysOf(drawn))
  const href = drawn[0]?.getAttribute('href') ?? ''
  const count = Number(drawn[0]?.textContent?.match(/^\d+/)?.[0])
  cleanup()
  show({ moment: new URLSearchParams(href.replace(/^[^?]*\?|#.*$/g, '')).get('moment') })
  expect(document.querySelector('#words ul')?.children).toHaveLength(count)
})

it('an update and a dispute are told apart, in words and in shape', () => {
  show()
  const figure = screen.getByRole('figure', { name: /^How many passengers/ })
  expect(figure.textContent).toContain('2 updates, 1 dispute')
  const told = [...figure.querySelectorAll<HTMLElement>('li[data-tone]')].filter((item) => item.querySelector('p'))
  expect(told.map((item) => [item.dataset.tone, item.textContent?.match(/^\w+/)?.[0]])).toEqual([
    ['apparent', 'Update'],
    ['apparent', 'Update'],
    ['conflict', 'Dispute'],
  ])
  const shapes = told.map((item) => item.querySelector('svg')?.innerHTML)
  expect(shapes[0]).toBe(shapes[1])
  expect(shapes[0]).not.toBe(shapes[2])
  const dashes = [...figure.querySelectorAll('path[data-tone]')].map((line) => line.getAttribute('stroke-dasharray'))
  expect(dashes.filter((dash) => dash === null)).toHaveLength(2)
  expect(
    within(asTable(figure))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['40 passengers', '52 passengers', '61 passengers'])
})

it('the counts of what a source could have known lead to as many facts', () => {
  show()
  const link = screen.getByRole('link', { name: /: Island Weekly, Published before the fact$/ })
  const count = Number(link.getAttribute('aria-label')?.match(/^\d+/)?.[0])
  expect(count).toBeGreaterThan(0)
  expect(screen.queryByRole('link', { name: /: Island Weekly, Could have known/ })).toBeNull()
  cleanup()
  show({ source: 'Island Weekly', known: 'before' })
  expect(screen.getAllByText('published before the fact (3 March 2031)')).toHaveLength(count)
})
