import { normaliseText } from '../../engine/text/normalise'
import { readFrontMatter } from './front-matter'
import { later } from './later'
import type { ReadFile } from './reading'

const loadHtml = later(() => import('./html'))

/** A plain text or Markdown, without its front matter. */
export function plainFile(raw: string): ReadFile {
  const { meta, body, problems } = readFrontMatter(normaliseText(raw))
  return { text: body, meta, notes: problems }
}

/** The article of a web page. */
export async function htmlFile(raw: string): Promise<ReadFile> {
  const { extractHtml } = await loadHtml()
  const { text, ...found } = extractHtml(raw)
  return { text: normaliseText(text), meta: found, notes: [] }
}
