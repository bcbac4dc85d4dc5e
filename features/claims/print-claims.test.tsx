// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { readStory } from '@/contracts/story-reading'
import { deskStory, review } from '@/testing/desk-story'
import { loadClaims } from './filter'
import { PrintClaims } from './print-claims'

afterEach(cleanup)

const reading = readStory(deskStory({ reviews: [review({ decision: 'not_comparable' })] }))
const shown = (query: string) => render(<PrintClaims reading={reading} address={loadClaims(`?${query}`)} />)
const cells = (column: number) =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[column]?.textContent)

it('every claim that passes is on paper, in the order and the columns of the address', () => {
  shown('kind=role&sort=-source&columns=source,quote')
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Words of the source', 'Source'])
  expect(cells(1)).toEqual(['Reference notes', 'Harbour Herald', 'Callow Gazette'])
  expect(screen.getByText(/^3 of 11 claims, sorted by source, descending\. Filtered: kind: roles/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Back to the claims' }).getAttribute('href')).toMatch(
    /\/claims\?kind=role&sort=-source&columns=/,
  )
})

it('says what stands with each', () => {
  shown('columns=voice,finding,value&source=gazette')
  expect(cells(0)).toContain('the mayor')
  expect(cells(1)).toContainEqual(expect.stringMatching(/^40\b/))
  expect(cells(2)).toContain('Not comparable')
  expect(cells(2)).toContain('not compared')
})

it('says what to do where nothing passes', () => {
  shown('q=zzzz')
  expect(screen.getByText('No claim passes these filters')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})
