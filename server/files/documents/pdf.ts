import { getDocumentProxy } from 'unpdf'
import { LARGEST_UNPACKED, MOST_PAGES } from '../apart/limits'
import { LONGEST_TEXT } from '../limits'
import type { ReadFile } from '../reading'
import { refuse } from '../refusal'
import { documentMeta, pdfDay } from './document-meta'
import { linesOf, type PdfLine } from './pdf-lines'
import { bodySize, withoutRunningLines } from './pdf-running-lines'
import { flowedText } from './pdf-text'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * The text layer of a PDF: a paragraph a line, words that were divided at line ends joined, running heads and page numbers
 * left out. `pages` is where each page begins. Refuses a locked file, one of too many pages, and pictures of pages.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > MOST_PAGES)
      refuse(
        'too-many-pages',
        `has ${pdf.numPages} pages; at most ${MOST_PAGES} are read`,
        'Save the pages that matter as a PDF of their own.',
      )
    const pages = await linesOfPages(pdf)
    const bare = pages.flatMap((page, index) => (page.lines.length === 0 ? [index + 1] : []))
    if (bare.length === pages.length)
      refuse(
        'no-text-layer',
        'has pictures of its pages and no text in them',
        'Run text recognition (OCR) over it and save it again, or paste its text.',
      )
    const { text, starts } = flowedText(withoutRunningLines(pages))
    const notes = bare.length === 0 ? [] : [`has no text on ${counted(bare)}`]
    const { title, ...meta } = await metaOf(pdf)
    return { text, meta: { ...meta, title: title ?? headlineOf(pages) }, notes, pages: starts }
  } finally {
    await pdf.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // the parser takes the bytes for its own: it gets a copy
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1,
    })
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      refuse('locked', 'is locked with a password', 'Open it with the password and save a copy without one.')
    throw error
  }
}

async function linesOfPages(pdf: Pdf): Promise<{ lines: PdfLine[]; height: number }[]> {
  const pages: { lines: PdfLine[]; height: number }[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const read = linesOf(
      items.filter((item) => 'str' in item),
      page.view,
    )
    for (const { text } of read.lines) length += text.length
    if (length > Math.min(LONGEST_TEXT * 2, LARGEST_UNPACKED))
      refuse('too-long', 'is over 2 million characters', 'Save the pages that matter as a PDF of their own.')
    pages.push(read)
    page.cleanup()
  }
  return pages
}

/** What the document says of itself; its day is the one it was made on. */
async function metaOf(pdf: Pdf) {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> }
  return documentMeta({ title: info.Title, author: info.Author, published: pdfDay(info.CreationDate) })
}

/** What is set largest on the first page, where it is larger than the text and no longer than a headline. */
function headlineOf(pages: { lines: PdfLine[] }[]): string | null {
  const lines = pages[0]?.lines ?? []
  const largest = Math.max(...lines.map(({ size }) => size))
  const from = lines.findIndex(({ size }) => size > largest * 0.95)
  const rest = lines.slice(from).findIndex(({ size }) => size <= largest * 0.95)
  const run = lines.slice(from, rest < 0 ? undefined : from + rest)
  const title = run.map(({ text }) => text).join(' ')
  const isOne =
    run.length <= 4 && title.length >= 5 && title.length <= 200 && /\p{L}{2}/u.test(title) && !title.includes('@')
  return isOne && largest > 1.2 * bodySize(pages.flatMap((page) => page.lines)) ? title : null
}

const counted = (pages: number[]): string =>
  pages.length === 1
    ? `page ${pages[0]}`
    : `${pages.length} of its pages (${pages.slice(0, 5).join(', ')}${pages.length > 5 ? ', …' : ''})`
