import PDFDocument from 'pdfkit'

type Options = { info?: Record<string, string | Date>; password?: string; columns?: number }

/** A PDF that `draw` writes on; pages are added by `pdf.addPage()`. */
export function pdfOf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  { info = {}, password }: Options = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 90, bottom: 90, left: 72, right: 72 },
    info: { CreationDate: new Date('2024-03-05T12:00:00Z'), ...info },
    ...(password ? { userPassword: password } : {}),
    autoFirstPage: false,
  })
  const pieces: Uint8Array[] = []
  pdf.on('data', (piece: Uint8Array) => pieces.push(piece))
  const done = new Promise<void>((resolve) => pdf.on('end', resolve))
  draw(pdf)
  pdf.end()
  return done.then(() => new Uint8Array(Buffer.concat(pieces)))
}

/** A line in the margin of a page, which makes no page of its own. */
export function inMargin(pdf: PDFKit.PDFDocument, text: string, y: number): void {
  const { bottom } = pdf.page.margins
  const [x, at] = [pdf.x, pdf.y]
  pdf.page.margins.bottom = 0
  pdf.fontSize(9).text(text, 72, y, { lineBreak: false })
  pdf.page.margins.bottom = bottom
  pdf.fontSize(11)
  pdf.x = x
  pdf.y = at
}
