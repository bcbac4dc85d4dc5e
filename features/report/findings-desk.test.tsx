// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FindingsDesk } from './findings-desk'

const keep = vi.hoisted(() => vi.fn())
vi.mock('./actions', () => ({ keepForBrief: keep }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: vi.fn() }) }))

beforeEach(() => {
  localStorage.clear()
  let count = 0
  keep.mockReset().mockImplementation(async () => ({ ok: true, value: { id: `kept-${++count}` } }))
})
afterEach(cleanup)

const candidate = (id: string) => ({ id, text: `What of ${id}?`, standing: 'conflict' as const })
const show = (choice: { question: string; note: string }[] | null) =>
  render(
    <NuqsTestingAdapter>
      <FindingsDesk
        slug="s"
        choice={choice}
        seen={null}
        all={3}
        chosen={(choice ?? []).map(({ question }) => candidate(question))}
        begin={[candidate('boats')]}
        candidates={['masts', 'hulls'].map(candidate)}
        candidatesAll={2}
      />
    </NuqsTestingAdapter>,
  )
const order = () =>
  within(screen.getByRole('list', { name: 'Findings of the brief' }))
    .getAllByRole('link')
    .map((link) => link.textContent)
const sent = () => keep.mock.calls.at(-1)?.[1].edit.findings.map((one: { question: string }) => one.question)

it('begins with what is in dispute, adds one after the other and keeps the place of who adds', async () => {
  show(null)
  fireEvent.click(screen.getByRole('button', { name: 'Begin with 1 difference' }))
  expect(order()).toEqual(['What of boats?'])
  fireEvent.click(screen.getByRole('button', { name: 'Add: What of masts?' }))
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Add: What of hulls?')
  await waitFor(() => expect(sent()).toEqual(['boats', 'masts']))
})

it('a finding that moves keeps the focus on the button, and says where it is', async () => {
  show(['boats', 'masts', 'hulls'].map((question) => ({ question, note: '' })))
  fireEvent.click(screen.getByRole('button', { name: 'Move down: What of boats?' }))
  expect(order()).toEqual(['What of masts?', 'What of boats?', 'What of hulls?'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: What of boats?')
  expect(screen.getByText('What of boats? is now 2 of 3.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Take out: What of masts?' }))
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Take out: What of boats?')
  await waitFor(() => expect(sent()).toEqual(['boats', 'hulls']))
})

it('words to a finding are kept when the field is left; all findings come back with a press', async () => {
  show([{ question: 'boats', note: '' }])
  const field = screen.getByRole('textbox', { name: 'Your words to: What of boats?' })
  fireEvent.change(field, { target: { value: 'Hulls only.' } })
  expect(keep).not.toHaveBeenCalled()
  fireEvent.blur(field)
  await waitFor(() =>
    expect(keep.mock.calls[0]?.[1].edit.findings).toEqual([{ question: 'boats', note: 'Hulls only.' }]),
  )
  await waitFor(() => expect(screen.getByText('All is kept.')).toBeTruthy())
  fireEvent.click(screen.getByRole('button', { name: 'Show all findings instead' }))
  await waitFor(() => expect(keep.mock.calls.at(-1)?.[1]).toMatchObject({ edit: { findings: null }, seen: 'kept-1' }))
})
