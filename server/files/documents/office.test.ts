import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { claiming, docxOf, odtOf, wordParagraph, zipOf } from '../../../testing/documents/office'
import { Refusal } from '../refusal'
import { readDocx } from './docx'
import { readOdt } from './odt'

const problem = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error) => (error instanceof Refusal ? `${error.problem.code}: ${error.problem.message}` : String(error)),
  )

describe('a Word document', () => {
  it('is its paragraphs, lists and rows, a line each, with its notes at the end', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
    const document = new Document({
      title: 'Ferry report',
      creator: 'Ida Holm',
      footnotes: { 1: { children: [new Paragraph('Counted on the quay.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Ferry late again', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new FootnoteReferenceRun(1)], text: 'The ferry carried 40 passengers.' }),
            new Paragraph({ text: 'one boat', bullet: { level: 0 } }),
            new Table({ rows: [row('Cabins', '14'), row('Decks', '3')] }),
          ],
        },
      ],
    })
    const { text, meta } = await readDocx(new Uint8Array(await Packer.toBuffer(document)))
    expect(text.split('\n')).toEqual([
      'Ferry late again',
      'The ferry carried 40 passengers.',
      'one boat',
      'Cabins 14',
      'Decks 3',
      'Counted on the quay.',
    ])
    expect(meta).toMatchObject({ title: 'Ferry report', author: 'Ida Holm' })
  })

  it('says the day it was made; names that programs fill in are none', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator><dcterms:created>2024-03-05T09:00:00Z</dcterms:created></cp:coreProperties>'
    const { meta } = await readDocx(docxOf(wordParagraph('Late.'), { 'docProps/core.xml': core }))
    expect(meta).toEqual({ title: null, author: null, published: '2024-03-05' })
  })

  it('keeps right-to-left text and signs as they are', async () => {
    const text = 'המעבורת איחרה שוב 🛳️ &amp; العبارة'
    expect((await readDocx(docxOf(wordParagraph(text)))).text).toBe(text.replace('&amp;', '&'))
  })
})

describe('an OpenDocument text', () => {
  it('is its headings, paragraphs, lists and rows, with its notes at the end and without remarks and deletions', async () => {
    const body = `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
      <text:h>Ferry late again</text:h>
      <text:p>The <text:span>ferry</text:span><text:s text:c="3"/>carried 40 passengers.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Counted on the quay.</text:p></text:note-body></text:note><office:annotation><text:p>a remark</text:p></office:annotation></text:p>
      <text:list><text:list-item><text:p>one boat</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>Cabins</text:p></table:table-cell><table:table-cell><text:p>14</text:p></table:table-cell></table:table-row></table:table>
      <text:p>5 &lt; 6 &amp; so on<text:line-break/>next line</text:p>`
    const meta =
      '<dc:title>Ferry report</dc:title><meta:initial-creator>Ida Holm</meta:initial-creator><meta:creation-date>2024-03-05T09:00:00</meta:creation-date>'
    const read = await readOdt(odtOf(body, meta))
    expect(read.text.split('\n')).toEqual([
      'Ferry late again',
      'The ferry carried 40 passengers.',
      'one boat',
      'Cabins 14',
      '5 < 6 & so on',
      'next line',
      'Counted on the quay.',
    ])
    expect(read.meta).toEqual({ title: 'Ferry report', author: 'Ida Holm', published: '2024-03-05' })
  })
})

describe('hostile archives are refused', () => {
  const BOMB =
    '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'

  it('with entities of their own', async () => {
    expect(await problem(readDocx(docxOf(wordParagraph('&c;'), {}, BOMB)))).toMatch(/^declares-entities/)
    expect(await problem(readOdt(odtOf('<text:p>&c;</text:p>', '', BOMB)))).toMatch(/^declares-entities/)
  })

  it('with entities declared in UTF-16', async () => {
    const wide = Buffer.from(`\ufeff${BOMB}<w:document/>`, 'utf16le')
    expect(await problem(readDocx(docxOf('', { 'word/document.xml': wide })))).toMatch(/^declares-entities/)
  })

  it('that unpack to too much, and those that claim less than they hold', async () => {
    const bomb = docxOf('', { 'word/document.xml': new Uint8Array(201_000_000) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await problem(readDocx(bomb))).toMatch(/^unpacks-too-large: unpacks to more than 200 MB/)
    // the same with a small size written into its list of contents
    const lying = claiming(docxOf('', { 'word/document.xml': new Uint8Array(5_000_000) }), 5_000_000, 100)
    expect(await problem(readDocx(lying))).not.toBe('read')
  })

  it('with too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`word/${n}.xml`, '']))
    expect(await problem(readDocx(zipOf(many)))).toMatch(/^too-many-entries/)
  })

  it('of other kinds, each by its kind', async () => {
    expect(await problem(readDocx(zipOf({ 'xl/workbook.xml': '<x/>' })))).toMatch(/is a spreadsheet/)
    expect(await problem(readDocx(zipOf({ 'ppt/presentation.xml': '<x/>' })))).toMatch(/is a presentation/)
    expect(await problem(readDocx(zipOf({ 'a.txt': 'The ferry was late.' })))).toMatch(/is an archive of other files/)
  })
})
