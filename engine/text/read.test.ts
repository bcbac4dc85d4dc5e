import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointCounter } from './code-points'
import { readText } from './read'

const sentencesOf = (text: string) => {
  const doc = readText(text)
  return doc.sentences.map(({ start, end }) => doc.text.slice(start, end))
}

describe('reading a text', () => {
  it('keeps short forms, closing quotes and initials together', () => {
    expect(sentencesOf('Mr. Dahl left the U.S. in May. “We will be back.” He smiled.')).toEqual([
      'Mr. Dahl left the U.S. in May.',
      '“We will be back.”',
      'He smiled.',
    ])
    expect(sentencesOf('The ASEAN-U.S. drill began. It ended.')).toEqual(['The ASEAN-U.S. drill began.', 'It ended.'])
  })

  it('ends a sentence behind a name that looks like a short month', () => {
    expect(sentencesOf('He met the painter Lin Jun. The visit was brief.')).toEqual([
      'He met the painter Lin Jun.',
      'The visit was brief.',
    ])
  })

  it('tells headings, captions and boilerplate from the text', () => {
    const doc = readText(
      'A bridge for Skarholm\n\nThe bridge opened on Monday.\nThe bridge at dawn. Photo: Harbour Post\nWe use cookies to improve your visit to our site\nShare this',
    )
    expect(doc.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'body', 'caption', 'boilerplate', 'boilerplate'])
    expect(doc.sentences.some(({ paragraph }) => doc.paragraphs[paragraph]?.kind === 'boilerplate')).toBe(false)
  })

  it('cuts every token out of the text as it stands there', () => {
    const words = fc.array(
      fc.constantFrom(
        'Ruiz',
        '👩🏽‍🌾',
        'é',
        'e\u0301',
        '12,5',
        '“so”',
        '\n',
        'Jun.',
        "didn't",
        '٣',
        'العربية',
        '—',
        'U.S.',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const doc = readText(parts.join(' '))
        for (const token of doc.tokens) expect(doc.text.slice(token.start, token.end)).toBe(token.text)
        for (const [k, token] of doc.tokens.entries()) expect(token.i).toBe(k)
      }),
    )
  })

  it.each([
    ['without a space', 'x'.repeat(100_000)],
    ['of quotes in quotes', '“'.repeat(3_000) + 'no' + '”'.repeat(3_000)],
    ['of numbers', Array.from({ length: 10_000 }, (_, k) => k).join(' ')],
    ['of odd signs', '\u0000\uD800 \uFFFF \u202E evil'],
  ])('takes a text %s', (_, text) => {
    expect(() => readText(text)).not.toThrow()
  })
})

describe('code points', () => {
  it('count what an array of the string counts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
        const cut = Array.from(text)
          .slice(0, at % (text.length + 1))
          .join('')
        expect(codePointCounter(text)(cut.length)).toBe(Array.from(cut).length)
      }),
    )
  })
})
