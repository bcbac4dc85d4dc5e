/** Laying out a graph in columns: pure, and the same for the same input. */

export type LayerEdge = { from: string; to: string; weight: number }
export type Point = { x: number; y: number }
/** Where everything lies: `x` in thousandths of the width, `y` in pixels. */
export type Layout = { height: number; y: Map<string, number>; paths: Point[][] }

export const ROW = 46
/** An edge that passes a column by takes so much of its height. */
const PASSING = 14
const SWEEPS = 6

type Item = { id: string; size: number }

/** Where each column begins and ends. */
export const COLUMNS: readonly (readonly [number, number])[] = [
  [0, 270],
  [350, 610],
  [690, 950],
]

/**
 * Orders each column so that few edges cross (each item goes to the mean place of its neighbours, to and fro), keeps a lane
 * free where an edge passes a column by, and gives each edge the points it runs through.
 */
export function layOut(layers: readonly (readonly string[])[], edges: readonly LayerEdge[]): Layout {
  const layerOf = new Map(layers.flatMap((ids, i) => ids.map((id) => [id, i] as const)))
  const columns: Item[][] = layers.map((ids) => ids.map((id) => ({ id, size: ROW })))
  const links: { a: string; b: string; weight: number }[] = []
  const lanes = edges.map((edge, k) => {
    const [from, to] = [layerOf.get(edge.from) ?? 0, layerOf.get(edge.to) ?? 0]
    const passed: string[] = []
    for (let i = Math.min(from, to) + 1; i < Math.max(from, to); i++) {
      const id = `lane ${k} ${i}`
      columns[i]?.push({ id, size: PASSING })
      passed.push(id)
    }
    if (from > to) passed.reverse()
    const stops = [edge.from, ...passed, edge.to]
    if (from !== to)
      for (let i = 1; i < stops.length; i++)
        links.push({ a: stops[i - 1] as string, b: stops[i] as string, weight: edge.weight })
    return passed
  })
  for (let sweep = 0; sweep < SWEEPS; sweep++) sortColumns(columns, links, sweep % 2 === 0)
  const height = Math.max(ROW, ...columns.map(heightOf))
  const y = placed(columns, height)
  return { height, y, paths: edges.map((edge, k) => pathOf(edge, lanes[k] as string[], layerOf, y)) }
}

const heightOf = (items: readonly Item[]): number => items.reduce((sum, { size }) => sum + size, 0)

function placed(columns: readonly Item[][], height: number): Map<string, number> {
  const y = new Map<string, number>()
  for (const items of columns) {
    let top = (height - heightOf(items)) / 2
    for (const { id, size } of items) {
      y.set(id, top + size / 2)
      top += size
    }
  }
  return y
}

/** One sweep over the columns: each is sorted by the mean place of what its items are linked to in the column before. */
function sortColumns(columns: Item[][], links: readonly { a: string; b: string; weight: number }[], onward: boolean) {
  const y = placed(columns, Math.max(...columns.map(heightOf)))
  const last = columns.length - 1
  for (let step = 1; step <= last; step++) {
    const [at, before] = onward ? [step, step - 1] : [last - step, last - step + 1]
    const items = columns[at] as Item[]
    const near = new Set((columns[before] as Item[]).map(({ id }) => id))
    const mean = new Map(items.map(({ id }) => [id, meanOf(id, near, links, y)]))
    columns[at] = items
      .map((item, i) => ({ item, i, at: mean.get(item.id) ?? y.get(item.id) ?? 0 }))
      .sort((a, b) => a.at - b.at || a.i - b.i)
      .map(({ item }) => item)
    for (const [id, place] of placed(columns, Math.max(...columns.map(heightOf)))) y.set(id, place)
  }
}

function meanOf(
  id: string,
  near: ReadonlySet<string>,
  links: readonly { a: string; b: string; weight: number }[],
  y: ReadonlyMap<string, number>,
): number | undefined {
  let [sum, weight] = [0, 0]
  for (const link of links) {
    const other = link.a === id ? link.b : link.b === id ? link.a : null
    if (other === null || !near.has(other)) continue
    sum += (y.get(other) ?? 0) * link.weight
    weight += link.weight
  }
  return weight > 0 ? sum / weight : undefined
}

function pathOf(
  { from, to }: LayerEdge,
  lane: readonly string[],
  layerOf: ReadonlyMap<string, number>,
  y: ReadonlyMap<string, number>,
): Point[] {
  const [start, end] = [layerOf.get(from) ?? 0, layerOf.get(to) ?? 0]
  const side = (layer: number, right: boolean) => COLUMNS[layer]?.[right ? 1 : 0] ?? 0
  const at = (x: number, id: string): Point => ({ x, y: y.get(id) ?? 0 })
  if (start === end) return [at(side(start, true), from), at(side(end, true), to)]
  const onward = start < end
  const passed = lane.flatMap((id, i) => {
    const layer = start + (onward ? i + 1 : -i - 1)
    return [at(side(layer, !onward), id), at(side(layer, onward), id)]
  })
  return [at(side(start, onward), from), ...passed, at(side(end, !onward), to)]
}

/** The points as a smooth line: level where it leaves, passes and arrives. Both ends in one column: a bow beside it. */
export function curveThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const [only] = rest
  if (only && rest.length === 1 && only.x === first.x) {
    const out = Math.min(first.x + 50, 1000)
    return `M${first.x} ${first.y}C${out} ${first.y} ${out} ${only.y} ${only.x} ${only.y}`
  }
  let [before, path] = [first, `M${first.x} ${first.y}`]
  for (const point of rest) {
    const middle = (before.x + point.x) / 2
    path +=
      point.y === before.y
        ? `L${point.x} ${point.y}`
        : `C${middle} ${before.y} ${middle} ${point.y} ${point.x} ${point.y}`
    before = point
  }
  return path
}
