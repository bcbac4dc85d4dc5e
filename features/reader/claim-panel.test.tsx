// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { CLAIMS, deskStory } from '@/testing/desk-story'
import { sendEdit, takeBackEdit } from './actions'
import { ClaimPanel, type Task } from './claim-panel'
import { noteMaker } from './notes'

// a busy machine draws a form slowly
configure({ asyncUtilTimeout: 8000 })

vi.mock('./actions', () => ({ sendEdit: vi.fn(), takeBackEdit: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: vi.fn() }) }))

const [hurt] = CLAIMS.filter(({ id }) => id === 'hurt-g')
const note = noteMaker(readStory(deskStory()))(hurt ?? CLAIMS[0] ?? ({} as never))
const desk = { slug: 'callow-bridge', source: 'gazette', own: 'gazette', voices: ['the mayor'], named: true }
const edited = { id: 'e1', who: 'Mira', at: '2031-06-01T10:00:00.000Z', why: '', before: null }

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue({ ok: true, json: async () => null }))
  vi.mocked(sendEdit)
    .mockReset()
    .mockResolvedValue({ ok: true, value: { id: 'c1', made: 'hand-c1' } })
  vi.mocked(takeBackEdit).mockReset().mockResolvedValue({ ok: true, value: null })
})
afterEach(cleanup)

function shown(task: Task, claim: typeof note | null = note) {
  const onClose = vi.fn()
  const place = { words: 'cut the ribbon', span: { start: 5, end: 19 }, near: [] }
  render(<ClaimPanel desk={desk} task={task} note={claim ?? undefined} {...place} onClose={onClose} />)
  return onClose
}
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const edit = { at: 'edit', claim: 'hurt-g' } as const

it('adds a claim with the span that was chosen, said by the source', async () => {
  const onClose = shown({ at: 'new', stretch: { start: 5, end: 19 } }, null)
  expect(screen.getByLabelText('What is claimed')).toHaveProperty('value', 'cut the ribbon')
  type('What is claimed', 'She cut the ribbon.')
  press('Add the claim')
  await waitFor(() => expect(onClose).toHaveBeenCalledWith('hand-c1'))
  expect(sendEdit).toHaveBeenCalledWith(
    'callow-bridge',
    {
      edit: expect.objectContaining({
        kind: 'claim.add',
        source: 'gazette',
        start: 5,
        end: 19,
        question: null,
        fields: expect.objectContaining({
          statement: 'She cut the ribbon.',
          voices: [{ name: 'gazette', kind: 'source' }],
        }),
      }),
      why: '',
      seen: null,
    },
    null,
  )
})

it('sends only what differs, and the change that was seen', async () => {
  const onClose = shown(edit, { ...note, edited })
  type('Scope', 'the new bridge')
  type('Why', 'He meant this one.')
  press('Keep the change')
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(sendEdit).toHaveBeenCalledWith(
    'callow-bridge',
    {
      edit: { kind: 'claim.change', claim: 'hurt-g', fields: { scope: 'the new bridge' } },
      why: 'He meant this one.',
      seen: 'e1',
    },
    null,
  )
})

it('takes the edit back where nothing differs any more, and sends nothing where nothing ever did', async () => {
  shown(edit, { ...note, edited, fields: { ...note.fields, scope: 'x' } })
  type('Scope', '')
  press('Keep the change')
  await waitFor(() => expect(takeBackEdit).toHaveBeenCalledWith('callow-bridge', 'e1'))
  cleanup()
  const onClose = shown(edit)
  press('Keep the change')
  expect(onClose).toHaveBeenCalledWith('hurt-g')
  expect(sendEdit).not.toHaveBeenCalled()
})

it('names the field that is wrong, brings the focus there and sends nothing', () => {
  shown(edit)
  type('Number', 'some')
  press('Keep the change')
  expect(document.activeElement).toBe(screen.getByLabelText('Number'))
  expect(screen.getByText('A number such as 14, 1,400 or 3.5.')).toBeTruthy()
  expect(sendEdit).not.toHaveBeenCalled()
})

