import type { Chart, ChartOf, Count, Tone } from './chart'
import { total } from './chart'
import type { Colour } from './tones'

/** A drawing in points on a sheet of its own: what both an SVG and a page of a PDF can show. */
export type Mark =
  | { kind: 'box'; x: number; y: number; width: number; height: number; fill: Colour; edge?: Colour }
  | { kind: 'line'; from: [number, number]; to: [number, number]; colour: Colour; dashed?: boolean }
  | { kind: 'shape'; points: [number, number][]; fill: Colour }
  | { kind: 'disc'; x: number; y: number; r: number; fill: Colour; edge?: Colour }
  /** `y`: the base line; `room`: the width that the text may take, cut where it is longer */
  | {
      kind: 'text'
      x: number
      y: number
      text: string
      size: number
      colour: Colour
      at: 'start' | 'middle' | 'end'
      room: number
      strong?: boolean
    }
export type Scene = { width: number; height: number; marks: Mark[] }

/** The width of a text column in points. */
export const WIDTH = 470
const SIZE = 9

/** A chart as a drawing. */
export function sceneOf(chart: Chart): Scene {
  if (chart.kind === 'matrix') return matrix(chart)
  return chart.kind === 'bars' ? bars(chart) : line(chart)
}

const text = (x: number, y: number, words: string, more: Partial<Extract<Mark, { kind: 'text' }>> = {}): Mark => ({
  kind: 'text',
  x,
  y,
  text: words,
  size: SIZE,
  colour: 'ink',
  at: 'start',
  room: 200,
  ...more,
})

/** The shape that goes with a colour, as on the desk, so that no colour is needed to tell them apart. */
export function toneShape(tone: Tone, x: number, y: number, r: number): Mark {
  const points = SHAPES[tone]
  if (points) return { kind: 'shape', points: points.map(([dx, dy]) => [x + dx * r, y + dy * r]), fill: tone }
  if (tone === 'hedges' || tone === 'single')
    return { kind: 'disc', x, y, r: r * 0.9, fill: `${tone}-soft`, edge: tone }
  if (tone === 'apparent')
    return { kind: 'box', x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, fill: tone }
  return { kind: 'disc', x, y, r: r * 0.95, fill: tone }
}

const SHAPES: Partial<Record<Tone, [number, number][]>> = {
  conflict: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  asserts: [
    [0, -1],
    [1, 0.9],
    [-1, 0.9],
  ],
  rejects: [
    [0, 1],
    [1, -0.9],
    [-1, -0.9],
  ],
  reports: [
    [1, 0],
    [-0.9, -1],
    [-0.9, 1],
  ],
}

function keyMarks(key: { tone: Tone; label: string }[], y: number): Mark[] {
  let x = 4
  return key.flatMap(({ tone, label }) => {
    const marks = [toneShape(tone, x + 4, y - 3, 4), text(x + 12, y, label, { colour: 'quiet', room: 140 })]
    x += 24 + label.length * 5
    return marks
  })
}

const NAMES = 120

function matrix({ names, cells, key }: ChartOf<'matrix'>): Scene {
  const cell = Math.min(64, (WIDTH - NAMES - 20) / names.length)
  const height = 26
  const top = 46
  const left = NAMES + 20
  const marks: Mark[] = keyMarks(key, 12)
  for (const [i, { name, number }] of names.entries()) {
    marks.push(text(left + (i + 0.5) * cell, top - 8, `[${number}]`, { at: 'middle', colour: 'quiet', room: cell }))
    marks.push(text(0, top + (i + 0.5) * height + 3, `[${number}] ${name}`, { room: left - 8 }))
  }
  for (const [row, list] of cells.entries()) {
    for (const [column, counts] of list.entries()) {
      const [x, y] = [left + column * cell, top + row * height]
      const own = row === column
      marks.push({
        kind: 'box',
        x: x + 1,
        y: y + 1,
        width: cell - 2,
        height: height - 2,
        fill: own ? 'sunken' : ground(counts),
        edge: 'line',
      })
      if (counts) marks.push(...inCell(counts, x, y, cell, height))
    }
  }
  return { width: WIDTH, height: top + names.length * height + 6, marks }
}

/** The gravest thing that two sources have between them colours their cell. */
function ground(counts: Count[] | null): Colour {
  const gravest = (['conflict', 'apparent', 'agreement'] as const).find((tone) =>
    counts?.some((one) => one.tone === tone),
  )
  return gravest ? `${gravest}-soft` : 'surface'
}

