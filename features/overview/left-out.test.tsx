import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory } from '@/testing/desk-story'
import { LeftOut } from './left-out'

const shown = (failed?: { source: string; message: string }[]) => {
  const story = deskStory()
  const comparison = story.comparison && { ...story.comparison, failed }
  return renderToStaticMarkup(<LeftOut reading={readStory({ ...story, comparison })} />)
}

it('names the source that was left out, and what went wrong', () => {
  const [source] = deskStory().sources
  const page = shown([{ source: source?.id ?? '', message: 'Error: too deep' }])
  expect(page).toContain('Left out of the comparison')
  expect(page).toContain('Callow Gazette')
  expect(page).toContain('Error: too deep')
})

it('is not there where every source was compared', () => {
  expect(shown()).toBe('')
})
