import type { Run } from './model'
import type { Faces, FontDocument } from './pdf-faces'
import { linesOf, type Piece, type Setting } from './pdf-lines'
import { LIGHT } from './tones'

export const MARGIN = 62
const LEADING = 1.36

/** An element of the document's structure, which a screen reader reads. */
export type Element = ReturnType<FontDocument['struct']>

const widthOf = (pieces: Piece[]): number => pieces.reduce((sum, { width }) => sum + width, 0)

function shortened(title: string): string {
  const signs = [...title]
  return signs.length > 80 ? `${signs.slice(0, 79).join('')}…` : title
}

/** Sets text down a page and goes on to the next one; all that is drawn has its place in the document's structure. */
export class Sheet {
  y = MARGIN

  constructor(
    readonly document: FontDocument,
    readonly faces: Faces,
    private readonly anchors: ReadonlySet<string>,
    private readonly title: string,
  ) {}

  private pages = 1

  get width(): number {
    return this.document.page.width - 2 * MARGIN
  }

  get bottom(): number {
    return this.document.page.height - MARGIN - 10
  }

  /** Goes to the next page where less than `height` is left. */
  room(height: number): void {
    if (this.y + height <= this.bottom) return
    this.foot()
    this.document.continueOnNewPage()
    this.pages++
    this.y = MARGIN
  }

  /** The title and the number of the page at its foot. */
  foot(): void {
    const setting: Setting = { face: 'sans', size: 8, colour: 'quiet' }
    const [name = []] = this.lines([{ text: shortened(this.title) }], setting, this.width - 60)
    const [number = []] = this.lines([{ text: `${this.pages}` }], setting, 60)
    const y = this.document.page.height - 40
    this.document.markContent('Artifact', { type: 'Pagination' })
    this.plainLine(name, MARGIN, y, setting.size)
    this.plainLine(number, MARGIN + this.width - widthOf(number), y, setting.size)
    this.document.endMarkedContent()
  }

  space(height: number): void {
    this.y = Math.min(this.bottom, this.y + height)
  }

  lines(runs: Run[], setting: Setting, width: number): Piece[][] {
    return linesOf(runs, setting, width, this.faces)
  }

  heightOf(lines: Piece[][], setting: Setting): number {
    return lines.length * setting.size * LEADING
  }

  /** Sets runs as a paragraph into `parent` as an element of that kind. `keep`: as much below it stays on the page. */
  paragraph(
    parent: Element,
    tag: string,
    runs: Run[],
    setting: Setting,
    at: { left?: number; width?: number; keep?: number; id?: string; label?: string } = {},
  ): void {
    const left = MARGIN + (at.left ?? 0)
    const lines = this.lines(runs, setting, at.width ?? this.width - (at.left ?? 0))
    const step = setting.size * LEADING
    // no first line alone at the foot of a page
    this.room(Math.min(lines.length, 2) * step + (at.keep ?? 0))
    const element = this.document.struct(tag as 'P')
    parent.add(element)
    if (at.id) this.document.addNamedDestination(at.id, 'XYZ', left, this.y - 4, null)
    for (const [i, line] of lines.entries()) {
      this.room(step)
      const label = i === 0 && at.label ? this.lines([{ text: at.label }], setting, 60)[0] : undefined
      if (label) this.line(element, label, left - (at.left ?? 0), this.y, setting.size)
      this.line(element, line, left, this.y, setting.size)
      this.y += step
    }
    element.end()
  }

  /** Draws one line, its top at `y`. What leads somewhere is a link of its own in the structure. */
  line(element: Element, pieces: Piece[], left: number, y: number, size: number): void {
    let x = left
    for (let i = 0; i < pieces.length; ) {
      const to = this.aim(pieces[i]?.to)
      let end = i + 1
      while (end < pieces.length && this.aim(pieces[end]?.to) === to) end++
      const group = pieces.slice(i, end)
      const from = x
      const draw = () => this.draw(group, from, y + size * 1.02)
      x += widthOf(group)
      i = end
      if (to === undefined) {
        element.add(draw)
        continue
      }
      const link = this.document.struct('Link', { alt: group.map(({ text }) => text).join('') })
      element.add(link)
      link.add(draw)
      const [width, height] = [x - from, size * 1.3]
      if (to.startsWith('#')) this.document.goTo(from, y, width, height, to.slice(1), { structParent: link } as object)
      else this.document.link(from, y, width, height, to, { structParent: link } as object)
      link.end()
    }
  }

  /** Where a piece leads, if it leads anywhere in this document or on the web. */
  private aim(to: string | undefined): string | undefined {
    return to?.startsWith('#') && !this.anchors.has(to.slice(1)) ? undefined : to
  }

  /** A line that is no part of the text: a running head or foot. */
  plainLine(pieces: Piece[], left: number, y: number, size: number): void {
    this.draw(pieces, left, y + size * 1.02)
  }

  private draw(pieces: Piece[], left: number, base: number): void {
    let x = left
    for (const { text, font, size, colour, lift, width } of pieces) {
      const set = this.document.font(font).fontSize(size).fillColor(LIGHT[colour])
      set.text(text, x, base - lift, { lineBreak: false, baseline: 'alphabetic' })
      x += width
    }
  }
}
