/** Whether a likelihood of 0.7 comes true seven times in ten: rows in bins of what was said, beside how often it held. */
import type { Judged } from './held-out'
import { type Saying, sayingsOf, slopeOf, soften } from './softened'

export type Point = { said: number; held: number; rows: number }
export type Curve = { name: string; points: Point[]; rows: number; error: number }

const BINS = 10
/** Fewer rows than this in a bin tell nothing. */
const FEWEST = 10

export function curveOf(name: string, sayings: readonly Saying[]): Curve {
  const points = Array.from({ length: BINS }, (_, k) => {
    const own = sayings.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === k)
    const weight = sum(own, (one) => one.weight)
    const said = sum(own, (one) => one.weight * one.said) / (weight || 1)
    const held = sum(own, (one) => (one.held ? one.weight : 0)) / (weight || 1)
    return { said, held, weight, rows: own.length }
  })
  const total = sum(sayings, ({ weight }) => weight) || 1
  const error = sum(points, ({ said, held, weight }) => Math.abs(said - held) * weight) / total
  return { name, points: points.filter(({ rows }) => rows >= FEWEST), rows: sayings.length, error }
}

const sum = <T>(from: readonly T[], of: (one: T) => number): number => from.reduce((total, one) => total + of(one), 0)

/** What `judge` multiplies the log odds of one event and of one answer with. */
export type Slopes = { event: number; answer: number }

const ANSWERED = ['nanco', 'passages']

export function slopesOf(judged: readonly Judged[]): Slopes {
  const of = (parts: string[]) => judged.filter(({ part }) => parts.includes(part))
  return {
    event: slopeOf(sayingsOf(of(['event']), 'same_event')),
    answer: slopeOf(sayingsOf(of(ANSWERED), 'agree', true)),
  }
}

/** The likelihoods that `judge` prints, on rows that were held out. */
export function curvesOf(judged: readonly Judged[], { event, answer }: Slopes): Curve[] {
  const of = (...parts: string[]) => judged.filter(({ part }) => parts.includes(part))
  const agree = (rows: readonly Judged[]): Saying[] =>
    rows.map(({ odds, gold }) => ({ said: odds?.own.agree ?? 0, held: gold === 'agree', weight: 1 }))
  const softened = (sayings: Saying[], slope: number): Saying[] =>
    sayings.map((one) => ({ ...one, said: soften(one.said, slope) }))
  return [
    curveOf('conflict: encyclopedia', sayingsOf(of('vitaminc'), 'conflict')),
    curveOf('conflict: news', sayingsOf(of('natural', 'seeming'), 'conflict')),
    curveOf('agree: encyclopedia', agree(of('vitaminc'))),
    curveOf('agree: news', agree(of('natural', 'seeming', 'rte'))),
    curveOf('same event: sentences', softened(sayingsOf(of('event'), 'same_event'), event)),
    curveOf('same event: articles', sayingsOf(of('docs'), 'same_event')),
    curveOf('one answer', softened(sayingsOf(of(...ANSWERED), 'agree', true), answer)),
  ]
}

const [SIZE, EDGE] = [320, 44]
const COLOURS = ['#b3261e', '#e07a5f', '#1b6e3c', '#7ab58a', '#1f4e9e', '#6a9bd8', '#7a4fa3']

/** The curves as a picture; the diagonal is what a perfect judge would draw. */
export function pictureOf(curves: readonly Curve[]): string {
  const x = (said: number): string => (EDGE + said * SIZE).toFixed(1)
  const y = (held: number): string => (EDGE / 2 + (1 - held) * SIZE).toFixed(1)
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (at) =>
      `<text x="${x(at)}" y="${SIZE + EDGE / 2 + 16}" text-anchor="middle">${at}</text><text x="${EDGE - 6}" y="${Number(y(at)) + 4}" text-anchor="end">${at}</text>`,
  )
  const lines = curves.map(({ points, name, error }, k) => {
    const colour = COLOURS[k % COLOURS.length]
    const path = points.map(({ said, held }) => `${x(said)},${y(held)}`).join(' ')
    const dots = points
      .map(({ said, held }) => `<circle cx="${x(said)}" cy="${y(held)}" r="3" fill="${colour}"/>`)
      .join('')
    const label = `<text x="${SIZE + EDGE + 16}" y="${EDGE / 2 + 18 + k * 20}" fill="${colour}">${name} (error ${error.toFixed(3)})</text>`
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${label}`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + EDGE + 250} ${SIZE + EDGE + 20}" font-family="sans-serif" font-size="12" role="img" aria-label="How often what was said to be likely held">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999999" stroke-dasharray="4 4"/>`,
    `<path d="M${x(0)},${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#333333"/>`,
    ...ticks,
    `<text x="${x(0.5)}" y="${SIZE + EDGE + 10}" text-anchor="middle">likelihood that was said</text>`,
    ...lines,
    '</svg>\n',
  ].join('\n')
}
