import { type Axis, least, most, timeAxis } from './axis'
import type { Closed, Days } from './days'

/** Rows that share an axis. */
export type Panel<Row> = { rows: Row[]; from: number; to: number; axis: Axis; title: 'short' | 'long' }

/** What is longer than a quarter is drawn with years; the rest with days and months. */
const LONG = 100
/** A gap that takes more than this share of an axis starts a new one, … */
const GAP = 0.45
/** … but no more than so many axes are made. */
const MOST_PANELS = 4
/** Fewer short rows than these are no axis of their own. */
const FEW = 3
/** A week, and six years: one row does not fill its axis. */
const SHORTEST = { short: 7, long: 2200 }

/**
 * Puts rows on as few axes as lets each be read: a day of last year on an axis that begins a century ago would be a speck.
 * Long stretches have axes of their own, and an axis that would be mostly empty is cut at its widest gap.
 */
export function panelsOf<Row extends { days: Days }>(rows: readonly Row[]): Panel<Row>[] {
  const long = (row: Row) => row.days.from === null || row.days.to === null || row.days.to - row.days.from > LONG
  const dense: Panel<Row>[] = []
  const far = new Set<Row>(rows.filter(long))
  const groups = cut(rows.filter((row) => !long(row)))
  const lonely = groups.some(({ length }) => length >= FEW) ? FEW : 0
  for (const group of groups) {
    // a day or two far from all others are read well enough among the years
    if (group.length < lonely) for (const row of group) far.add(row)
    else dense.push(panelOf(group, 'short'))
  }
  return [...dense, ...cut(rows.filter((row) => far.has(row))).map((group) => panelOf(group, 'long'))]
}

function panelOf<Row extends { days: Days }>(rows: Row[], title: Panel<Row>['title']): Panel<Row> {
  const { from, to } = spanOf(rows)
  return {
    rows,
    from,
    to,
    axis: timeAxis(
      rows.map(({ days }) => days),
      SHORTEST[title],
    ),
    title,
  }
}

function cut<Row extends { days: Days }>(rows: Row[]): Row[][] {
  if (rows.length === 0) return []
  let groups = [rows]
  while (groups.length < MOST_PANELS) {
    const gaps = groups.map(widestGap)
    const widest = gaps.reduce((best, gap, i) => (gap.share > (gaps[best]?.share ?? 0) ? i : best), 0)
    const gap = gaps[widest]
    if (!gap || gap.share <= GAP) break
    groups = groups.flatMap((group, i) => (i === widest ? [group.slice(0, gap.at), group.slice(gap.at)] : [group]))
  }
  return groups
}

const start = ({ days }: { days: Days }): number => days.from ?? days.to ?? 0
const end = ({ days }: { days: Days }): number => days.to ?? days.from ?? 0

const spanOf = (rows: readonly { days: Days }[]): Closed => ({ from: least(rows.map(start)), to: most(rows.map(end)) })

/** Where rows in order of time leave the widest room, as a share of the whole. */
function widestGap(rows: readonly { days: Days }[]): { at: number; share: number } {
  const { from, to } = spanOf(rows)
  let [reached, at, widest] = [rows[0] ? end(rows[0]) : 0, 0, 0]
  rows.forEach((row, i) => {
    if (start(row) - reached > widest) [at, widest] = [i, start(row) - reached]
    reached = Math.max(reached, end(row))
  })
  // a few days apart are read well enough on one axis
  return { at, share: to - from > LONG ? widest / (to - from) : 0 }
}
