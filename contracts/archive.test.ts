import { expect, it } from 'vitest'
import { toldBy } from '../testing/told-story'
import { copiesOf, savePageAt, unarchivedOf } from './archive'

it('what has no archived copy is to do, but for what one takes as the record', () => {
  const sources = [
    toldBy('post'),
    toldBy('news', { archiveUrl: 'https://archive.example/1' }),
    toldBy('record', { reference: true }),
  ]
  expect(unarchivedOf(sources).map(({ id }) => id)).toEqual(['post'])
})

it('addresses of the archive carry the whole address of the page', () => {
  const url = 'https://paper.example/a?day=1&page=2'
  expect(savePageAt(url)).toBe(`https://web.archive.org/save/${url}`)
  expect(copiesOf(url)).toBe(`https://web.archive.org/web/*/${url}`)
})
