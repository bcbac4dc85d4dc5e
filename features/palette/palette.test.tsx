// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory } from '@/testing/desk-story'
import { Palette } from './palette'
import { searchStory } from './search'

const push = vi.fn()
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push }),
  usePathname: () => '/stories/callow-bridge/grid',
}))
vi.mock('./actions', () => ({ turnFromPalette: vi.fn() }))

const reading = readStory(deskStory())
const answer = vi.fn((address: string) => {
  if (address === '/api/stories') return Response.json({ stories: [{ slug: 'dike', title: 'The dike at Holm' }] })
  return Response.json(searchStory(reading, new URL(address, 'http://x').searchParams.get('q') ?? ''))
})

beforeEach(() => {
  push.mockClear()
  vi.stubGlobal('fetch', async (address: string) => answer(address))
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const type = (text: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value: text } })
const option = (name: RegExp) => screen.findByRole('option', { name })

it('goes to a page of the story by its name', async () => {
  const close = vi.fn()
  render(<Palette open onOpenChange={close} from={createRef()} />)
  type('hist')
  await option(/History/)
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 found'))
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })
  expect(push).toHaveBeenCalledWith('/stories/callow-bridge/history')
  expect(close).toHaveBeenCalledWith(false)
})

it('finds questions and claims of the story, and other stories', async () => {
  render(<Palette open onOpenChange={vi.fn()} from={createRef()} />)
  type('MINISTER of rail')
  fireEvent.click(await option(/Which office does Ines Roth hold/))
  expect(push).toHaveBeenCalledWith('/stories/callow-bridge/questions/role')
  type('holm')
  fireEvent.click(await option(/The dike at Holm/))
  expect(push).toHaveBeenLastCalledWith('/stories/dike')
})

it('says so where nothing is found, and where the search failed', async () => {
  render(<Palette open onOpenChange={vi.fn()} from={createRef()} />)
  type('zzzz')
  expect(await screen.findByText(/Nothing has these words/)).toBeTruthy()
  answer.mockImplementationOnce(() => new Response('', { status: 500 }))
  type('yyyy')
  expect(await screen.findByText(/could not be searched/)).toBeTruthy()
})
