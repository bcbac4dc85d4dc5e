// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Both, type Theirs } from './both'

afterEach(cleanup)

const theirs: Theirs = { who: 'Mira', when: '2031-06-01T10:00:00.000Z', says: 'They agree', note: 'Both count hulls.' }

function shown(other: Theirs | null) {
  const calls = { keep: vi.fn(), take: vi.fn(), close: vi.fn() }
  const mine = { says: 'They conflict', note: 'One of them counts masts.' }
  render(<Both mine={mine} theirs={other} onKeepMine={calls.keep} onTakeTheirs={calls.take} onClose={calls.close} />)
  return calls
}

it('shows both versions with their notes, and who made the other one when', () => {
  const calls = shown(theirs)
  const dialog = screen.getByRole('dialog', { name: 'Changed in the meantime' })
  const own = within(dialog).getByRole('region', { name: 'Yours, not kept yet' })
  expect(own.textContent).toContain('They conflict')
  expect(own.textContent).toContain('One of them counts masts.')
  const other = within(dialog).getByRole('region', { name: /^Mira, .*2031/ })
  expect(other.textContent).toContain('They agree')
  expect(other.textContent).toContain('Both count hulls.')
  fireEvent.click(within(own).getByRole('button', { name: 'Keep mine' }))
  expect(calls.keep).toHaveBeenCalledOnce()
  fireEvent.click(within(other).getByRole('button', { name: 'Take theirs' }))
  expect(calls.take).toHaveBeenCalledOnce()
  expect(calls.close).not.toHaveBeenCalled()
})

it('closes without a choice', () => {
  const calls = shown(theirs)
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(calls.close).toHaveBeenCalledOnce()
  expect(calls.keep).not.toHaveBeenCalled()
})

it('is not there where nothing came in between', () => {
  shown(null)
  expect(screen.queryByRole('dialog')).toBeNull()
})
