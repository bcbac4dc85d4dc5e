import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type PDFDocument from 'pdfkit'
import { projectFile } from './project-file'

/** How a stretch of text is set. */
export type Face = 'serif' | 'serif-strong' | 'sans' | 'sans-strong'

const FILES = {
  serif: 'newsreader-400.ttf',
  'serif-strong': 'newsreader-600.ttf',
  sans: 'source-sans-3-400.ttf',
  'sans-strong': 'source-sans-3-600.ttf',
  'more-letters': 'dejavu-sans.ttf',
  east: 'droid-sans-fallback.ttf',
  rest: 'unifont.otf',
  'rest-upper': 'unifont-upper.otf',
} as const
export type FontId = keyof typeof FILES

/** Where a sign is looked for when its own face does not have it. The last two have nearly every sign there is, coarsely. */
const BEHIND: Record<Face, FontId[]> = {
  serif: ['serif', 'sans', 'more-letters', 'east', 'rest', 'rest-upper'],
  'serif-strong': ['serif-strong', 'sans-strong', 'more-letters', 'east', 'rest', 'rest-upper'],
  sans: ['sans', 'more-letters', 'east', 'rest', 'rest-upper'],
  'sans-strong': ['sans-strong', 'more-letters', 'east', 'rest', 'rest-upper'],
}

/** What of pdfkit's fonts is used; its types leave this out. */
type Fontkit = { hasGlyphForCodePoint: (codePoint: number) => boolean }
export type FontDocument = InstanceType<typeof PDFDocument> & { _font: { font: Fontkit } }

/** Text in one font. `width`: in points at a size of one; `leftward`: of a script that runs from right to left. */
export type Stretch = { text: string; font: FontId; width: number; leftward: true | undefined }

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The fonts of one document; a font is read when the first sign needs it. */
export class Faces {
  private readonly open = new Map<FontId, Fontkit>()
  private readonly chosen = new Map<string, FontId>()
  private readonly cut = new Map<string, Stretch[]>()
  private readonly widths = new Map<string, number>()

  constructor(private readonly document: FontDocument) {}

  /** Text in stretches that one font can set each, with their widths at a size of one point. */
  stretches(text: string, face: Face): Stretch[] {
    const key = `${face}\n${text}`
    const known = this.cut.get(key)
    if (known) return known
    const found = this.fonts(text, face).map((one) => ({
      ...one,
      width: this.width(one.text, one.font, 1),
      leftward: RIGHT_TO_LEFT.test(one.text) || undefined,
    }))
    this.cut.set(key, found)
    return found
  }

  /** A sign that no font has is shown as the sign for that. */
  private fonts(text: string, face: Face): { text: string; font: FontId }[] {
    const found: { text: string; font: FontId }[] = []
    for (const sign of text) {
      const before = found.at(-1)
      // what joins or marks the sign before it stays in the font of that sign
      const joins = before && /^(?:\p{M}|\u200c|\u200d|\ufe0f| )$/u.test(sign)
      const font = joins ? this.joined(sign, before.font, face) : this.fontOf(sign, face)
      const shown = font ? sign : '\uFFFD'
      const id = font ?? 'rest'
      if (before?.font === id) before.text += shown
      else found.push({ text: shown, font: id })
    }
    return found
  }

  /** The width of a text in points, without kerning over its ends. */
  width(text: string, font: FontId, size: number): number {
    const key = `${font}\n${text}`
    const known = this.widths.get(key)
    if (known !== undefined) return known * size
    this.load(font)
    const width = this.document.font(font).fontSize(1000).widthOfString(text) / 1000
    this.widths.set(key, width)
    return width * size
  }

  private joined(sign: string, font: FontId, face: Face): FontId | null {
    return this.has(font, sign) ? font : this.fontOf(sign, face)
  }

  private fontOf(sign: string, face: Face): FontId | null {
    const key = `${face}${sign}`
    const known = this.chosen.get(key)
    if (known) return known
    const font = BEHIND[face].find((id) => this.has(id, sign))
    if (font) this.chosen.set(key, font)
    return font ?? null
  }

  private has(font: FontId, sign: string): boolean {
    return this.load(font).hasGlyphForCodePoint(sign.codePointAt(0) as number)
  }

  private load(id: FontId): Fontkit {
    const known = this.open.get(id)
    if (known) return known
    const packed = readFileSync(projectFile(`server/exports/dossier/fonts/${FILES[id]}.br`))
    this.document.registerFont(id, brotliDecompressSync(packed))
    this.document.font(id)
    const font = this.document._font.font
    this.open.set(id, font)
    return font
  }
}
