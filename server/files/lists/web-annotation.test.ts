import { expect, it } from 'vitest'
import { readJson } from './json'
import { readWebAnnotations } from './web-annotation'

const quote = { type: 'TextQuoteSelector', exact: 'forty passengers', prefix: 'with ', suffix: '.' }
const position = { type: 'TextPositionSelector', start: 5, end: 21 }
const annotation = (target: unknown, more = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  target,
  ...more,
})
const placesOf = (target: unknown) => readWebAnnotations(annotation(target)).annotations.map(({ place }) => place)
const PLACE = { document: 'urn:sha256:ab', exact: 'forty passengers', prefix: 'with ', suffix: '.', start: 5, end: 21 }

it('reads an annotation alone, in a list, a page and a collection, with what was written and by whom', () => {
  const one = annotation(
    { source: { id: 'urn:sha256:ab' }, selector: [position, quote] },
    {
      body: [
        { type: 'TextualBody', value: 'Who counted?', purpose: 'commenting' },
        { type: 'TextualBody', value: 'toll', purpose: 'tagging' },
      ],
      creator: { type: 'Person', name: 'Mira' },
    },
  )
  const expected = [{ place: PLACE, note: 'Who counted?\ntag: toll', by: 'Mira' }]
  const page = { type: 'AnnotationPage', items: [one] }
  for (const json of [one, [one], page, { type: 'AnnotationCollection', first: page }])
    expect(readJson('marks.json', JSON.stringify(json))?.annotations).toEqual(expected)
})

it('makes a mark of each target, and reads bodies that are plain words', () => {
  const { annotations } = readWebAnnotations(
    annotation(
      [
        { source: 'https://a.example/1', selector: quote },
        { source: 'https://b.example/2#top', selector: position },
        'https://c.example/3#:~:text=the%20crew-,said%20so,-on%20Monday',
      ],
      { bodyValue: 'the same', creator: 'Odd' },
    ),
  )
  expect(
    annotations.map(({ place, note, by }) => [
      place.document,
      place.exact,
      place.prefix,
      place.suffix,
      place.start,
      note,
      by,
    ]),
  ).toEqual([
    ['https://a.example/1', 'forty passengers', 'with ', '.', null, 'the same', 'Odd'],
    ['https://b.example/2', '', '', '', 5, 'the same', 'Odd'],
    ['https://c.example/3', 'said so', 'the crew', 'on Monday', null, 'the same', 'Odd'],
  ])
})

it('follows selectors that refine others', () => {
  const within = (selector: object, refinedBy: object) =>
    placesOf({ source: 'u', selector: { ...selector, refinedBy } })
  expect(within({ type: 'TextPositionSelector', start: 100, end: 200 }, position)).toMatchObject([
    { start: 105, end: 121 },
  ])
  expect(
    within(
      { type: 'TextQuoteSelector', exact: 'a 🛳️ with forty on' },
      { type: 'TextPositionSelector', start: 10, end: 15 },
    ),
  ).toEqual([{ document: 'u', exact: 'forty', prefix: 'a 🛳️ with ', suffix: ' on', start: null, end: null }])
  expect(within({ type: 'TextPositionSelector', start: 100, end: 200 }, quote)).toMatchObject([
    { exact: 'forty passengers', start: 100, end: 200 },
  ])
  expect(
    within(
      { type: 'TextQuoteSelector', exact: 'sails with forty aboard', prefix: 'It ', suffix: '.' },
      { type: 'TextQuoteSelector', exact: 'forty' },
    ),
  ).toMatchObject([{ exact: 'forty', prefix: 'It sails with ', suffix: ' aboard.' }])
  expect(within({ type: 'FragmentSelector', value: 'section-2' }, quote)).toMatchObject([{ exact: 'forty passengers' }])
})

it('names targets whose place is not told in a way that can be read', () => {
  const { annotations, notes } = readWebAnnotations([
    annotation('https://a.example/1'),
    annotation({ source: 'https://a.example/1', selector: { type: 'XPathSelector', value: '/p[1]' } }),
    annotation({ selector: quote }),
    annotation({ source: 'u', selector: { type: 'TextPositionSelector', start: 9, end: 3 } }),
    { type: 'Annotation', body: 'x' },
  ])
  expect(annotations).toEqual([])
  expect(notes).toEqual([
    'annotation 1: it tells no place in https://a.example/1: left out',
    'annotation 2: its place is told by XPathSelector alone in https://a.example/1: left out',
    'annotation 3: a target has no source: left out',
    'annotation 4: its place is told by a position that is none alone in u: left out',
    'annotation 5: has no target: left out',
  ])
})
