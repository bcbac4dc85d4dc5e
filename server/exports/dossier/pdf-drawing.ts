import type { Chart } from './chart'
import { type Element, MARGIN, type Sheet } from './pdf-page'
import { type Mark, sceneOf } from './scene'
import { fitted } from './svg'
import { LIGHT } from './tones'

/** A chart as a drawing of lines and letters, in one piece on a page; `says` is read out in its place. */
export function drawChart(sheet: Sheet, parent: Element, chart: Chart, says: string): void {
  const scene = sceneOf(chart)
  const scale = Math.min(1, sheet.width / scene.width, (sheet.bottom - MARGIN) / scene.height)
  const height = scene.height * scale
  sheet.room(height + 6)
  const { document } = sheet
  const top = sheet.y
  const figure = document.struct('Figure', {
    alt: `${chart.title}. ${says}`,
    bbox: [MARGIN, top, MARGIN + scene.width * scale, top + height],
  } as object)
  parent.add(figure)
  figure.add(() => {
    document.save().translate(MARGIN, top).scale(scale)
    for (const mark of scene.marks) draw(sheet, mark)
    document.restore()
  })
  figure.end()
  sheet.y = top + height + 6
}

function draw({ document, faces }: Sheet, mark: Mark): void {
  switch (mark.kind) {
    case 'box':
      document.roundedRect(mark.x, mark.y, mark.width, mark.height, Math.min(1.5, mark.width / 2))
      paint(document, mark.fill, mark.edge)
      break
    case 'disc':
      document.circle(mark.x, mark.y, mark.r)
      paint(document, mark.fill, mark.edge)
      break
    case 'shape':
      document.polygon(...mark.points).fill(LIGHT[mark.fill])
      break
    case 'line':
      document.moveTo(...mark.from).lineTo(...mark.to)
      document.lineWidth(0.6).stroke(LIGHT[mark.colour])
      break
    case 'text': {
      const stretches = faces.stretches(fitted(mark.text, mark.room, mark.size), mark.strong ? 'sans-strong' : 'sans')
      const all = stretches.reduce((sum, { width }) => sum + width, 0) * mark.size
      let x = mark.x - (mark.at === 'middle' ? all / 2 : mark.at === 'end' ? all : 0)
      for (const { text, font, width } of stretches) {
        document.font(font).fontSize(mark.size).fillColor(LIGHT[mark.colour])
        document.text(text, x, mark.y, { lineBreak: false, baseline: 'alphabetic' })
        x += width * mark.size
      }
    }
  }
}

function paint(document: Sheet['document'], fill: keyof typeof LIGHT, edge: keyof typeof LIGHT | undefined): void {
  document.lineWidth(0.6)
  if (edge) document.fillAndStroke(LIGHT[fill], LIGHT[edge])
  else document.fill(LIGHT[fill])
}
