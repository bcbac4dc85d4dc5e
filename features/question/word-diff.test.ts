import { describe, expect, it } from 'vitest'
import { diffWords, likeness, type Piece } from './word-diff'

const shown = (pieces: Piece[]) => pieces.map(({ text, only }) => (only ? `[${text}]` : text)).join('')
const both = (a: string, b: string) => {
  const diff = diffWords(a, b)
  return [shown(diff.a), shown(diff.b)]
}

describe('the words that only one of two texts has', () => {
  it.each([
    ['40 workers had been hurt', '52 workers were hurt', '[40] workers [had been] hurt', '[52] workers [were] hurt'],
    ['The ferry sank.', 'the FERRY sank!', 'The ferry sank.', 'the FERRY sank!'],
    [
      'Fire chief Mara Holt said 14 boats burned',
      '14 boats burned',
      '[Fire chief Mara Holt said] 14 boats burned',
      '14 boats burned',
    ],
    [
      'Café closed in 2,031 days',
      'Cafe closed in 1,500 days',
      'Café closed in [2,031] days',
      'Cafe closed in [1,500] days',
    ],
    ['He won, she said', 'He lost, she said', 'He [won], she said', 'He [lost], she said'],
  ])('%s | %s', (a, b, markedA, markedB) => {
    expect(both(a, b)).toEqual([markedA, markedB])
  })

  it('does not let a light word tear a stretch in two', () => {
    expect(both('boats of the old yard burned', 'boats under the new pier burned')).toEqual([
      'boats [of the old yard] burned',
      'boats [under the new pier] burned',
    ])
  })

  it('marks nothing where the texts share no word of weight', () => {
    const diff = diffWords('The bridge opened in May', 'A union was founded in the harbour')
    expect(diff.shared).toBe(0)
    expect([...diff.a, ...diff.b].some(({ only }) => only)).toBe(false)
  })

  it('knows texts that are the same word for word', () => {
    expect(diffWords('The bridge opened.', 'the bridge opened').same).toBe(true)
    expect(diffWords('The bridge opened.', 'The bridge opened late').same).toBe(false)
  })

  it('gives every sign back, once and in order', () => {
    const a = '“40 workers”, he said — 🌉 hurt;\nnone died.'
    const b = '52 workers 🌉 were hurt; one died…'
    const diff = diffWords(a, b)
    expect(diff.a.map(({ text }) => text).join('')).toBe(a)
    expect(diff.b.map(({ text }) => text).join('')).toBe(b)
    expect(diffWords('', 'words')).toEqual({ a: [], b: [{ text: 'words', only: false }], shared: 0, same: false })
  })

  it('measures likeness by the words of weight of the longer text', () => {
    expect(likeness('The old ferry sank at night', 'the mayor said the old ferry had sunk at night')).toBe(0.5)
    expect(likeness('It was in the', 'of the old ferry')).toBe(0)
  })
})
