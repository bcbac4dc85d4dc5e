// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DecideForm } from './decide-form'

const { decideOn, takeBack, refresh } = vi.hoisted(() => ({ decideOn: vi.fn(), takeBack: vi.fn(), refresh: vi.fn() }))
vi.mock('./actions', () => ({ decideOn, takeBack }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))

beforeEach(() => {
  localStorage.clear()
  for (const call of [decideOn, takeBack, refresh]) call.mockReset()
  decideOn.mockResolvedValue({ ok: true, value: { id: 'new' } })
})
afterEach(cleanup)

const standing = { id: 'old', decision: 'agree' as const }
const show = (more: Partial<Parameters<typeof DecideForm>[0]> = {}) =>
  render(<DecideForm slug="s" question="q" named reading={1} standing={null} {...more} />)
/** Presses a button as soon as it can be pressed. */
async function pressed(button: HTMLElement) {
  await waitFor(() => expect(button).toHaveProperty('disabled', false))
  fireEvent.click(button)
}
const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key })

it.each([
  ['1', 'agree'],
  ['c', 'conflict'],
  ['x', 'apparent'],
  ['4', 'not_comparable'],
])('%s decides %s at once, with the note that is written', async (key, decision) => {
  show({ standing })
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'hulls only' } })
  press(key)
  await waitFor(() => expect(decideOn).toHaveBeenCalledOnce())
  const input = { target: 'question', key: 'q', decision, note: 'hulls only', reading: 1, seen: 'old' }
  expect(decideOn).toHaveBeenCalledWith('s', input, null)
})

it('keeps what is written while the decision before is on its way', async () => {
  let arrive: (outcome: unknown) => void = () => {}
  decideOn.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
  show({ standing })
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
  fireEvent.change(note, { target: { value: 'hulls only' } })
  press('c')
  await waitFor(() => expect(decideOn).toHaveBeenCalledOnce())
  fireEvent.change(note, { target: { value: 'one of them misread' } })
  arrive({ ok: true, value: { id: 'new' } })
  await waitFor(() => expect(screen.getByRole('button', { name: 'Decide' })).toHaveProperty('disabled', false))
  expect(note.value).toBe('one of them misread')
})

it('never decides while one writes', () => {
  show()
  const note = screen.getByRole('textbox', { name: 'Note' })
  note.focus()
  press('c', note)
  expect(decideOn).not.toHaveBeenCalled()
})

it('asks for the name first where none is known, and sends it along', async () => {
  show({ named: false })
  press('c')
  expect(decideOn).not.toHaveBeenCalled()
  const name = screen.getByRole('textbox', { name: 'Your name' })
  expect(document.activeElement).toBe(name)
  expect(screen.getByRole('radio', { name: /They conflict/ })).toHaveProperty('checked', true)
  fireEvent.change(name, { target: { value: 'Odile' } })
  fireEvent.submit(name.closest('form') as HTMLFormElement)
  await waitFor(() => expect(decideOn.mock.calls[0]?.[2]).toBe('Odile'))
})

it('shows both where somebody decided meanwhile, and sends over theirs only when told to', async () => {
  const meanwhile = {
    id: 'theirs',
    person: 'Mira',
    at: '2031-06-01T10:00:00.000Z',
    says: 'They agree',
    why: 'Both do.',
  }
  decideOn.mockResolvedValueOnce({
    ok: false,
    problem: { code: 'changed-meanwhile', message: 'm', next: 'n', meanwhile },
  })
  show()
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
  fireEvent.change(note, { target: { value: 'hulls only' } })
  press('c')
  const both = await screen.findByRole('dialog', { name: 'Changed in the meantime' })
  expect(both.textContent).toContain('hulls only')
  expect(both.textContent).toContain('Both do.')
  expect(note.value).toBe('hulls only')
  await pressed(within(both).getByRole('button', { name: 'Keep mine' }))
  await waitFor(() => expect(decideOn).toHaveBeenCalledTimes(2))
  expect(decideOn.mock.calls[1]?.[1]).toMatchObject({ decision: 'conflict', note: 'hulls only', seen: 'theirs' })
  await waitFor(() => expect(note.value).toBe(''))
})

it('takes theirs by loading it, and keeps what was written', async () => {
  const meanwhile = { id: 'theirs', person: 'Mira', at: '2031-06-01T10:00:00.000Z', says: 'They agree', why: '' }
  decideOn.mockResolvedValueOnce({
    ok: false,
    problem: { code: 'changed-meanwhile', message: 'm', next: 'n', meanwhile },
  })
  show()
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })
  fireEvent.change(note, { target: { value: 'hulls only' } })
  press('2')
  await pressed(await screen.findByRole('button', { name: 'Take theirs' }))
  expect(refresh).toHaveBeenCalledOnce()
  expect(decideOn).toHaveBeenCalledOnce()
  expect(note.value).toBe('hulls only')
})

it('u takes back what stands, and is no key where nothing does', async () => {
  takeBack.mockResolvedValue({ ok: true, value: { reviewId: 'old' } })
  const { rerender } = show()
  press('u')
  expect(takeBack).not.toHaveBeenCalled()
  rerender(<DecideForm slug="s" question="q" named reading={2} standing={standing} />)
  press('u')
  await waitFor(() => expect(takeBack).toHaveBeenCalledWith('s', 'old'))
})
