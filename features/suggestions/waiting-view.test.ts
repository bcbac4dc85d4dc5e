import { expect, test } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, review } from '@/testing/desk-story'
import { waitingOf } from './waiting-view'

test('what a person decided waits no more; those come first on which a model sees it otherwise than it stands, with a count for each view', () => {
  const reading = readStory(deskStory({ reviews: [review({ key: 'opened' })] }))
  const kite = (coarse: 'agree' | 'conflict' | 'unrelated') => ({ model: 'kite', coarse })
  const rows = waitingOf(reading, [
    { question: 'hurt-new', suggested: [kite('conflict'), kite('conflict')] },
    { question: 'role', suggested: [kite('conflict'), kite('unrelated')] },
    { question: 'opened', suggested: [kite('conflict')] },
    { question: 'gone', suggested: [kite('agree')] },
  ])
  expect(rows.map(({ question, standing }) => [question.id, standing])).toEqual([
    ['role', 'conflict'],
    ['hurt-new', 'conflict'],
  ])
  expect(rows[0]?.suggested.map(({ tone, count }) => [tone, count])).toEqual([
    ['conflict', 1],
    ['not_comparable', 1],
  ])
  expect(rows[1]?.suggested).toEqual([{ model: 'kite', tone: 'conflict', count: 2 }])
})
