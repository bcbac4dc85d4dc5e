// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Outcome } from '@/contracts/desk'
import { LeadEditor } from './lead-editor'
import { REST_MS } from './use-keeping'

const keep = vi.hoisted(() => vi.fn())
const refresh = vi.hoisted(() => vi.fn())
vi.mock('./actions', () => ({ keepForBrief: keep }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))

beforeEach(() => {
  localStorage.clear()
  keep.mockReset()
  refresh.mockReset()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const kept = (id: string): Outcome<{ id: string }> => ({ ok: true, value: { id } })
const field = () => screen.getByRole('textbox', { name: 'Lead', hidden: true }) as HTMLTextAreaElement
const write = (value: string) => fireEvent.change(field(), { target: { value } })
const status = () => screen.getByRole('status', { hidden: true }).textContent
const sent = () => keep.mock.calls.map(([, { edit, seen }]) => [edit.text, seen])

it('keeps what was written after a rest, and goes on from what it kept', async () => {
  vi.useFakeTimers()
  keep.mockResolvedValueOnce(kept('one')).mockResolvedValueOnce(kept('two'))
  render(<LeadEditor slug="s" text="" seen={null} />)
  write('First')
  write('First words')
  expect(keep).not.toHaveBeenCalled()
  expect(localStorage.length).toBe(1)
  await act(() => vi.advanceTimersByTimeAsync(REST_MS))
  expect(status()).toBe('All is kept.')
  expect(localStorage.length).toBe(0)
  write('Second words')
  fireEvent.blur(field())
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(sent()).toEqual([
    ['First words', null],
    ['Second words', 'one'],
  ])
})

it('what is written while something is being kept is kept after it', async () => {
  let answer: (outcome: Outcome<{ id: string }>) => void = () => {}
  keep.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve))).mockResolvedValueOnce(kept('two'))
  render(<LeadEditor slug="s" text="" seen={null} />)
  write('One')
  fireEvent.blur(field())
  write('One and two')
  fireEvent.blur(field())
  answer(kept('one'))
  await waitFor(() => expect(status()).toBe('All is kept.'))
  expect(sent()).toEqual([
    ['One', null],
    ['One and two', 'one'],
  ])
})

it('shows both versions where somebody else wrote meanwhile, and keeps the one that is chosen', async () => {
  const meanwhile = { id: 'theirs', person: 'Mira', at: '2031-06-01T10:00:00.000Z', says: 'Theirs.', why: '' }
  const problem = { code: 'changed-meanwhile', message: 'Changed.', next: 'Choose.', meanwhile }
  keep.mockResolvedValueOnce({ ok: false, problem }).mockResolvedValueOnce(kept('mine'))
  render(<LeadEditor slug="s" text="Old." seen="old" />)
  write('Mine.')
  fireEvent.blur(field())
  const dialog = await screen.findByRole('dialog', { name: 'Changed in the meantime' })
  expect(within(dialog).getByRole('region', { name: 'Yours, not kept yet' }).textContent).toContain('Mine.')
  expect(within(dialog).getByRole('region', { name: /^Mira/ }).textContent).toContain('Theirs.')
  expect(field().value).toBe('Mine.')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep mine' }))
  await waitFor(() => expect(status()).toBe('All is kept.'))
  expect(sent().at(-1)).toEqual(['Mine.', 'theirs'])
})

it('takes theirs where one chooses it, once the page has it', async () => {
  const meanwhile = { id: 'theirs', person: 'Mira', at: '2031-06-01T10:00:00.000Z', says: 'Theirs.', why: '' }
  keep.mockResolvedValueOnce({ ok: false, problem: { code: 'changed-meanwhile', message: '', next: '', meanwhile } })
  const { rerender } = render(<LeadEditor slug="s" text="Old." seen="old" />)
  write('Mine.')
  fireEvent.blur(field())
  fireEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  expect(refresh).toHaveBeenCalledOnce()
  rerender(<LeadEditor slug="s" text="Theirs." seen="theirs" />)
  await waitFor(() => expect(field().value).toBe('Theirs.'))
  expect(localStorage.length).toBe(0)
})

it('a desk that does not answer loses nothing: the words are there when the page is opened again', async () => {
  keep.mockRejectedValueOnce(new Error('no network'))
  render(<LeadEditor slug="s" text="Old." seen="old" />)
  write('Written in the dark.')
  fireEvent.blur(field())
  expect((await screen.findByRole('alert')).textContent).toContain('The desk does not answer.')
  cleanup()
  keep.mockResolvedValueOnce(kept('new'))
  render(<LeadEditor slug="s" text="Old." seen="old" />)
  expect(field().value).toBe('Written in the dark.')
  expect(status()).toContain('is back')
  fireEvent.click(screen.getByRole('button', { name: 'Keep it now' }))
  await waitFor(() => expect(status()).toBe('All is kept.'))
  expect(sent().at(-1)).toEqual(['Written in the dark.', 'old'])
})

it('what was changed elsewhere is shown where nothing waits here', () => {
  const { rerender } = render(<LeadEditor slug="s" text="Old." seen="old" />)
  rerender(<LeadEditor slug="s" text="" seen={null} />)
  expect(field().value).toBe('')
})
