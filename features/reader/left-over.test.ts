import { expect, it } from 'vitest'
import type { EditDto } from '@/contracts/edits'
import { stanceKey } from '@/contracts/stance-reading'
import { readStory } from '@/contracts/story-reading'
import { deskStory, PROPOSITION, review } from '@/testing/desk-story'
import { candidatesFor, orphansOf, setAsideOf } from './left-over'

const edit = (more: Partial<EditDto>): EditDto => ({
  id: 'e1',
  subject: 'claim.aside\nhurt-g',
  edit: { kind: 'claim.aside', claim: 'hurt-g' },
  made: null,
  why: 'It is a caption.',
  person: { id: 'p1', name: 'Mira' },
  at: '2031-06-01T10:00:00.000Z',
  orphaned: false,
  quotes: [{ source: 'gazette', exact: '40 workers had been hurt' }],
  ...more,
})
const lost = [{ source: 'gazette', exact: '41 workers' }]

it('lists what lost its words at the source that had them, and nowhere else', () => {
  const story = deskStory({
    edits: [edit({ id: 'e1', orphaned: true, quotes: [...lost, ...lost] }), edit({ id: 'e2' })],
    reviews: [
      review({ id: 'r1', orphaned: true, quotes: lost }),
      review({
        id: 'r2',
        target: 'stance',
        key: stanceKey(PROPOSITION, 'x'),
        decision: 'hedges',
        orphaned: true,
        quotes: lost,
      }),
      review({ id: 'r3', orphaned: true, quotes: [{ source: 'herald', exact: 'else' }] }),
      review({ id: 'r4', quotes: lost }),
    ],
  })
  const orphans = orphansOf(readStory(story), 'gazette')
  expect(orphans.map(({ id, what, says, quotes }) => [id, what, says, quotes])).toEqual([
    ['e1', 'edit', 'A claim was set aside', ['41 workers']],
    ['r1', 'decision', 'They only seem to conflict', ['41 workers']],
    ['r2', 'decision', `hedges, on “${PROPOSITION}”`, ['41 workers']],
  ])
})

it('lists the claims of a source that were set aside, with who did it and why', () => {
  const reading = readStory(deskStory({ edits: [edit({}), edit({ id: 'e2', orphaned: true })] }))
  expect(setAsideOf(reading, 'gazette')).toMatchObject([{ id: 'e1', who: 'Mira', why: 'It is a caption.' }])
  expect(setAsideOf(reading, 'herald')).toEqual([])
})

it('offers the claims of the source, the likest first, with the change that stands on each', () => {
  const standing = edit({ id: 'e9', subject: 'claim.aside\nhurt-g' })
  const story = deskStory({ edits: [edit({ orphaned: true, subject: 'gone', quotes: lost }), standing] })
  const reading = readStory(story)
  const [orphan] = orphansOf(reading, 'gazette')
  const candidates = orphan ? candidatesFor(reading, 'gazette', orphan) : []
  expect(candidates[0]).toEqual({ claim: 'hurt-g', words: '40 workers had been hurt', seen: 'e9' })
  expect(candidates.map(({ claim }) => claim)).not.toContain('hurt-h')
  expect(candidates[1]?.seen).toBeNull()
})

it('leaves what is about a question where it is', () => {
  const rename = edit({ orphaned: true, edit: { kind: 'question.rename', question: 'q', text: 'Who?' }, quotes: lost })
  const story = deskStory({ edits: [rename], reviews: [review({ orphaned: true, quotes: lost })] })
  expect(orphansOf(readStory(story), 'gazette').map(({ again }) => again)).toEqual([null, null])
})
