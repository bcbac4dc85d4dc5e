import type { Table } from './model'
import type { Piece, Setting } from './pdf-lines'
import { type Element, MARGIN, type Sheet } from './pdf-page'
import { LIGHT } from './tones'

const CELL: Setting = { face: 'sans', size: 8.5, colour: 'ink' }
const HEAD: Setting = { ...CELL, colour: 'quiet', strong: true }
const GAP = 8
const PAD = 2.5
/** The widest a column may want to be: longer cells take more lines. */
const MOST = 260

/** A table over the width of the text; its head stands again on every page that it goes over. */
export function drawTable(sheet: Sheet, parent: Element, { caption, head, rows }: Table): void {
  const widths = columnWidths(sheet, head, rows)
  const { document } = sheet
  const table = document.struct('Table')
  sheet.room(60)
  sheet.paragraph(parent, 'Caption', [{ text: caption }], { face: 'sans', size: 8.5, colour: 'quiet' }, { keep: 40 })
  parent.add(table)
  const heads = head.map((text, i) => sheet.lines([{ text }], HEAD, widths[i] ?? 0))
  const headHeight = heightOf(sheet, heads)
  row(sheet, table, heads, widths, 'TH', HEAD, 'Column')
  rule(sheet, 'line-strong')
  for (const cells of rows) {
    const lines = cells.map(({ runs }, i) => sheet.lines(runs, CELL, widths[i] ?? 0))
    const height = heightOf(sheet, lines)
    if (sheet.y + Math.min(height, 200) > sheet.bottom) {
      sheet.room(sheet.bottom)
      document.markContent('Artifact', { type: 'Pagination' })
      let x = MARGIN
      for (const [i, cell] of heads.entries()) {
        for (const [at, line] of cell.entries())
          sheet.plainLine(line, x, sheet.y + PAD + at * HEAD.size * 1.36, HEAD.size)
        x += (widths[i] ?? 0) + GAP
      }
      document.endMarkedContent()
      sheet.y += headHeight
      rule(sheet, 'line-strong')
    }
    for (const { id } of cells)
      if (id) document.addNamedDestination(id, 'XYZ', MARGIN, sheet.y, null as unknown as number)
    row(sheet, table, lines, widths, 'TD', CELL)
    rule(sheet, 'line')
  }
  table.end()
  sheet.space(8)
}

const heightOf = (sheet: Sheet, cells: Piece[][][]): number =>
  Math.max(...cells.map((lines) => sheet.heightOf(lines, CELL)), 0) + 2 * PAD

/** One row; a row that is higher than what is left of the page goes on on the next one, cell by cell. */
function row(
  sheet: Sheet,
  table: Element,
  cells: Piece[][][],
  widths: number[],
  tag: 'TH' | 'TD',
  setting: Setting,
  scope?: 'Column',
): void {
  const element = sheet.document.struct('TR')
  table.add(element)
  const step = setting.size * 1.36
  const elements = cells.map((_, i) => {
    const first = i === 0 && tag === 'TD'
    const made = sheet.document.struct(first ? 'TH' : tag, { scope: first ? 'Row' : scope } as object)
    element.add(made)
    return made
  })
  const most = Math.max(...cells.map((lines) => lines.length), 1)
  sheet.y += PAD
  for (let at = 0; at < most; at++) {
    sheet.room(step)
    let x = MARGIN
    for (const [i, lines] of cells.entries()) {
      const line = lines[at]
      const cell = elements[i]
      if (line && cell) sheet.line(cell, line, x, sheet.y, setting.size)
      x += (widths[i] ?? 0) + GAP
    }
    sheet.y += step
  }
  sheet.y += PAD
  element.end()
}

function rule(sheet: Sheet, colour: 'line' | 'line-strong'): void {
  const { document, y, width } = sheet
  document.markContent('Artifact', { type: 'Layout' })
  document.moveTo(MARGIN, y).lineTo(MARGIN + width, y)
  document.lineWidth(0.5).stroke(LIGHT[colour])
  document.endMarkedContent()
}

/** Columns as wide as their words want, those that want most giving way first. */
function columnWidths(sheet: Sheet, head: string[], rows: Table['rows']): number[] {
  const room = sheet.width - GAP * (head.length - 1)
  const wants = head.map((name, i) => {
    const texts = [name, ...rows.slice(0, 60).map((cells) => cells[i]?.runs.map(({ text }) => text).join('') ?? '')]
    return Math.min(MOST, Math.max(...texts.map((text) => text.length * CELL.size * 0.53)) + 6)
  })
  const all = wants.reduce((sum, want) => sum + want, 0)
  if (all <= room) return wants.map((want) => want + ((room - all) * want) / all)
  // the narrow ones get what they want
  const fair = room / head.length
  const narrow = wants.filter((want) => want <= fair).reduce((sum, want) => sum + want, 0)
  const wide = wants.filter((want) => want > fair).reduce((sum, want) => sum + want, 0)
  return wants.map((want) => (want <= fair ? want : ((room - narrow) * want) / wide))
}