function inCell(counts: Count[], x: number, y: number, width: number, height: number): Mark[] {
  const step = (width - 2) / counts.length
  const narrow = step < 19
  return counts.flatMap(({ tone, count }, i) => {
    const middle = x + 1 + (i + 0.5) * step
    // shape and number side by side, or above each other where there is no room
    const [dx, dy] = narrow ? [0, 9] : [4, 3]
    const look = { at: 'middle', size: narrow ? 7 : 8, room: 40, strong: true, colour: tone } as const
    const shape = narrow ? toneShape(tone, middle, y + 8, 2.5) : toneShape(tone, middle - 5, y + height / 2, 3)
    return [shape, text(middle + dx, y + height / 2 + dy, String(count), look)]
  })
}

function bars({ rows, key }: ChartOf<'bars'>): Scene {
  const height = 20
  const top = 26
  const room = WIDTH - NAMES - 40
  const most = (side: 'left' | 'right') => Math.max(0, ...rows.map((row) => total(row[side])))
  const unit = room / Math.max(1, most('left') + most('right'))
  const middle = NAMES + 24 + most('left') * unit
  const bottom = top + rows.length * height
  const marks: Mark[] = keyMarks(key, 12)
  for (const [i, row] of rows.entries()) {
    const y = top + i * height
    marks.push(text(0, y + height / 2 + 3, row.name, { room: NAMES }))
    let x = middle
    for (const { tone, count } of row.left) {
      x -= count * unit
      marks.push(...segment(tone, count, x, y, count * unit, height))
    }
    x = middle
    for (const { tone, count } of row.right) {
      marks.push(...segment(tone, count, x, y, count * unit, height))
      x += count * unit
    }
  }
  marks.push({ kind: 'line', from: [middle, top - 2], to: [middle, bottom + 2], colour: 'line-strong' })
  return { width: WIDTH, height: bottom + 6, marks }
}

function segment(tone: Tone, count: number, x: number, y: number, width: number, height: number): Mark[] {
  const box: Mark = {
    kind: 'box',
    x: x + 0.5,
    y: y + 3,
    width: Math.max(1, width - 1),
    height: height - 6,
    fill: `${tone}-soft`,
    edge: tone,
  }
  const number = text(x + width / 2 + 4, y + height / 2 + 3, String(count), {
    at: 'middle',
    size: 8,
    room: width,
    strong: true,
    colour: tone,
  })
  return width < 22
    ? [box, { ...number, x: x + width / 2 } as Mark]
    : [box, toneShape(tone, x + width / 2 - 6, y + height / 2, 3), number]
}

const BY = 70

function line({ rows, domain: [low, high], ticks }: ChartOf<'line'>): Scene {
  const height = 20
  const left = NAMES + 8
  const right = WIDTH - BY - 12
  const place = (at: number) => left + ((at - low) / (high - low || 1)) * (right - left)
  const bottom = 4 + rows.length * height
  const marks: Mark[] = []
  for (const { at } of ticks)
    marks.push({ kind: 'line', from: [place(at), 4], to: [place(at), bottom], colour: 'line' })
  for (const [i, { name, by, tone, from, to }] of rows.entries()) {
    const y = 4 + (i + 0.5) * height
    marks.push(
      text(0, y + 3, name, { room: NAMES, strong: true }),
      text(right + 12, y + 3, by, { room: BY, colour: 'quiet' }),
    )
    if (from !== null && from === to) {
      marks.push(toneShape(tone, place(from), y, 4.5))
      continue
    }
    const [x1, x2] = [from === null ? left : place(from), to === null ? right : place(to)]
    marks.push({ kind: 'box', x: x1, y: y - 3, width: Math.max(2, x2 - x1), height: 6, fill: tone })
    if (from === null)
      marks.push({
        kind: 'shape',
        points: [
          [x1 + 1, y - 6],
          [x1 - 7, y],
          [x1 + 1, y + 6],
        ],
        fill: tone,
      })
    if (to === null)
      marks.push({
        kind: 'shape',
        points: [
          [x2 - 1, y - 6],
          [x2 + 7, y],
          [x2 - 1, y + 6],
        ],
        fill: tone,
      })
  }
  marks.push({ kind: 'line', from: [left, bottom], to: [right, bottom], colour: 'line-strong' })
  for (const { at, text: words } of ticks)
    marks.push(text(place(at), bottom + 12, words, { at: 'middle', size: 8, colour: 'quiet', room: 90 }))
  return { width: WIDTH, height: bottom + 18, marks }
}
