// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, it } from 'vitest'
import { ferryReading } from '@/testing/ferry-reading'
import { toldBy, toldStory } from '@/testing/told-story'
import type { VoicesAddress } from './filter'
import { Voices } from './voices'

afterEach(cleanup)

const NONE: VoicesAddress = { voice: null, by: null, kind: null, q: '', page: 1 }
const show = (address: Partial<VoicesAddress> = {}, reading = ferryReading()) =>
  render(<Voices reading={reading} address={{ ...NONE, ...address }} />, { wrapper: NuqsTestingAdapter })

const counted = (words: string | null) => Number(words?.match(/(\d+) claims?/)?.[1])

it('the table of the graph has a row for each line, with the same count and the same way to the words', async () => {
  show()
  const drawing = await screen.findByRole('group', { name: 'Who quotes whom' })
  const lines = within(drawing)
    .getAllByRole('link')
    .map((line) => [line.getAttribute('href'), counted(line.getAttribute('aria-label'))])
  expect(lines.length).toBeGreaterThan(5)
  const figure = screen.getByRole('figure', { name: 'From source to voice' })
  fireEvent.click(within(figure).getByRole('button', { name: 'Show the table' }))
  const cells = within(within(figure).getByRole('table')).getAllByRole('link', { name: /^\d+ claims?: / })
  expect(cells.map((cell) => [cell.getAttribute('href'), Number(cell.textContent)])).toEqual(lines)
})

it('a voice is shown with its words, and with the two of them that contradict each other', () => {
  show({ voice: 'mara holt' })
  const words = screen.getByRole('region', { name: 'Mara Holt' })
  const count = counted(within(words).getByText(/claims in 3 sources/).textContent)
  expect(words.querySelectorAll('ul')[0]?.children).toHaveLength(count)
  expect(within(words).getByText('Contradicts itself')).toBeTruthy()
  expect(words.textContent).toContain('value: 52 passengers')
})

it('a ring is told from its first outlet round to it again, with the question it closes on', () => {
  show()
  const circles = screen.getByRole('region', { name: 'Circular reporting' })
  expect(within(circles).getByRole('heading', { level: 3 }).textContent).toBe(
    'Harbour News cites Tarnby Post cites Harbour News',
  )
  expect(within(circles).getByRole('link', { name: /captain had ignored the warning\?$/ })).toBeTruthy()
})

it('a story that quotes nobody says what to do', () => {
  show({}, toldStory([toldBy('post')], []))
  expect(screen.getByText('No claims yet')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Add sources' })).toBeTruthy()
})
