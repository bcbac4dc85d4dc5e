import type { IStylesOptions } from 'docx'
import { LIGHT } from './tones'

const ink = LIGHT.ink.slice(1)
const quiet = LIGHT.quiet.slice(1)

const heading = (size: number, before: number) => ({
  run: { font: 'Georgia', size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
})

const own = (id: string, run: object, paragraph: object = {}) => ({
  id,
  name: id,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run,
  paragraph,
})

/** The look of the document, with typefaces that every Word has. Sizes in half points. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: 21,
        color: ink,
        language: { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 80, line: 264 } },
    },
    title: { run: { font: 'Georgia', size: 52, color: ink }, paragraph: { spacing: { after: 160 } } },
    heading1: heading(34, 420),
    heading2: heading(26, 260),
    heading3: heading(22, 200),
    footnoteText: { run: { size: 16, color: quiet } },
  },
  paragraphStyles: [
    own('Kicker', { size: 17, color: quiet, characterSpacing: 20 }),
    own('Own', { font: 'Georgia', size: 25 }, { spacing: { after: 140, line: 300 } }),
    own('Small', { size: 18, color: quiet }, { spacing: { before: 60, after: 60 } }),
    own('Answer', { font: 'Georgia', size: 22, bold: true }, { spacing: { before: 100, after: 20 } }),
    own('Cell', { size: 18 }, { spacing: { after: 0 } }),
    own('Receipt', { size: 16, color: quiet }, { spacing: { after: 20, line: 240 } }),
  ],
}
