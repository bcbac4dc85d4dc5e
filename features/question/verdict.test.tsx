// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { VerdictShown } from '@/contracts/verdicts'
import { ClaimMenu } from './claim-menu'

// a busy machine draws a dialog slowly
configure({ asyncUtilTimeout: 8000 })

const { change } = vi.hoisted(() => ({ change: vi.fn() }))
vi.mock('./actions', () => ({ change, undo: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }))
beforeEach(() => change.mockReset().mockResolvedValue({ ok: true, value: { id: 'c1', made: null } }))
afterEach(cleanup)

async function open(verdict: VerdictShown | null, item: string) {
  const place = { question: 'q', claim: 'c', says: 'Post: 14', seenMove: null, seenAside: null, last: false }
  render(<ClaimMenu slug="s" named {...place} verdict={verdict} />)
  fireEvent.click(screen.getByRole('button', { name: 'Change this claim: Post: 14' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
  return within(await screen.findByRole('dialog'))
}
const bare = { kind: 'claim.verdict', claim: 'c', by: null, url: null }
const given = {
  rating: 'Right',
  review: 'Counted it.',
  by: null,
  url: null,
  person: 'Mira',
  at: '2031-06-02T10:00:00.000Z',
}

it('gives a verdict in one’s own words; an empty one is asked for', async () => {
  const dialog = await open({ seen: null, given: null }, 'Give a verdict …')
  fireEvent.click(dialog.getByRole('button', { name: 'Keep the verdict' }))
  expect(dialog.getByRole('alert').textContent).toContain('The verdict is empty.')
  fireEvent.change(dialog.getByLabelText('Verdict, in your own words'), { target: { value: 'Half right' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Keep the verdict' }))
  await waitFor(() => expect(change).toHaveBeenCalledOnce())
  expect(change).toHaveBeenCalledWith(
    's',
    { edit: { ...bare, rating: 'Half right', review: '' }, why: '', seen: null },
    null,
  )
})

it('changes the one that stands', async () => {
  const dialog = await open({ seen: 'v1', given }, 'Change the verdict …')
  expect(dialog.getByLabelText('Verdict, in your own words')).toHaveProperty('value', 'Right')
  fireEvent.change(dialog.getByLabelText('Why'), { target: { value: 'Counted again.' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Keep the verdict' }))
  await waitFor(() => expect(change).toHaveBeenCalledOnce())
  expect(change).toHaveBeenCalledWith(
    's',
    { edit: { ...bare, rating: 'Right', review: 'Counted again.' }, why: '', seen: 'v1' },
    null,
  )
})

it('takes it away', async () => {
  const dialog = await open({ seen: 'v1', given }, 'Take the verdict away …')
  fireEvent.click(dialog.getByRole('button', { name: 'Take it away' }))
  await waitFor(() => expect(change).toHaveBeenCalledOnce())
  expect(change).toHaveBeenCalledWith('s', { edit: { ...bare, rating: '', review: '' }, why: '', seen: 'v1' }, null)
})

it('offers none to who must not see it yet', () => {
  render(
    <ClaimMenu slug="s" named question="q" claim="c" says="x" seenMove={null} seenAside={null} last verdict={null} />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Change this claim: x' }))
  expect(screen.queryByRole('menuitem', { name: /verdict/ })).toBeNull()
})
