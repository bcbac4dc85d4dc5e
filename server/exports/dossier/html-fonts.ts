import { readFile } from 'node:fs/promises'
import { projectFile } from './project-file'

type Face = { family: string; file: string; style: string; weight: string; range: string; holds: RegExp }

const LATIN = {
  range: 'U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
  holds: /[a-z]/i,
}
const MORE = {
  range: 'U+0100-0130,U+0132-0151,U+0154-024F,U+1E00-1E9F,U+20A0-20AB',
  holds: /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1e9f]/,
}
const VIETNAMESE = { range: 'U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9', holds: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/ }

const serif = { family: 'Newsreader', style: 'normal', weight: '200 800' }
const sans = { family: 'Source Sans 3', style: 'normal', weight: '200 900' }

/** The desk's faces in the parts they come in; only parts that a text needs go into its file. */
const FACES: Face[] = [
  { ...serif, ...LATIN, file: 'newsreader-latin-opsz-normal' },
  { ...serif, ...MORE, file: 'newsreader-latin-ext-opsz-normal' },
  { ...serif, ...VIETNAMESE, file: 'newsreader-vietnamese-opsz-normal' },
  { ...sans, ...LATIN, file: 'source-sans-3-latin-wght-normal' },
  { ...sans, ...MORE, file: 'source-sans-3-latin-ext-wght-normal' },
  { ...sans, ...VIETNAMESE, file: 'source-sans-3-vietnamese-wght-normal' },
]

/** The faces that a text needs, inside the style sheet itself. */
export async function fontFaces(text: string): Promise<string> {
  const needed = FACES.filter(({ holds }) => holds.test(text))
  const written = await Promise.all(
    needed.map(async ({ family, file, style, weight, range }) => {
      const bytes = await readFile(projectFile(`ui/fonts/${file}.woff2`))
      const source = `url("data:font/woff2;base64,${bytes.toString('base64')}") format("woff2")`
      return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:${source};unicode-range:${range}}`
    }),
  )
  return written.join('\n')
}
