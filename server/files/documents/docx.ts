import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { publishedFrom } from '../published'
import type { ReadFile } from '../reading'
import { refuse } from '../refusal'
import { documentMeta } from './document-meta'
import { documentText } from './document-text'
import { held, parseXml, xmlText } from './xml'
import { unzip } from './zip'

/** The text of a Word document, a paragraph a line, with its notes at the end; title, author and day from its properties. */
export async function readDocx(bytes: Uint8Array): Promise<ReadFile> {
  const { names, parts } = unzip(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
  refuseOthers(names)
  for (const part of parts.values()) xmlText(part)
  // the reader unpacks without a bound of its own: it gets the parts as they were unpacked here
  const packed = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
  const { value } = await mammoth.convertToHtml({ buffer: packed }, OPTIONS)
  return { text: documentText(value), meta: metaOf(parts.get('docProps/core.xml')), notes: [] }
}

const OPTIONS = {
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  externalFileAccess: false,
  idPrefix: '',
}

/** Spreadsheets, slides and archives of any files begin with the same bytes. */
function refuseOthers(names: string[]): void {
  if (names.some((name) => /^word\//i.test(name))) return
  const what = OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)))
  const [, says, next] = what ?? [null, 'is an archive of other files', 'Unpack it and give the files in it.']
  refuse('unsupported', `${says}, which is not read`, next)
}

const OTHERS: [RegExp, string, string][] = [
  [/^xl\//, 'is a spreadsheet', 'Save the sheet that matters as .csv.'],
  [/^ppt\//, 'is a presentation', 'Save it as .pdf.'],
  [/^META-INF\/container\.xml$/, 'is an electronic book', 'Save the chapters that matter as .html or .txt.'],
]

function metaOf(part: Uint8Array | undefined): ReadFile['meta'] {
  if (!part) return {}
  const core = parseXml(part)
  const property = (name: string) => held(core, name)
  const day = property('dcterms:created') ?? property('dcterms:modified')
  return documentMeta({
    title: property('dc:title'),
    author: property('dc:creator'),
    published: day ? publishedFrom(day) : null,
  })
}
