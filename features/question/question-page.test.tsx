// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { EditDto } from '@/contracts/edits'
import { readStory } from '@/contracts/story-reading'
import type { Question } from '@/engine/model/comparison'
import { deskStory, review, TEXTS } from '@/testing/desk-story'
import { aVerdict } from '@/testing/exported'
import { QuestionPage } from './question-page'

vi.mock('./actions', () => ({ decideOn: vi.fn(), takeBack: vi.fn(), change: vi.fn(), undo: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: vi.fn(), push: vi.fn() }) }))
afterEach(cleanup)

const first = review({ id: 'r1', decision: 'apparent', note: 'two ways of counting' })
const second = review({
  id: 'r2',
  reading: 2,
  decision: 'conflict',
  at: '2031-06-02T10:00:00.000Z',
  person: { id: 'p2', name: 'Odile' },
})

function show(id: string, reader: 1 | 2, reviews = [first], edits: EditDto[] = []) {
  const reading = readStory(deskStory({ reviews, edits }))
  return render(
    <QuestionPage
      reading={reading}
      question={reading.question(id) as Question}
      texts={new Map(Object.entries(TEXTS))}
      person={{ id: 'p2', name: 'Odile' }}
      chosen={null}
      reader={reader}
      suggestions={<p>A model suggests</p>}
    />,
  ).container
}

it('sets both quotes side by side with the words that one of them has alone, said to a screen reader', () => {
  show('hurt-new', 1)
  const facing = screen.getByRole('region', { name: 'Side by side' })
  const [left, right] = within(facing).getAllByRole('article')
  expect(left?.querySelector('mark')?.textContent).toBe(' (only here: 40) ')
  expect(right?.querySelector('mark')?.textContent).toBe(' (only here: 52) ')
  expect(facing.textContent).toContain('hurt-g beside hurt-h')
  expect(facing.textContent).toContain('The accident book of the building site.')
  expect(screen.getByRole('figure', { name: 'On a number line' }).textContent).toContain('lie 12 apart')
})

it('does not let a second reader see anything of the first decision before they read', () => {
  const page = show('hurt-new', 2)
  expect(screen.getByRole('heading', { name: 'Second reading' })).toBeTruthy()
  for (const telling of ['Mira', 'two ways of counting', 'A model suggests', 'decided by'])
    expect(page.textContent).not.toContain(telling)
  expect(page.querySelector('header')?.textContent).toContain('Conflict')
  expect(page.querySelector('input:checked')).toBeNull()
})

it('shows both readings once both are given, and that they differ', () => {
  const page = show('hurt-new', 2, [first, second])
  expect(page.textContent).toContain('two ways of counting')
  expect(screen.getByRole('note').textContent).toBe('The two readings differ: a new decision is needed.')
  cleanup()
  // who has not decided does not see the second reading either
  const fresh = show('hurt-new', 1, [second])
  expect(fresh.textContent).toContain('has read it; shown once you have decided')
  expect(fresh.textContent).not.toContain('Odile,')
})

it('stands without a second quote, and sets a neighbour beside a lone answer', () => {
  const page = show('opened-old', 1, [])
  expect(page.textContent).toContain('opened-old in one sentence.')
  expect(screen.queryByRole('region', { name: 'Side by side' })).toBeNull()
  cleanup()
  show('hurt-old', 1, [])
  const facing = screen.getByRole('region', { name: 'Side by side' })
  expect(within(facing).getByRole('link', { name: 'Conflict: its own question' })).toBeTruthy()
})

it('shows the verdict on a claim with its author, but not to a second reader before they read', () => {
  const edits = [aVerdict('hurt-g', { rating: 'Half right', by: 'Callow Check', url: 'https://check.example/40' })]
  show('hurt-new', 1, [first], edits)
  const verdict = screen.getByRole('note', { name: 'Verdict' })
  expect(verdict.textContent).toContain('Half right')
  expect(verdict.textContent).toContain('taken over by Mira')
  expect(within(verdict).getByRole('link', { name: 'Callow Check' }).getAttribute('href')).toBe(
    'https://check.example/40',
  )
  cleanup()
  const page = show('hurt-new', 2, [first], edits)
  expect(page.textContent).not.toContain('Half right')
})
