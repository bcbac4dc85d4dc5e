// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MergeReport } from '@/contracts/interchange/merged'
import { ImportBundle } from './import-bundle'
import { MergeDesk } from './merge-desk'

const refresh = vi.hoisted(() => vi.fn())
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))

const sent: { address: string; size: number }[] = []
const answers: { status: number; body: unknown }[] = []
beforeEach(() => {
  sent.length = 0
  answers.length = 0
  refresh.mockClear()
  vi.stubGlobal('fetch', async (address: string, { body }: { body: File }) => {
    sent.push({ address, size: body.size })
    const { status, body: said } = answers.shift() ?? { status: 500, body: null }
    return Response.json(said, { status })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const REPORT: MergeReport = {
  sources: { a: 0, b: 1, both: 3 },
  changes: { a: 2, b: 4, both: 5 },
  decisions: { a: 1, b: 1, both: 0 },
  differing: [
    {
      kind: 'decision',
      about: 'What did the bridge cost?',
      a: { id: 'r1', person: 'Mara Lind', at: '2024-06-06T09:00:00.000Z', says: 'Conflict', why: 'two figures' },
      b: { id: 'r2', person: 'Jon Vale', at: '2024-06-06T10:00:00.000Z', says: 'Apparent', why: 'other dates' },
      stands: 'a',
      outcome: 'Mara Lind decided first.',
    },
  ],
  alike: 2,
  apart: [{ key: 'ramp', title: 'Ramp', other: 'ramp-2', otherTitle: 'New ramp' }],
  orphaned: ['Renamed a question (Jon Vale)'],
  recomputed: true,
}

const choose = (label: RegExp, name = 'bridge.variorum') =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File(['PK'], name)] } })
const textOf = (element: Element | null) => element?.textContent ?? ''

test('a merge is shown first, with both judgements side by side, and made only when it is confirmed', async () => {
  render(<MergeDesk slug="bridge" />)
  answers.push({ status: 200, body: REPORT }, { status: 200, body: REPORT })
  choose(/Drop a bundle of this story/)
  const button = await screen.findByRole('button', { name: 'Merge it into this story' })
  expect(sent.map(({ address }) => address)).toEqual(['/api/stories/bridge/bundle?preview=yes'])
  expect(document.activeElement?.textContent).toContain('bridge.variorum')
  const difference = textOf(screen.getByRole('heading', { name: 'What did the bridge cost?' }).closest('li'))
  for (const words of ['Mara Lind', 'Jon Vale', 'two figures', 'other dates', '2024-06-06 09:00 UTC'])
    expect(difference).toContain(words)
  expect(screen.getByRole('row', { name: /Sources 3 0 1/ })).toBeTruthy()
  expect(screen.getByText(/different texts\. Both are kept/)).toBeTruthy()
  expect(screen.getByText('Renamed a question (Jon Vale)')).toBeTruthy()
  fireEvent.click(button)
  expect((await screen.findByRole('link', { name: 'See the history' })).getAttribute('href')).toBe(
    '/stories/bridge/history',
  )
  expect(sent.at(-1)?.address).toBe('/api/stories/bridge/bundle')
  expect(refresh).toHaveBeenCalledOnce()
})

test('a bundle of another story is told as one', async () => {
  render(<MergeDesk slug="bridge" />)
  answers.push({ status: 200, body: { ...REPORT, sources: { a: 3, b: 2, both: 0 } } })
  choose(/Drop a bundle of this story/)
  expect(await screen.findByText(/have no source in common/)).toBeTruthy()
})

test('what goes wrong is said, and the file stays chosen', async () => {
  render(<MergeDesk slug="bridge" />)
  const problem = { code: 'damaged', message: 'changes.json was changed.', next: 'Ask for it again.' }
  answers.push({ status: 422, body: { problem } })
  choose(/Drop a bundle of this story/)
  expect(textOf(await screen.findByRole('alert'))).toBe('changes.json was changed.Ask for it again.')
  choose(/Drop a bundle of this story/, 'notes.txt')
  await waitFor(() => expect(textOf(screen.getByRole('alert'))).toContain('“notes.txt” is no bundle.'))
  expect(sent).toHaveLength(1)
  answers.push(
    { status: 200, body: REPORT },
    { status: 409, body: { problem: { ...problem, message: 'Changed meanwhile.' } } },
  )
  choose(/Drop a bundle of this story/)
  fireEvent.click(await screen.findByRole('button', { name: 'Merge it into this story' }))
  expect(textOf(await screen.findByRole('alert'))).toContain('Changed meanwhile.')
  expect(screen.getByRole('button', { name: 'Merge it into this story' })).toBeTruthy()
})

test('a bundle becomes a story, and what is to be known of it is told', async () => {
  render(<ImportBundle />)
  const story = { slug: 'bridge-2', title: 'Bridge', sources: 3, changes: 1, warnings: ['It was compared again.'] }
  answers.push({ status: 201, body: story })
  choose(/Drop a bundle here/)
  expect((await screen.findByRole('link', { name: 'Open the story' })).getAttribute('href')).toBe('/stories/bridge-2')
  expect(textOf(screen.getByRole('status'))).toContain('“Bridge” is here, with 3 sources and 1 change.')
  expect(textOf(screen.getByRole('status'))).toContain('It was compared again.')
})

test('a desk that does not answer loses nothing and says so', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')))
  render(<ImportBundle />)
  choose(/Drop a bundle here/)
  expect(textOf(await screen.findByRole('alert'))).toContain('The desk did not answer; nothing was added.')
})
