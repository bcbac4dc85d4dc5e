/** The kinds of files that are read: how a name tells them, and how many bytes are taken at most. */
export type FileKind = {
  kind: string
  /** as a sentence says it */
  says: string
  /** lower case, without the dot; the first is the usual one */
  extensions: readonly string[]
  media: readonly string[]
  largest: number
}

const MB = 1_000_000

export const FILE_KINDS = [
  {
    kind: 'text',
    says: 'a text',
    extensions: ['txt', 'text', 'md', 'markdown'],
    media: ['text/plain', 'text/markdown'],
    largest: 10 * MB,
  },
  {
    kind: 'html',
    says: 'a web page',
    extensions: ['html', 'htm', 'xhtml'],
    media: ['text/html', 'application/xhtml+xml'],
    largest: 10 * MB,
  },
  { kind: 'pdf', says: 'a PDF', extensions: ['pdf'], media: ['application/pdf'], largest: 50 * MB },
  {
    kind: 'odt',
    says: 'an OpenDocument text',
    extensions: ['odt'],
    media: ['application/vnd.oasis.opendocument.text'],
    largest: 50 * MB,
  },
  {
    kind: 'docx',
    says: 'a Word document',
    extensions: ['docx'],
    media: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    largest: 50 * MB,
  },
  {
    kind: 'mhtml',
    says: 'a saved web page',
    extensions: ['mhtml', 'mht'],
    media: ['multipart/related', 'application/x-mimearchive'],
    largest: 50 * MB,
  },
  { kind: 'eml', says: 'a mail', extensions: ['eml'], media: ['message/rfc822'], largest: 50 * MB },
  { kind: 'warc', says: 'a web archive', extensions: ['warc'], media: ['application/warc'], largest: 50 * MB },
  {
    kind: 'table',
    says: 'a table of documents or links',
    extensions: ['csv', 'tsv', 'tab'],
    media: ['text/csv', 'text/tab-separated-values'],
    largest: 50 * MB,
  },
  {
    kind: 'json',
    says: 'a list of documents, checked claims or annotations as JSON',
    extensions: ['json', 'jsonl', 'ndjson', 'jsonld'],
    media: ['application/json', 'application/ld+json', 'application/x-ndjson', 'application/jsonl'],
    largest: 50 * MB,
  },
  {
    kind: 'ris',
    says: 'a list of references (RIS)',
    extensions: ['ris'],
    media: ['application/x-research-info-systems'],
    largest: 10 * MB,
  },
] as const satisfies readonly FileKind[]

export type KindName = (typeof FILE_KINDS)[number]['kind']

/** No file of any kind may have more bytes. */
export const LARGEST_FILE: number = Math.max(...FILE_KINDS.map(({ largest }) => largest))

/** The kind that a file's name tells, or null where the name tells none. */
export function kindOfName(name: string): KindName | null {
  const extension = /\.([^.\s/\\]{1,12})$/.exec(name)?.[1]?.toLowerCase()
  if (extension === undefined) return null
  if (/\.warc\.gz$/i.test(name)) return 'warc'
  return FILE_KINDS.find(({ extensions }) => (extensions as readonly string[]).includes(extension))?.kind ?? null
}

const LISTS: readonly KindName[] = ['warc', 'table', 'json', 'ris']

/** What a file chooser offers where one text is wanted: documents, not lists. */
export const ACCEPTED_TEXTS: string = FILE_KINDS.filter(({ kind }) => !LISTS.includes(kind))
  .flatMap(({ extensions }) => extensions.map((one) => `.${one}`))
  .join(',')

/** What a file chooser offers: ".txt,.text,.md,…". */
export const ACCEPTED: string = FILE_KINDS.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(',')

/** The media type that a file's name tells; that of bytes where it tells none. */
export function mediaTypeOf(name: string): string {
  const kind = kindOfName(name)
  return FILE_KINDS.find((one) => one.kind === kind)?.media[0] ?? 'application/octet-stream'
}

/** The kind of a media type as a server names it ("text/html; charset=utf-8"), or null where none is read. */
export function kindOfMedia(mediaType: string): KindName | null {
  const bare = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return FILE_KINDS.find(({ media }) => (media as readonly string[]).includes(bare))?.kind ?? null
}
