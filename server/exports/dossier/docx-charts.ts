import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Chart, type ChartOf, type Count, type Tone, total } from './chart'
import { printable } from './escaped'
import { type Colour, LIGHT } from './tones'

/** A chart is drawn as a table with coloured cells: it needs no image, can be read out, searched, and changed in the document. */
export function chartTable(chart: Chart): (Table | Paragraph)[] {
  if (chart.kind === 'matrix') return [key(chart.key), matrix(chart)]
  return chart.kind === 'bars' ? [key(chart.key), bars(chart)] : [line(chart)]
}

/** The shapes of the desk as letters, so that no colour is needed to tell them apart. */
const SIGN: Record<Tone, string> = {
  conflict: '◆',
  apparent: '■',
  agreement: '●',
  single: '○',
  asserts: '▲',
  rejects: '▼',
  hedges: '△',
  reports: '►',
}

const SIZE = 17
/** The whole width of the text, in twentieths of a point. */
const WIDTH = 9300
const NAME = 2300
const COLUMNS = 24

const run = (text: string, more: { color?: string; bold?: boolean } = {}) =>
  new TextRun({ text: printable(text), size: SIZE, ...more })

function key(entries: { tone: Tone; label: string }[]): Paragraph {
  const children = entries.flatMap(({ tone, label }) => [
    run(`${SIGN[tone]} `, { color: hex(LIGHT[tone]) }),
    run(`${label}    `),
  ])
  return new Paragraph({ children, keepNext: true, spacing: { before: 60, after: 60 } })
}

const hex = (colour: string) => colour.slice(1)
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE }
const THIN = { style: BorderStyle.SINGLE, size: 4, color: hex(LIGHT.line) }

type CellOptions = {
  span?: number
  width?: number
  fill?: string
  bare?: boolean
  align?: (typeof AlignmentType)[keyof typeof AlignmentType]
}

function cell(children: TextRun[], { span = 1, width, fill, bare, align }: CellOptions = {}): TableCell {
  return new TableCell({
    columnSpan: span,
    width: width ? { size: width, type: WidthType.DXA } : undefined,
    shading: fill ? { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill) } : undefined,
    borders: bare ? NO_BORDERS : { top: THIN, bottom: THIN, left: THIN, right: THIN },
    margins: { left: 40, right: 40, top: 20, bottom: 20 },
    children: [new Paragraph({ children, alignment: align, spacing: { before: 0, after: 0 } })],
  })
}

const table = (rows: TableRow[], widths: number[]) =>
  new Table({ rows, columnWidths: widths, width: { size: WIDTH, type: WidthType.DXA } })

const counts = (list: Count[]): TextRun[] =>
  list.flatMap(({ tone, count }, i) => [
    run(`${i > 0 ? ' ' : ''}${SIGN[tone]} ${count}`, { color: hex(LIGHT[tone]), bold: true }),
  ])

function matrix({ names, cells }: ChartOf<'matrix'>): Table {
  const width = Math.floor((WIDTH - NAME) / names.length)
  const middle = AlignmentType.CENTER
  const head = new TableRow({
    tableHeader: true,
    children: [
      cell([], { width: NAME, bare: true }),
      ...names.map(({ number }) => cell([run(`[${number}]`)], { width, align: middle })),
    ],
  })
  const rows = cells.map((list, row) => {
    const { name, number } = names[row] ?? { name: '', number: 0 }
    return new TableRow({
      cantSplit: true,
      children: [
        cell([run(`[${number}] ${name}`)], { width: NAME }),
        ...list.map((found, column) =>
          cell(found ? counts(found) : [], {
            width,
            align: middle,
            fill: row === column ? LIGHT.sunken : ground(found),
          }),
        ),
      ],
    })
  })
  return table([head, ...rows], [NAME, ...names.map(() => width)])
}