it('shows both where somebody was faster, and keeps what was typed until one is chosen', async () => {
  const meanwhile = { id: 'e7', person: 'Odd', at: '2031-06-01T11:00:00.000Z', says: '41 workers', why: 'I asked.' }
  const problem = { code: 'changed-meanwhile', message: 'Odd changed this.', next: 'Choose.', meanwhile }
  vi.mocked(sendEdit).mockResolvedValueOnce({ ok: false, problem })
  const onClose = shown(edit)
  type('What is claimed', '40 workers had been hurt by May')
  press('Keep the change')
  const both = await screen.findByRole('dialog', { name: 'Changed in the meantime' })
  expect(within(both).getByRole('region', { name: 'Yours, not kept yet' }).textContent).toContain('hurt by May')
  expect(both.textContent).toContain('41 workers')
  fireEvent.click(within(both).getByRole('button', { name: 'Close' }))
  expect(screen.getByLabelText('What is claimed')).toHaveProperty('value', '40 workers had been hurt by May')
  expect(onClose).not.toHaveBeenCalled()
  vi.mocked(sendEdit).mockResolvedValueOnce({ ok: false, problem })
  press('Keep the change')
  const keep = await screen.findByRole('button', { name: 'Keep mine' })
  await waitFor(() => expect(keep).toHaveProperty('disabled', false))
  fireEvent.click(keep)
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(vi.mocked(sendEdit).mock.lastCall?.[1]).toMatchObject({ seen: 'e7' })
})

it('tells what went wrong and keeps the form', async () => {
  const problem = { code: 'no-name', message: 'None is set.', next: 'Give your name.' }
  vi.mocked(sendEdit).mockResolvedValueOnce({ ok: false, problem })
  const onClose = shown({ at: 'aside', claim: 'hurt-g' })
  type('Why', 'It is a caption.')
  press('Set it aside')
  expect((await screen.findByRole('alert')).textContent).toContain('None is set.')
  expect(screen.getByLabelText('Why')).toHaveProperty('value', 'It is a caption.')
  expect(onClose).not.toHaveBeenCalled()
})

it('keeps a verdict in one’s own words, and asks for one where it is empty', async () => {
  const onClose = shown({ at: 'verdict', claim: 'hurt-g' })
  press('Keep the verdict')
  expect(screen.getByRole('alert').textContent).toContain('The verdict is empty.')
  expect(sendEdit).not.toHaveBeenCalled()
  expect(screen.queryByRole('button', { name: 'Take it away' })).toBeNull()
  type('Verdict, in your own words', ' Needs context ')
  type('Why', 'Two sites were counted.')
  press('Keep the verdict')
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  const given = { rating: 'Needs context', review: 'Two sites were counted.', by: null, url: null }
  const edit = { kind: 'claim.verdict', claim: 'hurt-g', ...given }
  expect(sendEdit).toHaveBeenCalledWith('callow-bridge', { edit, why: '', seen: null }, null)
})

it('takes a verdict away over the one that was seen, and says whose an imported one is', async () => {
  const rated = { rating: 'Right', review: '', by: 'Callow Check', url: null, person: 'Mira', at: edited.at }
  const onClose = shown({ at: 'verdict', claim: 'hurt-g' }, { ...note, verdict: { seen: 'v1', given: rated } })
  expect(screen.getByText(/Published by Callow Check/)).toBeTruthy()
  expect(screen.getByLabelText('Verdict, in your own words')).toHaveProperty('value', 'Right')
  press('Take it away')
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  const gone = { kind: 'claim.verdict', claim: 'hurt-g', rating: '', review: '', by: null, url: null }
  expect(sendEdit).toHaveBeenCalledWith('callow-bridge', { edit: gone, why: '', seen: 'v1' }, null)
})
