import { expect, it } from 'vitest'
import { readRis } from './ris'
import { looksLikeRis } from './ris-marks'

const TEXT = [
  '\uFEFFTY  - NEWS',
  'TI  - Ferry back in service  - a report',
  'T2  - Harbour Post',
  'AU  - Brook, Ada',
  'AU  - Lind, Odd',
  'PY  - 2024',
  'DA  - 2024/05/14/evening',
  'UR  - https://harbour.example/ferry',
  'L2  - https://archive.example/1',
  'AB  - The ferry carried 40 passengers.',
  'It sails on Monday.',
  'ER  - ',
  '',
  'stray words',
  'TY  - ELEC',
  'TI  - Only a link',
  'Y1  - 2024/05//',
  'UR  - https://island.example/two',
  'ER  - ',
  'TY  - BOOK',
  'TI  - Neither',
  'ER  -',
].join('\r\n')

it('reads references with an abstract as sources and the others as links', () => {
  expect(looksLikeRis(TEXT)).toBe(true)
  const { sources, links, notes } = readRis('refs.ris', TEXT)
  expect(sources).toEqual([
    {
      name: 'refs.ris line 1',
      text: 'The ferry carried 40 passengers.\nIt sails on Monday.',
      meta: {
        title: 'Ferry back in service - a report',
        outlet: 'Harbour Post',
        author: 'Ada Brook, Odd Lind',
        url: 'https://harbour.example/ferry',
        archiveUrl: 'https://archive.example/1',
        published: '2024-05-14',
      },
      notes: [],
    },
  ])
  expect(links).toEqual([
    {
      url: 'https://island.example/two',
      meta: { title: 'Only a link', url: 'https://island.example/two', published: '2024-05' },
    },
  ])
  expect(notes).toEqual([
    'line 14: stands outside of a reference: left out',
    'line 20: has neither a text nor a web address',
  ])
})

it('takes notes for the text where there is no abstract, every one of them', () => {
  const { sources } = readRis(
    'n.ris',
    'TY  - GEN\nN1  - First note\nN1  - Second note\nTI  - A\nTY  - GEN\nN2  - Cut off',
  )
  expect(sources.map(({ text }) => text)).toEqual(['First note\n\nSecond note', 'Cut off'])
})

it('knows prose from references', () => {
  expect(looksLikeRis('TY - Ferry news\nAs we said')).toBe(false)
  expect(looksLikeRis('The ferry\nTY  - NEWS')).toBe(false)
})
