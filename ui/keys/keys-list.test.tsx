// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { KeysList } from './keys-list'
import { showKeys, useKeys } from './registry'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

function Page({ agree, title }: { agree: () => void; title: string }) {
  useKeys('Review', [{ press: 'a', does: 'They agree', run: agree }])
  return <h1>{title}</h1>
}

const type = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

it('lists the keys of what is on the page and of the frame, and no others', () => {
  const { rerender } = render(
    <>
      <KeysList />
      <Page agree={vi.fn()} title="one" />
    </>,
  )
  type('?')
  expect(screen.getByRole('dialog', { name: 'Keys of this page' }).textContent).toContain('They agree')
  rerender(<KeysList />)
  expect(screen.getByRole('dialog').textContent).not.toContain('They agree')
  expect(screen.getByRole('dialog').textContent).toContain('Show all keys')
})

it('lists what two parts of the page call by one name under one heading', () => {
  const Search = () => {
    useKeys('Everywhere', [{ press: 'Mod+k', does: 'Search', run: vi.fn() }])
    return null
  }
  render(
    <>
      <KeysList />
      <Search />
    </>,
  )
  type('?')
  expect(screen.getAllByRole('heading', { name: 'Everywhere' })).toHaveLength(1)
  expect(screen.getByRole('dialog').textContent).toMatch(/Ctrl \+ KSearch.*Show all keys/)
})

it('runs what is newest, and rests while the list is open', async () => {
  const [first, second] = [vi.fn(), vi.fn()]
  const { rerender } = render(<Page agree={first} title="one" />)
  rerender(<Page agree={second} title="two" />)
  type('a')
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledOnce()
})

it('single signs are turned off in the list, and that is remembered', () => {
  const agree = vi.fn()
  const page = (
    <>
      <KeysList />
      <Page agree={agree} title="one" />
    </>
  )
  render(page)
  type('?')
  fireEvent.click(screen.getByRole('checkbox', { name: 'Keys that are a single sign work' }))
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  fireEvent.keyDown(document.body, { key: 'a' })
  expect(agree).not.toHaveBeenCalled()
  expect(localStorage.getItem('variorum.single-keys')).toBe('off')
  cleanup()
  render(page)
  fireEvent.keyDown(document.body, { key: '?' })
  expect(screen.queryByRole('dialog')).toBeNull()
  act(showKeys)
  expect(screen.getByRole('checkbox', { name: /single sign/ })).toHaveProperty('checked', false)
})
