// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, TEXTS } from '@/testing/desk-story'
import { readerPart } from './view-model'
import { WordPicker } from './word-picker'
import type { Stretch } from './words'

afterEach(cleanup)

const { paragraphs } = readerPart(readStory(deskStory()), 'gazette', TEXTS.gazette, { part: null, claim: null })

function Picker({ onDone, onCancel }: { onDone: (stretch: Stretch) => void; onCancel: () => void }) {
  const [chosen, setChosen] = useState<Stretch | null>(null)
  return <WordPicker paragraphs={paragraphs} chosen={chosen} onChoose={setChosen} onDone={onDone} onCancel={onCancel} />
}

function shown() {
  const calls = { onDone: vi.fn(), onCancel: vi.fn() }
  render(<Picker {...calls} />)
  const find = (words: string) =>
    fireEvent.change(screen.getByLabelText('Find words of the text'), { target: { value: words } })
  const edge = (name: string) => screen.getByRole('slider', { name })
  const says = () => document.querySelector('mark')?.textContent
  return { ...calls, find, edge, says }
}

const done = () => fireEvent.click(screen.getByRole('button', { name: 'Make a claim of these words' }))

it('finds words, moves both ends by word, and hands over where they stand', () => {
  const { find, edge, says, onDone } = shown()
  find('workers')
  fireEvent.keyDown(edge('First word'), { key: 'ArrowLeft' })
  fireEvent.keyDown(edge('Last word'), { key: 'ArrowRight' })
  fireEvent.keyDown(edge('Last word'), { key: 'ArrowUp' })
  expect(says()).toBe('40 workers had been')
  expect(edge('Last word').getAttribute('aria-valuetext')).toBe('been')
  fireEvent.click(screen.getByRole('button', { name: 'Last word: one later' }))
  done()
  const start = TEXTS.gazette.indexOf('40 workers')
  expect(onDone).toHaveBeenCalledWith({ start, end: start + '40 workers had been hurt'.length })
})

it('keeps the first word before the last, and both inside the text', () => {
  const { find, edge, says } = shown()
  find('a new bridge')
  fireEvent.keyDown(edge('First word'), { key: 'ArrowLeft' })
  fireEvent.keyDown(edge('First word'), { key: 'End' })
  fireEvent.keyDown(edge('First word'), { key: 'ArrowRight' })
  expect(says()).toBe('bridge')
  fireEvent.keyDown(edge('Last word'), { key: 'Home' })
  expect(says()).toBe('bridge')
})

it('goes from place to place, and says where nothing is found', () => {
  const { find, says } = shown()
  find('the mayor')
  expect(screen.getByRole('status').textContent).toContain('2 places found; this is number 1')
  expect(says()).toBe('The mayor')
  fireEvent.click(screen.getByRole('button', { name: 'Next place' }))
  expect(says()).toBe('the mayor')
  find('a zeppelin')
  expect(screen.getByRole('status').textContent).toContain('no such words')
})

it('is given up with Escape', () => {
  const { onCancel } = shown()
  fireEvent.keyDown(screen.getByLabelText('Find words of the text'), { key: 'Escape' })
  expect(onCancel).toHaveBeenCalledOnce()
})
