import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SourceDto } from '@/contracts/desk'
import type { Exported } from '@/contracts/interchange/exported'
import { arbitraryStory } from '@/testing/arbitrary-story'
import { exportedStory } from '@/testing/exported'
import { runs } from '@/testing/runs'
import { bibtex, latex } from './bibtex'
import { authorsOf, cslItems, oneLine } from './csl'
import { ris } from './ris'

function withSource(more: Partial<SourceDto>): Exported {
  const { story, texts } = exportedStory()
  const [first] = story.sources
  return { texts, story: { ...story, sources: first ? [{ ...first, ...more }] : [] } }
}

it('RIS has day, authors, outlet, address, archived copy and hash, each on one line however long', () => {
  const title = `A title, ${'very '.repeat(40)}long\nand over lines`
  const lines = ris(withSource({ title, author: 'Ada Brook, Tom Lie', kind: 'report' })).split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'TY  - RPRT',
      `TI  - ${oneLine(title)}`,
      'AU  - Ada Brook',
      'AU  - Tom Lie',
      'T2  - Callow Gazette (evening edition)',
      'DA  - 2031/05/05/',
      'PY  - 2031',
      'UR  - https://gazette.example/2031/bridge?page=1',
      'L4  - https://archive.example/20310506/https://gazette.example/2031/bridge',
      expect.stringMatching(/^U1 {2}- urn:sha256:[0-9a-f]{64}$/),
      'ER  - ',
    ]),
  )
  expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
})

it('dates are as exact as they are known, and no more', () => {
  const issued = (published: string | null) => cslItems(withSource({ published }))[0]?.issued
  expect(issued('2031-05-04')).toEqual({ 'date-parts': [[2031, 5, 4]] })
  expect(issued('2031-05')).toEqual({ 'date-parts': [[2031, 5]] })
  expect(issued('2031')).toEqual({ 'date-parts': [[2031]] })
  expect(issued(null)).toBeUndefined()
  expect(bibtex(withSource({ published: '2031-05' }))).toContain('  date = {2031-05},')
  expect(ris(withSource({ published: '2031' }))).toContain('DA  - 2031///')
})

it('the day on which a page was fetched is in all three', () => {
  const fetchedAt = '2031-06-01T10:00:00.000Z'
  const original = {
    name: 'a.html',
    mediaType: 'text/html',
    sha256: 'a'.repeat(64),
    fetchedFrom: 'https://x.example',
    fetchedAt,
  }
  const fetched = withSource({ original })
  expect(cslItems(fetched)[0]?.accessed).toEqual({ 'date-parts': [[2031, 6, 1]] })
  expect(ris(fetched)).toContain('Y2  - 2031/06/01/\r\n')
  expect(bibtex(fetched)).toContain('  urldate = {2031-06-01},')
})

it.each([
  ['Ada Brook', [{ literal: 'Ada Brook' }]],
  ['Ada Brook, Tom Lie', [{ literal: 'Ada Brook' }, { literal: 'Tom Lie' }]],
  ['Brook, Ada', [{ family: 'Brook', given: 'Ada' }]],
  ['Brook, Ada, jr', [{ literal: 'Brook; Ada; jr' }]],
  [' , ', []],
])('reads the author %j', (author, expected) => {
  expect(authorsOf(author)).toEqual(expected)
})

it('BibTeX keeps every sign, and none of them as a command', () => {
  expect(latex('50% of {A} & B_c #1 ~ ^ $5 \\x <i>')).toBe(
    '50\\% of \\{A\\} \\& B\\_c \\#1 \\textasciitilde{} \\textasciicircum{} \\$5 \\textbackslash{}x \\textless{}i\\textgreater{}',
  )
  const entry = bibtex(withSource({ title: 'Привет 🌉 “Ünïted”', author: 'Brook, Ada', url: 'https://x.example/{a}' }))
  expect(entry).toContain('Привет 🌉 “Ünïted”')
  expect(entry).toContain('author = {Brook, Ada}')
  expect(entry).toContain('url = {https://x.example/%7Ba%7D}')
})

it('BibTeX is read by the library as what it was written from', () => {
  const [read] = new Cite(bibtex(exportedStory())).data
  expect(read).toMatchObject({
    title: 'A new bridge for Port Callow',
    'container-title': 'Callow Gazette (evening edition)',
    issued: { 'date-parts': [[2031, 5, 5]] },
    URL: 'https://gazette.example/2031/bridge?page=1',
  })
})

it('BibTeX of any words has an entry for each source, with braces that close', () => {
  fc.assert(
    fc.property(arbitraryStory, (exported) => {
      const written = bibtex(exported)
      expect(written.match(/^@\w+\{/gm)).toHaveLength(exported.story.sources.length)
      let depth = 0
      for (const sign of written.replace(/\\[{}]/g, '')) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }),
    runs(40, 400),
  )
})
