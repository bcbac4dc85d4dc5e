import PDFDocument from 'pdfkit'
import { receiptRuns } from './book'
import { printable } from './escaped'
import { type Block, type Dossier, type Run, receiptId } from './model'
import { drawChart } from './pdf-drawing'
import { Faces, type FontDocument } from './pdf-faces'
import type { Setting } from './pdf-lines'
import { type Element, MARGIN, Sheet } from './pdf-page'
import { drawTable } from './pdf-table'
import { sceneOf } from './scene'
import { LIGHT } from './tones'

const TEXT: Setting = { face: 'sans', size: 10, colour: 'ink' }
const OWN: Setting = { face: 'serif', size: 12, colour: 'ink' }
const SMALL: Setting = { face: 'sans', size: 9, colour: 'quiet' }
const FINE: Setting = { face: 'sans', size: 8, colour: 'quiet' }
const HEADINGS: Record<2 | 3 | 4, Setting> = {
  2: { face: 'serif', size: 17, colour: 'ink', strong: true },
  3: { face: 'serif', size: 12.5, colour: 'ink', strong: true },
  4: { face: 'sans', size: 10, colour: 'ink', strong: true },
}
const LABEL = 100
/** So many blocks are set at a stretch. */
const TURN = 40

/** The dossier as a tagged PDF with bookmarks, its fonts inside. The same dossier gives the same bytes. */
export async function dossierPdf(dossier: Dossier): Promise<Uint8Array> {
  const title = printable(dossier.title)
  const at = dossier.at ? new Date(dossier.at) : new Date(0)
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: null as unknown as string,
    info: { Title: title, Creator: 'Variorum', Producer: 'Variorum', CreationDate: at, ModDate: at },
  }) as unknown as FontDocument
  const chunks: Uint8Array[] = []
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
  })
  await write(dossier, title, document)
  document.end()
  await written
  return new Uint8Array(Buffer.concat(chunks))
}

async function write(dossier: Dossier, title: string, document: FontDocument): Promise<void> {
  const sheet = new Sheet(document, new Faces(document), anchorsOf(dossier), title)
  const root = document.struct('Document')
  document.addStructure(root)
  head(sheet, root, dossier)
  const { outline } = document
  let part = outline.addItem(title)
  const top = part
  for (const [i, block] of dossier.blocks.entries()) {
    // whoever else waits for this process gets their turn
    if (i % TURN === 0) await new Promise(setImmediate)
    if (block.kind === 'heading') {
      heading(sheet, root, block)
      if (block.level === 2) part = top.addItem(printable(block.text))
      else if (block.level === 3) part.addItem(printable(block.text))
    } else draw(sheet, root, block, dossier)
  }
  root.end()
  sheet.foot()
}

function anchorsOf({ blocks, figures, receipts }: Dossier): Set<string> {
  const ids = [...figures.map(({ id }) => id), ...receipts.map(({ number }) => receiptId(number))]
  for (const block of blocks) {
    if (block.kind === 'heading') ids.push(block.id)
    if (block.kind === 'list') ids.push(...block.items.flatMap(({ id }) => id ?? []))
  }
  return new Set(ids)
}

function head(sheet: Sheet, root: Element, { title, description }: Dossier): void {
  sheet.paragraph(root, 'P', [{ text: 'DOSSIER' }], { ...FINE, size: 8.5 })
  sheet.paragraph(root, 'H1', [{ text: title }], { face: 'serif', size: 26, colour: 'ink', strong: true })
  if (description) sheet.paragraph(root, 'P', [{ text: description }], { ...OWN, size: 13 })
  sheet.space(4)
  const { document, y, width } = sheet
  document.markContent('Artifact', { type: 'Layout' })
  document.moveTo(MARGIN, y).lineTo(MARGIN + width, y)
  document.lineWidth(1.4).stroke(LIGHT.ink)
  document.endMarkedContent()
  sheet.space(8)
}

function heading(sheet: Sheet, root: Element, { level, id, text }: Extract<Block, { kind: 'heading' }>): void {
  sheet.space(level === 2 ? 20 : 10)
  sheet.paragraph(root, `H${level}`, [{ text }], HEADINGS[level], { keep: 46, id })
  sheet.space(level === 2 ? 5 : 2)
}

function draw(sheet: Sheet, root: Element, block: Exclude<Block, { kind: 'heading' }>, dossier: Dossier): void {
  switch (block.kind) {
    case 'words':
      sheet.paragraph(
        root,
        'P',
        block.line.runs,
        { text: TEXT, lead: OWN, own: { ...OWN, size: 11 }, small: SMALL }[block.set],
      )
      sheet.space(4)
      break
    case 'list': {
      const list = sheet.document.struct('L')
      root.add(list)
      for (const [i, { id, runs }] of block.items.entries()) {
        const setting = block.numbered ? { ...TEXT, size: 9 } : TEXT
        sheet.paragraph(list, 'LI', runs, setting, {
          left: block.numbered ? 22 : 12,
          label: block.numbered ? `${i + 1}.` : '•',
          id,
        })
        sheet.space(2)
      }
      list.end()
      sheet.space(4)
      break
    }
    case 'answer':
      answer(sheet, root, block)
      break
    case 'table':
      drawTable(sheet, root, block.table)
      break
    case 'chart': {
      const says = block.says.map(({ text }) => text).join('')
      sheet.space(6)
      // the sentence stays with its picture
      const keep = Math.min(sceneOf(block.chart).height + 16, sheet.bottom / 2)
      sheet.paragraph(root, 'P', [{ text: `${block.chart.title}. `, strong: true }, ...block.says], SMALL, { keep })
      sheet.space(4)
      drawChart(sheet, root, block.chart, says)
      drawTable(sheet, root, block.table)
      break
    }
    case 'receipts': {
      const list = sheet.document.struct('L')
      root.add(list)
      for (const receipt of dossier.receipts) {
        const runs = receiptRuns(receipt, true).map(bySourceNumber)
        const at = { left: 30, label: `${receipt.number}`, id: receiptId(receipt.number) }
        sheet.paragraph(list, 'LI', runs, { ...FINE, size: 7.5 }, at)
        sheet.space(1.5)
      }
      list.end()
    }
  }
}

/**
 * A source beside a quote says its number and leads nowhere: each link is an object of the file and a stop for who goes by
 * keyboard, and the note beside it leads further already.
 */
const bySourceNumber = (run: Run): Run => (run.to?.startsWith('#source-') ? { ...run, to: undefined } : run)

/** An answer on the left, the words of those who give it on the right. */
function answer(sheet: Sheet, root: Element, { label, quotes }: Extract<Block, { kind: 'answer' }>): void {
  const setting: Setting = { face: 'serif', size: 10.5, colour: 'ink', strong: true }
  const page = sheet.document.page
  const top = sheet.y
  const height = sheet.heightOf(sheet.lines([{ text: label }], setting, LABEL - 10), setting)
  sheet.room(Math.max(height, 30))
  const start = sheet.document.page === page ? top : sheet.y
  sheet.paragraph(root, 'P', [{ text: label }], setting, { width: LABEL - 10 })
  const below = sheet.y
  const last = sheet.document.page
  sheet.y = Math.min(start, sheet.y)
  const list = sheet.document.struct('L')
  root.add(list)
  for (const { runs } of quotes) {
    sheet.paragraph(list, 'LI', runs.map(bySourceNumber), TEXT, { left: LABEL })
    sheet.space(2)
  }
  list.end()
  if (sheet.document.page === last) sheet.y = Math.max(sheet.y, below)
  sheet.space(4)
}
