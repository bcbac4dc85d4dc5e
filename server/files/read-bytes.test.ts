import { describe, expect, it } from 'vitest'
import { readBytes } from './read-bytes'

const bytes = (text: string) => new TextEncoder().encode(text)
const code = async (name: string, given: Uint8Array) => {
  const read = await readBytes(name, given)
  return read.ok ? 'read' : read.problem.code
}

it('reads plain text without its byte-order mark, with CRLF as LF, and changes nothing else', async () => {
  const read = await readBytes('a.txt', bytes('\uFEFF  One…\r\nTwo\t\u00a0é e\u0301 😀\r'))
  expect(read).toEqual({ ok: true, value: { text: '  One…\nTwo\t\u00a0é e\u0301 😀\r', meta: {}, notes: [] } })
})

it('reads UTF-16 with a mark, and a page in the encoding it names', async () => {
  const wide = new Uint8Array([0xff, 0xfe, ...[...'Café'].flatMap((sign) => [sign.charCodeAt(0), 0])])
  expect(await readBytes('a.txt', wide)).toMatchObject({ ok: true, value: { text: 'Café' } })
  const latin = new Uint8Array([...bytes('<meta charset="windows-1252"><p>Caf'), 0xe9, ...bytes('</p>')])
  expect(await readBytes('a.html', latin)).toMatchObject({ ok: true, value: { text: 'Café' } })
})

it('takes what a page says of itself', async () => {
  const read = await readBytes('a.htm', bytes('<title>The well</title><p>It is dry.</p>'))
  expect(read).toMatchObject({ ok: true, value: { text: 'It is dry.', meta: { title: 'The well', outlet: null } } })
})

describe('refused, each with its reason', () => {
  it.each([
    ['a.txt', new Uint8Array(), 'empty'],
    ['a.txt', bytes(' \n\t\n'), 'empty'],
    ['a.txt', bytes('---\ntitle: x\n---\n'), 'empty'],
    ['a.html', bytes('<script>1</script>'), 'empty'],
    ['a.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), 'damaged'],
    ['a.txt', new Uint8Array([0xcf, 0xe0, 0xf0, 0xee, 0xec]), 'not-text'],
    ['a.txt', bytes('\u0001\u0002\u0003\u0004'), 'not-text'],
    ['a.pdf', bytes('%PDF-1.7'), 'damaged'],
    ['A.DOCX', bytes('x'), 'damaged'],
    ['a.doc', bytes('x'), 'unsupported'],
    ['a.dat', bytes('{\\rtf1 x}'), 'unsupported'],
    ['a.txt', new Uint8Array(10_000_001).fill(97), 'too-large'],
    ['a.txt', new Uint8Array(2_000_001).fill(97), 'too-long'],
  ])('%s: %#', async (name, given, expected) => {
    expect(await code(name, given)).toBe(expected)
  })

  it('counts characters, not their halves', async () => {
    expect(await code('a.txt', bytes('😀'.repeat(1_500_000)))).toBe('read')
  })
})
