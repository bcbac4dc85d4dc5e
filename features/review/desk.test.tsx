// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DecideInput, Outcome } from '@/contracts/desk'
import { decideHere, redoHere, undoHere } from './actions'
import { ReviewDesk } from './desk'
import type { ReviewItem } from './item'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }))
vi.mock('./actions', () => ({ decideHere: vi.fn(), undoHere: vi.fn(), redoHere: vi.fn() }))

const item = (id: string): ReviewItem => ({
  id,
  reason: 'conflict',
  title: `How many at ${id}?`,
  tone: 'conflict',
  stands: 'Conflict',
  method: null,
  says: `They conflict on ${id}.`,
  rests: null,
  href: `/stories/s/questions/${id}`,
  sides: [],
  others: [],
  why: null,
  settles: null,
  note: null,
  decision: null,
  suggested: [],
})

const page = (ids: string[], decided: number, named = true) => (
  <NuqsTestingAdapter>
    <ReviewDesk
      slug="s"
      items={ids.map(item)}
      first={0}
      total={ids.length}
      at={ids[0] ?? null}
      before={null}
      after={null}
      filters={{}}
      decided={decided}
      of={3}
      named={named}
      lead="What most rests on comes first."
      empty={<p>All of it is decided</p>}
    />
  </NuqsTestingAdapter>
)

const kept = { ok: true, value: { id: 'r1' } } as Outcome<never>
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const heading = () => screen.getByRole('heading', { level: 2 })
const sent = (): DecideInput => vi.mocked(decideHere).mock.lastCall?.[1] as DecideInput

beforeEach(() => {
  localStorage.clear()
  vi.mocked(decideHere).mockReset().mockResolvedValue(kept)
  vi.mocked(undoHere)
    .mockReset()
    .mockResolvedValue({ ok: true, value: { what: 'the decision' } })
  vi.mocked(redoHere)
    .mockReset()
    .mockResolvedValue({ ok: true, value: { what: 'the decision' } })
})
afterEach(cleanup)

it('goes on after a decision, says how far one is, and gives the focus to what comes next', async () => {
  const { rerender } = render(page(['quay', 'lock', 'weir'], 0))
  press('c')
  await waitFor(() => expect(heading().textContent).toBe('How many at lock?'))
  expect(document.activeElement).toBe(heading())
  expect(sent()).toMatchObject({ target: 'question', key: 'quay', decision: 'conflict', seen: null })
  expect(screen.getByRole('status').textContent).toBe('Decided: they conflict. 1 of 3 decided.')
  rerender(page(['lock', 'weir'], 1))
  expect(heading().textContent).toBe('How many at lock?')
  press('j')
  await waitFor(() => expect(heading().textContent).toBe('How many at weir?'))
  expect(document.activeElement).toBe(heading())
})

it('gives the focus to what says that nothing is left, and back to what is undone', async () => {
  const { rerender } = render(page(['weir'], 2))
  press('d')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Decided: not comparable. 3 of 3 decided.'))
  rerender(page([], 3))
  expect(document.activeElement?.textContent).toBe('All of it is decided')
  press('u')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Undone: the decision.'))
  rerender(page(['weir'], 2))
  expect(document.activeElement).toBe(heading())
  press('U')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Done again: the decision.'))
})

it('sends a decision once, however often its key is pressed meanwhile, and the note with it', async () => {
  let answer: (outcome: Outcome<never>) => void = () => undefined
  vi.mocked(decideHere).mockReturnValue(new Promise((resolve) => (answer = resolve)))
  render(page(['quay', 'lock', 'weir'], 0))
  press('n')
  const note = screen.getByRole('textbox', { name: 'Note' })
  expect(document.activeElement).toBe(note)
  fireEvent.change(note, { target: { value: 'Counted at low tide.' } })
  press('a')
  expect(decideHere).not.toHaveBeenCalled()
  fireEvent.keyDown(note, { key: 'Escape' })
  expect(document.activeElement).toBe(heading())
  press('a')
  press('c')
  await act(async () => answer(kept))
  expect(decideHere).toHaveBeenCalledOnce()
  expect(sent()).toMatchObject({ decision: 'agree', note: 'Counted at low tide.' })
})

it('asks for the name where nobody gave one, and decides with it', async () => {
  render(page(['quay', 'lock', 'weir'], 0, false))
  press('a')
  expect(screen.getByRole('alert').textContent).toContain('Give your name')
  const name = screen.getByRole('textbox', { name: 'Your name' })
  expect(document.activeElement).toBe(name)
  fireEvent.change(name, { target: { value: 'Mira' } })
  fireEvent.keyDown(name, { key: 'Escape' })
  press('a')
  await waitFor(() => expect(vi.mocked(decideHere).mock.lastCall?.[2]).toBe('Mira'))
})

it('shows both where somebody was faster, and keeps mine over what stands', async () => {
  const meanwhile = { id: 'r7', person: 'Odd', at: '2031-06-01T10:00:00.000Z', says: 'They agree', why: 'One count.' }
  const problem = { code: 'changed-meanwhile', message: 'm', next: 'n', meanwhile }
  vi.mocked(decideHere).mockResolvedValueOnce({ ok: false, problem })
  render(page(['quay', 'lock', 'weir'], 0))
  press('x')
  const both = await screen.findByRole('dialog', { name: 'Changed in the meantime' })
  expect(within(both).getByRole('region', { name: /^Odd/ }).textContent).toContain('One count.')
  const keep = within(both).getByRole('button', { name: 'Keep mine' })
  await waitFor(() => expect(keep).toHaveProperty('disabled', false))
  fireEvent.click(keep)
  await waitFor(() => expect(sent()).toMatchObject({ decision: 'apparent', seen: 'r7' }))
})

it('what cannot be undone is said', async () => {
  vi.mocked(undoHere).mockResolvedValue({
    ok: false,
    problem: { code: 'nothing', message: 'Nothing to undo.', next: 'See the history.' },
  })
  render(page(['quay'], 0))
  press('u')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Nothing to undo. See the history.'))
})
