// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { QuestionMenu } from './question-menu'
import { QuestionTitle } from './rename'

const { change, push, refresh } = vi.hoisted(() => ({ change: vi.fn(), push: vi.fn(), refresh: vi.fn() }))
vi.mock('./actions', () => ({ change, undo: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh }) }))

const FOUND = { questions: [{ id: 'other', text: 'How many hulls?', standing: 'single', answers: ['9'] }], of: 1 }
const fetched = vi.fn()
beforeEach(() => {
  for (const call of [change, push, refresh, fetched]) call.mockReset()
  change.mockResolvedValue({ ok: true, value: { id: 'c1', made: 'hand-c1' } })
  fetched.mockResolvedValue(new Response(JSON.stringify(FOUND)))
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const claims = [
  { id: 'c-1', source: 'Post', label: '14', words: '14 boats' },
  { id: 'c-2', source: 'News', label: '9', words: '9 boats' },
]
const menu = () =>
  render(<QuestionMenu slug="s" named question="q" text="How many boats?" claims={claims} seenMerge="before" />)
const field = (of: HTMLElement, name: string) => within(of).getByRole<HTMLTextAreaElement>('textbox', { name })
const press = (of: HTMLElement, name: string) => fireEvent.click(within(of).getByRole('button', { name }))

it('splits off what is chosen, and says what is missing until then', async () => {
  menu()
  fireEvent.click(screen.getByRole('button', { name: 'Split …' }))
  const dialog = await screen.findByRole('dialog', { name: 'Split the question' })
  press(dialog, 'Split')
  expect(within(dialog).getByRole('alert').textContent).toContain('No claim is chosen.')
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Post: 14' }))
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'News: 9' }))
  press(dialog, 'Split')
  expect(within(dialog).getByRole('alert').textContent).toContain('Every claim is chosen.')
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Post: 14' }))
  fireEvent.change(field(dialog, 'What the new question asks'), { target: { value: ' How many hulls? ' } })
  fireEvent.change(field(dialog, 'Why'), { target: { value: 'two counts' } })
  expect(change).not.toHaveBeenCalled()
  press(dialog, 'Split')
  await waitFor(() => expect(change).toHaveBeenCalledOnce())
  const edit = { kind: 'question.split', question: 'q', claims: ['c-2'], text: 'How many hulls?' }
  expect(change).toHaveBeenCalledWith('s', { edit, why: 'two counts', seen: null }, null)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('merges into a question that was looked up, and goes there', async () => {
  menu()
  fireEvent.click(screen.getByRole('button', { name: 'Merge …' }))
  const dialog = await screen.findByRole('dialog', { name: 'Merge with another question' })
  fireEvent.click(await within(dialog).findByRole('radio', { name: /How many hulls/ }))
  expect(String(fetched.mock.calls[0]?.[0])).toBe('/api/stories/s/questions?near=q')
  press(dialog, 'Merge')
  await waitFor(() => expect(push).toHaveBeenCalledWith('/stories/s/questions/other'))
  expect(change.mock.calls[0]?.[1]).toMatchObject({ edit: { kind: 'question.merge', into: 'other' }, seen: 'before' })
})

it('keeps every word where somebody changed the name meanwhile, and shows both', async () => {
  const meanwhile = { id: 'theirs', person: 'Mira', at: '2031-06-01T10:00:00.000Z', says: 'How many ships?', why: '' }
  change.mockResolvedValueOnce({
    ok: false,
    problem: { code: 'changed-meanwhile', message: 'm', next: 'n', meanwhile },
  })
  render(<QuestionTitle slug="s" named={false} question="q" text="How many boats?" seen={null} />)
  fireEvent.click(screen.getByRole('button', { name: 'Rename the question' }))
  const form = screen.getByRole('form', { name: 'Rename the question' })
  fireEvent.change(field(form, 'The question in your words'), { target: { value: 'How many hulls?' } })
  fireEvent.change(field(form, 'Your name'), { target: { value: 'Odile' } })
  press(form, 'Rename')
  const both = await screen.findByRole('dialog', { name: 'Changed in the meantime' })
  expect(both.textContent).toContain('How many hulls?')
  expect(both.textContent).toContain('How many ships?')
  // behind the window, and still there
  const kept = within(form).getByRole<HTMLTextAreaElement>('textbox', { name: /in your words/, hidden: true })
  expect(kept.value).toBe('How many hulls?')
  const keep = within(both).getByRole('button', { name: 'Keep mine' })
  await waitFor(() => expect(keep).toHaveProperty('disabled', false))
  fireEvent.click(keep)
  await waitFor(() => expect(change).toHaveBeenCalledTimes(2))
  expect(change.mock.calls[1]?.[1]).toMatchObject({ seen: 'theirs', edit: { text: 'How many hulls?' } })
  expect(change.mock.calls[1]?.[2]).toBe('Odile')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeTruthy())
})
