// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { FORMATS } from '@/contracts/interchange/formats'
import { readStory } from '@/contracts/story-reading'
import { deskStory, review } from '@/testing/desk-story'
import { exportedStory } from '@/testing/exported'
import { AS_GIVEN, fileCommand, fileHref, missing } from './files'
import { FilesSection } from './files-section'

afterEach(cleanup)

const bare = readStory(deskStory())
const full = readStory(exportedStory().story)
const format = (id: string) => {
  const found = FORMATS.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

test('an option stands in the address and in the command of the files that it is for', () => {
  const options = { bom: true, findings: 'all', quotes: 120 } as const
  expect(fileHref('a-story', format('dossier-pdf'), options)).toBe(
    '/api/stories/a-story/export/dossier-pdf?findings=all&quotes=120',
  )
  expect(fileCommand('a-story', format('dossier-pdf'), options)).toBe(
    'npx variorum export a-story --format dossier-pdf --findings all --quotes 120',
  )
  expect(fileHref('a-story', format('claims-csv'), options)).toBe('/api/stories/a-story/export/claims-csv?bom=1')
  expect(fileCommand('a-story', format('claims-csv'), options)).toBe(
    'npx variorum export a-story --format claims-csv --bom',
  )
  expect(fileHref('a-story', format('json'), options)).toBe('/api/stories/a-story/export/json')
  expect(fileHref('a-story', format('dossier-html'), AS_GIVEN)).toBe('/api/stories/a-story/export/dossier-html')
})

test('a file that cannot be made yet says why and where that is mended', () => {
  expect(missing(bare, 'claim-review')).toMatchObject({
    says: expect.stringContaining('verdicts'),
    href: '/stories/callow-bridge/claims',
  })
  expect(missing(bare, 'recal')?.says).toContain('no second reader')
  expect(missing(bare, 'dossier-pdf')).toBeNull()
  expect(missing(full, 'claim-review')).toBeNull()
  expect(missing(full, 'recal')).toBeNull()
  const orphaned = readStory(deskStory({ reviews: [review({ reading: 2, orphaned: true })] }))
  expect(missing(orphaned, 'recal')).not.toBeNull()
  const empty = readStory(deskStory({ run: null, comparison: null, machine: null, sources: [] }))
  for (const { id } of FORMATS) expect(missing(empty, id)?.href).toBe('/stories/callow-bridge/import')
})

test('every file has its sentence, its command and a link with its name; the mark for CSV changes those', () => {
  const files = FORMATS.map((one) => ({ ...one, missing: missing(bare, one.id) }))
  render(<FilesSection slug="callow-bridge" groups={[{ title: 'For other programs', options: 'csv', files }]} />)
  for (const { label, purpose } of FORMATS) {
    const item = screen.getByRole('heading', { name: label }).closest('li') as HTMLElement
    expect(item.textContent).toContain(purpose)
  }
  const offered = FORMATS.filter(({ label }) => screen.queryByRole('link', { name: `Download ${label}` }))
  expect(FORMATS.filter((one) => !offered.includes(one)).map(({ id }) => id)).toEqual(['claim-review', 'recal'])
  const claims = () => screen.getByRole('link', { name: 'Download Claims (CSV)' })
  expect(claims().getAttribute('href')).toBe('/api/stories/callow-bridge/export/claims-csv')
  fireEvent.click(screen.getByRole('checkbox', { name: 'CSV with a byte-order mark' }))
  expect(claims().getAttribute('href')).toBe('/api/stories/callow-bridge/export/claims-csv?bom=1')
  expect(
    within(claims().closest('li') as HTMLElement).getByText(
      'npx variorum export callow-bridge --format claims-csv --bom',
    ),
  ).toBeTruthy()
})
