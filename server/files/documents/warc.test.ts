import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { warcOf } from '../../../testing/documents/warc'
import { readWarc } from './warc'

const page = (title: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${'<p>The ferry to the island was late again, and the crew had warned of it for weeks.</p>'.repeat(6)}</body></html>`
const HTML = 'text/html; charset=utf-8'
const DATED = '<meta property="article:published_time" content="2024-03-01T08:00:00Z">'

describe.each([false, true])('a web archive, compressed: %s', (gzip) => {
  it('gives each page and text with its address and day, and passes over the rest', async () => {
    const { sources } = await readWarc(
      await warcOf(
        [
          { url: 'https://harbour.example/one', type: HTML, body: page('Ferry late again', DATED) },
          { url: 'https://harbour.example/picture.png', type: 'image/png', body: 'no picture' },
          { url: 'https://harbour.example/gone', type: HTML, body: page('Not here'), status: '404 Not Found' },
          { url: 'https://www.harbour.example/two', type: HTML, body: page('Crew warned') },
          { url: 'https://harbour.example/notes', type: 'text/plain', body: 'The café was full.' },
        ],
        gzip,
      ),
    )
    expect(sources.map(({ name, meta }) => [name, meta.title ?? null, meta.url, meta.published])).toEqual([
      ['harbour.example/one', 'Ferry late again', 'https://harbour.example/one', '2024-03-01'],
      ['harbour.example/two', 'Crew warned', 'https://www.harbour.example/two', '2024-03-06'],
      ['harbour.example/notes', null, 'https://harbour.example/notes', '2024-03-06'],
    ])
    expect(sources[2]?.text).toBe('The café was full.')
  })
})

it('unpacks what was sent packed', async () => {
  const packed = (url: string, encoding: string, body: Uint8Array) => ({ url, type: HTML, encoding, body })
  const { sources } = await readWarc(
    await warcOf([
      packed('https://harbour.example/a', 'gzip', gzipSync(page('Ferry late again'))),
      packed('https://harbour.example/b', 'br', brotliCompressSync(page('Crew warned'))),
    ]),
  )
  expect(sources.map(({ text }) => text.split('\n')[0])).toEqual(['Ferry late again', 'Crew warned'])
})

it('leaves out and names a page that unpacks to too much, and reads the next', async () => {
  const bomb = gzipSync(new Uint8Array(30_000_000).fill(97))
  const { sources, notes } = await readWarc(
    await warcOf(
      [
        { url: 'https://harbour.example/bomb', type: 'text/plain', encoding: 'gzip', body: bomb },
        { url: 'https://harbour.example/two', type: HTML, body: page('Crew warned') },
      ],
      true,
    ),
  )
  expect(sources.map(({ name }) => name)).toEqual(['harbour.example/two'])
  expect(notes).toEqual(['“harbour.example/bomb” is over 10 MB and was left out'])
})

it('without a page in it is refused', async () => {
  await expect(readWarc(await warcOf([]))).rejects.toThrow('has no web page')
  await expect(readWarc(new Uint8Array(500).fill(97))).rejects.toThrow()
})
