import { describe, expect, it } from 'vitest'
import { inMargin, pdfOf } from '../../../testing/documents/pdf'
import { Refusal } from '../refusal'
import { readPdf } from './pdf'

const sentence = (n: number) =>
  `In week ${n} the ferry to the island sailed late, and the harbour office said that ${n * 12} passengers had waited on the quay.`
const paragraph = (from: number) => [from, from + 1, from + 2, from + 3].map(sentence).join(' ')

const problem = (bytes: Uint8Array): Promise<string> =>
  readPdf(bytes).then(
    () => 'read',
    (error) => (error instanceof Refusal ? error.problem.code : String(error)),
  )

/** The code points of a text from one place to another. */
const between = (text: string, from?: number, to?: number) => [...text].slice(from, to).join('')

describe('the text of a PDF', () => {
  it('is its paragraphs, a line each, without running heads and page numbers; pages begin where they are said to', async () => {
    const bytes = await pdfOf((pdf) => {
      for (const page of [1, 2, 3, 4]) {
        pdf.addPage().fontSize(11)
        inMargin(pdf, `Harbour Office – Report ${page % 2 ? '' : 'on the ferry'}`, 40)
        inMargin(pdf, `Page ${page} of 4`, 800)
        pdf
          .text(paragraph(page * 10), 72, 90)
          .moveDown()
          .text(paragraph(page * 10 + 5))
      }
    })
    const { text, pages = [], notes } = await readPdf(bytes)
    expect(text.split('\n')).toEqual([10, 20, 30, 40].flatMap((n) => [paragraph(n), paragraph(n + 5)]))
    expect(pages.map((start) => between(text, start, start + 10))).toEqual([
      'In week 10',
      'In week 20',
      'In week 30',
      'In week 40',
    ])
    expect(notes).toEqual([])
  })

  it('goes on where a sentence runs over the page, and the page begins within it', async () => {
    const long = Array.from({ length: 40 }, (_, n) => sentence(n)).join(' ')
    const bytes = await pdfOf((pdf) => pdf.addPage().fontSize(12).text(long))
    const { text, pages = [] } = await readPdf(bytes)
    expect(text.replace(/\n/g, ' ')).toBe(long)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]).toBe(0)
    expect(long.indexOf(between(text, pages[1], (pages[1] ?? 0) + 40).replace(/\n/g, ' '))).toBe(pages[1])
  })

  it('joins words divided at line ends and keeps the hyphens that are the word’s own', async () => {
    const bytes = await pdfOf((pdf) =>
      pdf
        .addPage()
        .fontSize(11)
        .text('The harbour office called the well-known captain, who had been a passen-', 72, 90)
        .text('ger himself on the old line that ran before the bridge, one of the well-')
        .text('known men of the island; the Anglo-')
        .text('Danish line closed.'),
    )
    const { text } = await readPdf(bytes)
    expect(text).toContain('had been a passenger himself')
    expect(text).toContain('one of the well-known men of the island; the Anglo-Danish line closed.')
  })

  it('reads columns one after the other, and headings and lists as lines of their own', async () => {
    const bytes = await pdfOf((pdf) => {
      pdf.addPage().fontSize(18).text('Ferry late again', 72, 90).fontSize(10)
      pdf.text(paragraph(1), 72, 130, { width: 210 }).text('• one boat').text('• two boats')
      pdf.text(paragraph(50), 310, 130, { width: 210 })
    })
    expect((await readPdf(bytes)).text.split('\n')).toEqual([
      'Ferry late again',
      paragraph(1),
      '• one boat',
      '• two boats',
      paragraph(50),
    ])
  })

  it('reads a page that stands on its side', async () => {
    const bytes = await pdfOf((pdf) => {
      pdf
        .addPage()
        .fontSize(12)
        .rotate(90, { origin: [300, 300] })
      pdf.text('The ferry was late.', 100, 100).moveDown(2).text('The crew had warned of it.')
    })
    expect((await readPdf(bytes)).text).toBe('The ferry was late.\nThe crew had warned of it.')
  })
})

describe('what a PDF says of itself', () => {
  it('is its title, author and the day it was made', async () => {
    const info = { Title: 'Microsoft Word - Ferry report.docx', Author: 'Ida Holm' }
    const { meta } = await readPdf(await pdfOf((pdf) => pdf.addPage().text('Late.'), { info }))
    expect(meta).toEqual({ title: 'Ferry report', author: 'Ida Holm', published: '2024-03-05' })
  })

  it('is what is set largest on the first page, where it has no title of its own', async () => {
    const { meta } = await readPdf(
      await pdfOf((pdf) =>
        pdf
          .addPage()
          .fontSize(20)
          .text('Ferry late again, and the crew had warned of it', { width: 260 })
          .fontSize(10)
          .text(paragraph(1)),
      ),
    )
    expect(meta.title).toBe('Ferry late again, and the crew had warned of it')
    expect((await readPdf(await pdfOf((pdf) => pdf.addPage().fontSize(10).text(paragraph(1))))).meta.title).toBeNull()
  })

  it('is not what programs fill in by themselves', async () => {
    const info = { Title: 'Untitled', Author: 'user' }
    const { meta } = await readPdf(await pdfOf((pdf) => pdf.addPage().text('Late.'), { info }))
    expect(meta).toMatchObject({ title: null, author: null })
  })
})

describe('pages without text', () => {
  it('are named where others have some', async () => {
    const bytes = await pdfOf((pdf) => {
      pdf.addPage().text('The ferry was late.')
      pdf.addPage().rect(100, 100, 200, 200).fill('grey')
      pdf.addPage().fill('black').text('The crew had warned of it.')
    })
    const { text, pages, notes } = await readPdf(bytes)
    expect(text).toBe('The ferry was late.\nThe crew had warned of it.')
    expect(pages).toEqual([0, 20, 20])
    expect(notes).toEqual(['has no text on page 2'])
  })

  it('make a problem where there are no others', async () => {
    expect(await problem(await pdfOf((pdf) => pdf.addPage().rect(100, 100, 200, 200).fill('grey')))).toBe(
      'no-text-layer',
    )
  })
})

it('a locked PDF and one of too many pages are refused with the reason', async () => {
  expect(await problem(await pdfOf((pdf) => pdf.addPage().text('Late.'), { password: 'sea' }))).toBe('locked')
  const many = await pdfOf((pdf) => {
    for (let page = 0; page < 2001; page++) pdf.addPage()
  })
  expect(await problem(many)).toBe('too-many-pages')
})
