import { expect, it } from 'vitest'
import { deskStory, SOURCES } from '../testing/desk-story'
import { leftOutOf, shareOf } from './silence'
import { readStory } from './story-reading'

const of = (id: string, published: string | null) => {
  const sources = SOURCES.map((source) => (source.id === 'weekly' ? { ...source, published } : source))
  const reading = readStory(deskStory({ sources }))
  const asked = reading.question(id)
  if (!asked) throw new Error(`no question ${id}`)
  return leftOutOf(reading, asked)
}

it('only who could have answered can leave it out, and the record leaves nothing out', () => {
  expect(of('hurt-new', '2031-05')).toEqual({ by: ['weekly'], of: 3 })
  expect(of('hurt-new', null)).toEqual({ by: ['weekly'], of: 3 })
  expect(of('hurt-new', '2031')).toEqual({ by: ['weekly'], of: 3 })
})

it('who was published before the fact is not counted', () => {
  expect(of('hurt-new', '2030-12-31')).toEqual({ by: [], of: 2 })
  expect(of('hurt-new', '2031-04')).toEqual({ by: [], of: 2 })
})

it('a share is of those that could', () => {
  expect(shareOf(['answers', 'silent', 'before', 'apart', 'answers'])).toEqual({ answer: 2, could: 3 })
  expect(shareOf([])).toEqual({ answer: 0, could: 0 })
})
