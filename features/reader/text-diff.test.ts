import { describe, expect, it } from 'vitest'
import { commonSequence } from '@/ui/common-sequence'
import { diffTexts, diffWords, likeness } from './text-diff'

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ text, state }) => (state === 'same' ? text : state === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('')

describe('words', () => {
  it('marks what went and what came, and joins a phrase that changed whole', () => {
    expect(shown('The fire destroyed 14 boats on Monday.', 'The fire destroyed 9 boats on Monday.')).toBe(
      'The fire destroyed {-14-}{+9+} boats on Monday.',
    )
    expect(shown('said Mara Holt today', 'said the harbour office today')).toBe(
      'said {-Mara Holt-}{+the harbour office+} today',
    )
    expect(shown('Nobody was hurt.', 'Nobody was hurt.')).toBe('Nobody was hurt.')
  })

  it('gives both texts back whole, whatever stands in them', () => {
    const texts = ['', 'One 🌉 two,  three.', '“One” two — 3.5 % of three!', 'two two two', 'Đà Nẵng’s two\ttabs']
    for (const a of texts) {
      for (const b of texts) {
        const pieces = diffWords(a, b)
        const of = (state: string) => pieces.filter((piece) => piece.state !== state).map(({ text }) => text)
        expect([of('added').join(''), of('removed').join('')]).toEqual([a, b])
      }
    }
  })
})

describe('paragraphs', () => {
  const before = 'A fire\n\nIt destroyed 14 boats in the yard.\n\nNobody was hurt.\n\nThe police will report.'

  it('sets a changed paragraph beside what it was, and keeps the order of both texts', () => {
    const after = 'A fire\n\nIt destroyed 15 boats in the yard.\n\nA museum burned too.\n\nNobody was hurt.'
    expect(
      diffTexts(before, after).map(({ state, words }) => [state, words.map(({ text }) => text).join('|')]),
    ).toEqual([
      ['same', 'A fire'],
      ['changed', 'It destroyed |14|15| boats in the yard.'],
      ['added', 'A museum burned too.'],
      ['same', 'Nobody was hurt.'],
      ['removed', 'The police will report.'],
    ])
  })

  it('says that nothing changed where only the space between paragraphs did', () => {
    expect(diffTexts(before, before.replaceAll('\n\n', '\n')).every(({ state }) => state === 'same')).toBe(true)
  })

  it('does not hold the page up over a text as long as a book', () => {
    const book = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i} ${word} ${i}${word}`).join('\n')
    const started = performance.now()
    expect(diffTexts(book('a'), book('b'))).toHaveLength(8000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

it('finds the longest list that both have in order', () => {
  const pairs = commonSequence([...'xaybzc'], [...'abqc'])
  expect(pairs).toEqual([
    [1, 0],
    [3, 1],
    [5, 3],
  ])
})

it('measures shared words from none to all', () => {
  expect([likeness('a b', 'c d'), likeness('A b', 'b a'), likeness('', '')]).toEqual([0, 1, 0])
})
