import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailOf } from '../../testing/documents/mail'
import { claiming, docxOf, odtOf, wordParagraph } from '../../testing/documents/office'
import { pdfOf } from '../../testing/documents/pdf'
import { warcOf } from '../../testing/documents/warc'
import { endApart } from './apart/apart'
import { readDocument } from './read-document'

afterAll(endApart)

const TEXT = 'The ferry to the island was late again, and the crew had warned of it for weeks.'
const PAGE = `<!doctype html><html><head><title>Ferry</title></head><body><article>${`<p>${TEXT}</p>`.repeat(8)}</article></body></html>`
const utf8 = (text: string) => new TextEncoder().encode(text)

/** The text of the only source, or the code of the problem. */
async function read(name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await readDocument(name, bytes)
  return outcome.ok ? outcome.value.sources.map(({ text }) => text).join('\n\n') : outcome.problem.code
}

const good: Record<string, Uint8Array> = {}
beforeAll(async () => {
  const mail = { From: 'Ida Holm <ida@harbour.example>', Subject: 'Ferry', Date: 'Tue, 05 Mar 2024 10:00:00 +0000' }
  good['a.pdf'] = await pdfOf((pdf) => pdf.addPage().text(`${TEXT} `.repeat(30)))
  good['a.docx'] = docxOf(wordParagraph(TEXT))
  good['a.odt'] = odtOf(`<text:p>${TEXT}</text:p>`)
  good['a.eml'] = mailOf(mail, TEXT)
  good['a.mhtml'] = mailOf(
    { ...mail, From: '<Saved by Blink>' },
    [{ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: PAGE }],
    'related; type="text/html"',
  )
  const pages = [{ url: 'https://harbour.example/ferry', type: 'text/html; charset=utf-8', body: PAGE }]
  good['a.warc'] = await warcOf(pages)
  good['a.warc.gz'] = await warcOf(pages, true)
  good['a.html'] = utf8(PAGE)
  good['a.txt'] = utf8(TEXT)
})
const KINDS = ['a.pdf', 'a.docx', 'a.odt', 'a.eml', 'a.mhtml', 'a.warc', 'a.warc.gz', 'a.html', 'a.txt']

describe.each(KINDS)('%s', (name) => {
  it('is read', async () => {
    expect(await read(name, good[name] as Uint8Array)).toContain(TEXT)
  })

  it('cut off anywhere, with bytes turned, or with zero bytes in it gives a text or a problem, and is read again whole', async () => {
    const whole = good[name] as Uint8Array
    for (const share of [0.02, 0.2, 0.5, 0.8, 0.99])
      expect(await read(name, whole.subarray(0, Math.ceil(whole.length * share)))).toMatch(/./)
    for (const step of [3, 17, 101]) {
      const turned = whole.map((byte, at) => (at % step === step - 1 ? byte ^ 0x55 : byte))
      expect(await read(name, turned)).toMatch(/./)
      expect(
        await read(
          name,
          whole.map((byte, at) => (at % step === step - 1 ? 0 : byte)),
        ),
      ).toMatch(/./)
    }
    expect(await read(name, whole)).toContain(TEXT)
  })

  it('under the name of another kind is read all the same', async () => {
    if (name === 'a.txt' || name === 'a.warc.gz') return
    for (const other of ['b.txt', 'b.pdf', 'b.docx', 'b', 'b.html'])
      if (!(name === 'a.mhtml' && other === 'b'))
        expect(await read(other, good[name] as Uint8Array), other).toContain(TEXT)
  })
})

it('a PDF of 10,000 pages is refused', async () => {
  const bytes = await pdfOf((pdf) => {
    for (let page = 1; page <= 10_000; page++) pdf.addPage()
  })
  expect(await read('long.pdf', bytes)).toBe('too-many-pages')
  expect(await read('a.pdf', good['a.pdf'] as Uint8Array)).toContain(TEXT)
})

it('a zip bomb and a document of entities are refused, and the next file is read', async () => {
  const zeros = docxOf('', { 'word/document.xml': new Uint8Array(20_000_000) })
  expect(await read('bomb.docx', claiming(zeros, 20_000_000, 900_000_000))).toBe('unpacks-too-large')
  expect(await read('bomb.docx', claiming(zeros, 20_000_000, 900))).toBe('damaged')
  const bomb = `<!DOCTYPE z [<!ENTITY a "${'a'.repeat(1000)}">${[...'bcdefghi'].map((name, n) => `<!ENTITY ${name} "${`&${'abcdefgh'[n]};`.repeat(10)}">`).join('')}]>`
  expect(await read('bomb.docx', docxOf(wordParagraph('&i;'), {}, bomb))).toBe('declares-entities')
  expect(await read('bomb.odt', odtOf('<text:p>&i;</text:p>', '', bomb))).toBe('declares-entities')
  expect(await read('a.docx', good['a.docx'] as Uint8Array)).toBe(TEXT)
})

it('a table of 200 MB is refused by its size', async () => {
  expect(await read('huge.csv', new Uint8Array(200_000_000).fill(44))).toBe('too-large')
})

it('text from right to left comes out as it went in', async () => {
  const text = 'המעבורת איחרה שוב. العبارة متأخرة مرة أخرى. The ferry was late.'
  expect(await read('a.txt', utf8(text))).toBe(text)
  expect(await read('a.docx', docxOf(wordParagraph(text)))).toBe(text)
  expect(await read('a.eml', mailOf({ From: 'a@b.example', Subject: 'x' }, text))).toContain(text)
  expect(await read('a.html', utf8(`<html dir="rtl"><body><p>${text}</p></body></html>`))).toBe(text)
})
