import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { receiptRuns } from './book'
import { chartTable } from './docx-charts'
import { settled } from './docx-settled'
import { DOCX_STYLES } from './docx-styles'
import { printable } from './escaped'
import {
  type Block,
  type Dossier,
  type DossierReceipt,
  type Line,
  type Table as Rows,
  type Run,
  receiptId,
} from './model'
import { LIGHT } from './tones'

/** The dossier as a Word document: headings, real footnotes, tables with heads. The same dossier gives the same bytes. */
export async function dossierDocx(dossier: Dossier): Promise<Uint8Array> {
  const writer = new Writer(dossier)
  const children = [
    new Paragraph({ style: 'Kicker', children: [new TextRun('DOSSIER')] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(dossier.title))] }),
    ...(dossier.description
      ? [new Paragraph({ style: 'Own', children: [new TextRun(printable(dossier.description))] })]
      : []),
    ...dossier.blocks.flatMap((block) => writer.block(block)),
  ]
  const document = new Document({
    title: printable(dossier.title),
    creator: 'Variorum',
    lastModifiedBy: 'Variorum',
    styles: DOCX_STYLES,
    numbering: {
      config: [
        { reference: 'numbered', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: INDENT }] },
      ],
    },
    footnotes: writer.footnotes,
    sections: [{ properties: { page: { margin: { top: 1200, bottom: 1200, left: 1300, right: 1300 } } }, children }],
  })
  return settled(await Packer.toBuffer(document), dossier.at ?? '1970-01-01T00:00:00.000Z', writer.tables)
}

const INDENT = { paragraph: { indent: { left: 400, hanging: 400 } } }
const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const
const SETS = { text: 'Normal', lead: 'Own', own: 'Own', small: 'Small' } as const
const BULLET = { level: 0 }

class Writer {
  readonly footnotes: Record<string, { children: Paragraph[] }> = {}
  /** what each table shows, in their order, for who does not see it */
  readonly tables: string[] = []
  private readonly receipts: Map<number, DossierReceipt>
  private readonly anchors = new Set<string>()
  private marks = 0

  constructor(private readonly dossier: Dossier) {
    this.receipts = new Map(dossier.receipts.map((receipt) => [receipt.number, receipt]))
    for (const { id } of dossier.figures) this.anchors.add(id)
    for (const { number, quoted } of dossier.receipts) if (!quoted) this.anchors.add(receiptId(number))
    for (const block of dossier.blocks)
      if (block.kind === 'list') for (const { id } of block.items) if (id) this.anchors.add(id)
  }

  block(block: Block): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(printable(block.text))] })]
      case 'words':
        return [new Paragraph({ style: SETS[block.set], children: this.line(block.line) })]
      case 'list':
        return block.items.map(
          (line) =>
            new Paragraph({
              ...(block.numbered ? { numbering: { reference: 'numbered', level: 0 } } : { bullet: BULLET }),
              children: this.line(line),
            }),
        )
      case 'answer':
        return [
          new Paragraph({ style: 'Answer', keepNext: true, children: [new TextRun(printable(block.label))] }),
          ...block.quotes.map((line) => new Paragraph({ bullet: BULLET, children: this.line(line) })),
        ]
      case 'table':
        return this.table(block.table)
      case 'chart': {
        const says = block.says.map(({ text }) => text).join('')
        const head = [{ text: `${block.chart.title} `, strong: true }, ...block.says]
        this.tables.push(`Picture: ${block.chart.title}. ${says}`)
        return [
          new Paragraph({ style: 'Small', keepNext: true, children: this.runs(head) }),
          ...chartTable(block.chart),
          ...this.table(block.table),
        ]
      }
      case 'receipts':
        return this.dossier.receipts
          .filter(({ quoted }) => !quoted)
          .map((receipt) => {
            const runs: Run[] = [{ text: `Receipt ${receipt.number}: ` }, ...receiptRuns(receipt, true)]
            return new Paragraph({ style: 'Receipt', children: this.line({ id: receiptId(receipt.number), runs }) })
          })
    }
  }

  private table({ caption, head, rows }: Rows): (Paragraph | Table)[] {
    this.tables.push(caption)
    const cell = (children: ParagraphChild[]) =>
      new TableCell({
        margins: { top: 30, bottom: 30, left: 60, right: 60 },
        children: [new Paragraph({ style: 'Cell', children })],
      })
    const line = { style: BorderStyle.SINGLE, size: 4, color: LIGHT.line.slice(1) }
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
    return [
      new Paragraph({ style: 'Small', keepNext: true, children: [new TextRun(printable(caption))] }),
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
        rows: [
          new TableRow({
            tableHeader: true,
            children: head.map((name) => cell([new TextRun({ text: printable(name), bold: true })])),
          }),
          ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((one) => cell(this.line(one))) })),
        ],
      }),
      new Paragraph({ spacing: { after: 60 }, children: [] }),
    ]
  }

  /** A line, with the bookmark that others lead to where it has one. */
  private line({ id, runs }: Line): ParagraphChild[] {
    const children = this.runs(runs)
    if (!id) return children
    const mark = ++this.marks
    return [new BookmarkStart(nameOf(id), mark), ...children, new BookmarkEnd(mark)] as unknown as ParagraphChild[]
  }

  private runs = (runs: Run[]): ParagraphChild[] => runs.flatMap((run) => this.run(run))

  private run(run: Run): ParagraphChild[] {
    const { text, to, note } = run
    const words = printable(text)
      .split('\n')
      .map((part, i) => textRun(part, run, i > 0))
    const linked: ParagraphChild[] = to?.startsWith('#')
      ? this.anchors.has(to.slice(1))
        ? [new InternalHyperlink({ anchor: nameOf(to.slice(1)), children: words })]
        : words
      : to
        ? [new ExternalHyperlink({ link: to, children: words })]
        : words
    return note === undefined ? linked : [...linked, new FootnoteReferenceRun(this.footnote(note))]
  }

  private footnote(number: number): number {
    const id = Object.keys(this.footnotes).length + 1
    const receipt = this.receipts.get(number)
    const runs: Run[] = [{ text: ` Receipt ${number}: ` }, ...(receipt ? receiptRuns(receipt, false) : [])]
    // a footnote that leads into the text by a link is not understood by all that read these files
    const children = runs.flatMap((run) => this.run(run.to?.startsWith('#') ? { ...run, to: undefined } : run))
    this.footnotes[id] = { children: [new Paragraph({ style: 'Receipt', children })] }
    return id
  }
}

/** Names of bookmarks hold letters, digits and low lines. */
const nameOf = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '_').slice(0, 40)

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function textRun(text: string, { strong, quiet, code, quote }: Run, newLine: boolean): TextRun {
  return new TextRun({
    text,
    break: newLine ? 1 : undefined,
    bold: strong,
    color: quiet ? LIGHT.quiet.slice(1) : undefined,
    font: code ? 'Consolas' : quote ? 'Georgia' : undefined,
    size: code ? 14 : undefined,
    rightToLeft: RIGHT_TO_LEFT.test(text) && !/[a-z]/i.test(text) ? true : undefined,
  })
}
