import { describe, expect, it } from 'vitest'
import { decodeText } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, big = false, mark = false) =>
  new Uint8Array(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((sign) => {
      const [low, high] = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]
      return big ? [high, low] : [low, high]
    }),
  )
/** Signs up to U+00FF, a byte each. */
const latin = (text: string) => new Uint8Array([...text].map((sign) => sign.charCodeAt(0)))

const TEXT = 'The café on the quay sold 40 crêpes on Monday, said its owner Zoë.'

describe('a text is read as what it is', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 with a mark, little end first', wide(TEXT, false, true)],
    ['UTF-16 with a mark, big end first', wide(TEXT, true, true)],
    ['UTF-16 without a mark, little end first', wide(TEXT)],
    ['UTF-16 without a mark, big end first', wide(TEXT, true)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, note: null })
  })

  it('Windows-1252 too, and says that it was guessed', () => {
    expect(decodeText(latin(TEXT))).toEqual({ text: TEXT, note: expect.stringContaining('Windows-1252') })
    const quotes = new Uint8Array([...utf8('He said '), 0x93, ...utf8('no'), 0x94, ...utf8(' twice.')])
    expect(decodeText(quotes)?.text).toBe('He said “no” twice.')
  })

  it('right-to-left text and signs beyond the first plane as they are', () => {
    const text = 'המעבורת איחרה שוב 🛳️ العبارة متأخرة \u200f(40)\u200f'
    expect(decodeText(utf8(text))).toEqual({ text, note: null })
  })
})

describe('what a page declares', () => {
  const page = (charset: string, body: Uint8Array) =>
    new Uint8Array([...utf8(`<meta charset="${charset}"><p>`), ...body])

  it.each([
    ['holds', 'iso-8859-1', latin('Zoë')],
    ['is UTF-8 and the bytes are not', 'utf-8', latin('Zoë')],
    ['is Latin-1 and the bytes are UTF-8', 'iso-8859-1', utf8('Zoë')],
    ['is UTF-16 and the bytes are not', 'utf-16', utf8('Zoë')],
    ['is no encoding at all', 'sea-water', utf8('Zoë')],
  ])('%s: the words are right', (_, charset, body) => {
    expect(decodeText(page(charset, body), true)?.text).toMatch(/<p>Zoë$/)
  })

  it('holds for encodings that nobody would guess', () => {
    const greek = page('iso-8859-7', new Uint8Array([0xd0, 0xeb, 0xef, 0xdf, 0xef]))
    expect(decodeText(greek, true)?.text).toMatch(/<p>Πλοίο$/)
    expect(decodeText(new Uint8Array([0xd0, 0xeb, 0xef, 0xdf, 0xef]), true, 'iso-8859-7')?.text).toBe('Πλοίο')
  })
})

describe('no text', () => {
  it.each([
    ['zero bytes', utf8('The ferry\0 was late.')],
    ['control signs', utf8('\u0001\u0002\u0003\u0004')],
    [
      'a text in an encoding that cannot be told',
      new Uint8Array([0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xee, 0xef, 0xee]),
    ],
    ['noise', Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 251)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull()
  })
})
