import type { Chart } from './chart'
import { escaped } from './escaped'
import { type Mark, sceneOf } from './scene'

/** A chart as an SVG that takes its colours from the page, so that it fits a light and a dark one. `says`: its text for who does not see it. */
export function svgOf(chart: Chart, says: string): string {
  const { width, height, marks } = sceneOf(chart)
  const size = `viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}"`
  const label = escaped(`${chart.title}. ${says}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${label}">${marks.map(drawn).join('')}</svg>`
}

const round = (value: number): string => String(Math.round(value * 100) / 100)
const at = (name: string, value: number) => ` ${name}="${round(value)}"`
const fill = (colour: string) => ` fill="var(--${colour})"`
const edge = (colour: string | undefined) => (colour ? ` stroke="var(--${colour})"` : '')

function drawn(mark: Mark): string {
  switch (mark.kind) {
    case 'box':
      return `<rect${at('x', mark.x)}${at('y', mark.y)}${at('width', mark.width)}${at('height', mark.height)} rx="2"${fill(mark.fill)}${edge(mark.edge)}/>`
    case 'disc':
      return `<circle${at('cx', mark.x)}${at('cy', mark.y)}${at('r', mark.r)}${fill(mark.fill)}${edge(mark.edge)}/>`
    case 'shape':
      return `<polygon points="${mark.points.map((point) => point.map(round).join(',')).join(' ')}"${fill(mark.fill)}/>`
    case 'line':
      return `<line${at('x1', mark.from[0])}${at('y1', mark.from[1])}${at('x2', mark.to[0])}${at('y2', mark.to[1])}${edge(mark.colour)}/>`
    case 'text': {
      const weight = mark.strong ? ' font-weight="600"' : ''
      const words = fitted(mark.text, mark.room, mark.size)
      return `<text${at('x', mark.x)}${at('y', mark.y)} font-size="${mark.size}" text-anchor="${mark.at}"${weight}${fill(mark.colour)}>${escaped(words)}</text>`
    }
  }
}

/** Cut to what fits, by the width of a usual letter; a wide sign counts twice. */
export function fitted(text: string, room: number, size: number): string {
  const width = (sign: string) =>
    (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u.test(sign) ? 1 : 0.52) * size
  let used = 0
  let kept = ''
  for (const sign of text) {
    used += width(sign)
    if (used > room) return `${kept.trimEnd().slice(0, -1)}…`
    kept += sign
  }
  return kept
}