function ground(found: Count[] | null): string | undefined {
  const gravest = (['conflict', 'apparent', 'agreement'] as const).find((tone) =>
    found?.some((one) => one.tone === tone),
  )
  return gravest && LIGHT[`${gravest}-soft`]
}

const GRID = (WIDTH - NAME) / COLUMNS

/** Cells of a row over the grid: what has no width is left out. */
const spread = (parts: { span: number; fill?: string; children?: TextRun[] }[]): TableCell[] =>
  parts
    .filter(({ span }) => span > 0)
    .map(({ span, fill, children = [] }) =>
      cell(children, { span, fill, bare: true, align: AlignmentType.CENTER, width: Math.floor(GRID * span) }),
    )

function bars({ rows }: ChartOf<'bars'>): Table {
  const most = (side: 'left' | 'right') => Math.max(0, ...rows.map((row) => total(row[side])))
  const unit = COLUMNS / Math.max(1, most('left') + most('right'))
  const middle = Math.round(most('left') * unit)
  const drawn = rows.map(({ name, left, right }) => {
    const [before, after] = [shares(left, unit, middle), shares(right, unit, COLUMNS - middle)]
    const used = (parts: { span: number }[]) => parts.reduce((sum, { span }) => sum + span, 0)
    return new TableRow({
      cantSplit: true,
      children: [
        cell([run(name)], { width: NAME, bare: true }),
        ...spread([{ span: middle - used(before) }, ...before, ...after, { span: COLUMNS - middle - used(after) }]),
      ],
    })
  })
  return table(drawn, [NAME, ...Array.from({ length: COLUMNS }, () => Math.floor(GRID))])
}

/** Counts as whole columns of the grid, at least one each, together no more than there is room. */
function shares(list: Count[], unit: number, room: number): { span: number; fill: string; children: TextRun[] }[] {
  let left = room
  return list.map(({ tone, count }, i) => {
    const span = Math.max(1, Math.min(left - (list.length - i - 1), Math.round(count * unit)))
    left -= span
    return { span, fill: LIGHT[`${tone}-soft`], children: counts([{ tone, count }]) }
  })
}

function line({ rows, domain: [low, high], ticks }: ChartOf<'line'>): Table {
  const place = (at: number) =>
    Math.max(0, Math.min(COLUMNS - 1, Math.floor(((at - low) / (high - low || 1)) * COLUMNS)))
  const drawn = rows.map(({ name, by, tone, from, to }) => {
    const [first, last] = [from === null ? 0 : place(from), to === null ? COLUMNS - 1 : place(to)]
    const soft: Colour = `${tone}-soft`
    const sign = `${from === null ? '◄' : ''}${from !== null && from === to ? SIGN[tone] : ''}${to === null ? '►' : ''}`
    return new TableRow({
      cantSplit: true,
      children: [
        cell([run(name, { bold: true }), run(` ${by}`, { color: hex(LIGHT.quiet) })], { width: NAME, bare: true }),
        ...spread([
          { span: first },
          {
            span: last - first + 1,
            fill: from === to ? undefined : LIGHT[soft],
            children: [run(sign, { color: hex(LIGHT[tone]), bold: true })],
          },
          { span: COLUMNS - last - 1 },
        ]),
      ],
    })
  })
  const places = ticks.map(({ at }) => place(at))
  const labels = ticks.flatMap(({ text }, i) => {
    const [here = 0, next = COLUMNS] = [places[i], places[i + 1]]
    return [
      ...(i === 0 ? [{ span: here }] : []),
      { span: next - here, children: [run(text, { color: hex(LIGHT.quiet) })] },
    ]
  })
  const foot =
    ticks.length > 0
      ? [new TableRow({ cantSplit: true, children: [cell([], { width: NAME, bare: true }), ...spread(labels)] })]
      : []
  return table([...drawn, ...foot], [NAME, ...Array.from({ length: COLUMNS }, () => Math.floor(GRID))])
}
