/** The kinds of files that are read, in the words and with the endings that the import page shows, and their media types. */
export const ACCEPTED_FILES = [
  { ending: 'txt', mediaType: 'text/plain', words: 'Text' },
  { ending: 'text', mediaType: 'text/plain', words: 'Text' },
  { ending: 'md', mediaType: 'text/markdown', words: 'Markdown' },
  { ending: 'markdown', mediaType: 'text/markdown', words: 'Markdown' },
  { ending: 'html', mediaType: 'text/html', words: 'HTML' },
  { ending: 'htm', mediaType: 'text/html', words: 'HTML' },
  { ending: 'xhtml', mediaType: 'application/xhtml+xml', words: 'HTML' },
  { ending: 'pdf', mediaType: 'application/pdf', words: 'PDF' },
  {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    words: 'Word (DOCX)',
  },
  { ending: 'eml', mediaType: 'message/rfc822', words: 'e-mail (EML)' },
  { ending: 'mhtml', mediaType: 'multipart/related', words: 'saved pages (MHTML, WARC)' },
  { ending: 'mht', mediaType: 'multipart/related', words: 'saved pages (MHTML, WARC)' },
  { ending: 'warc', mediaType: 'application/warc', words: 'saved pages (MHTML, WARC)' },
  { ending: 'warc.gz', mediaType: 'application/warc', words: 'saved pages (MHTML, WARC)' },
  { ending: 'csv', mediaType: 'text/csv', words: 'lists (CSV, TSV, JSON)' },
  { ending: 'tsv', mediaType: 'text/tab-separated-values', words: 'lists (CSV, TSV, JSON)' },
  { ending: 'json', mediaType: 'application/json', words: 'lists (CSV, TSV, JSON)' },
  { ending: 'jsonl', mediaType: 'application/jsonl', words: 'lists (CSV, TSV, JSON)' },
  { ending: 'ndjson', mediaType: 'application/jsonl', words: 'lists (CSV, TSV, JSON)' },
  { ending: 'jsonld', mediaType: 'application/ld+json', words: 'checks and annotations (JSON-LD)' },
  { ending: 'ris', mediaType: 'application/x-research-info-systems', words: 'references (RIS)' },
] as const

/** As a file field takes it. `warc.gz` ends in `gz` to a browser. */
export const ACCEPT = [
  ...new Set(ACCEPTED_FILES.map(({ ending }) => `.${ending.split('.').at(-1)}`)),
  ...new Set(ACCEPTED_FILES.map(({ mediaType }) => mediaType)),
].join(',')

/** The kinds in words, each once. */
export const KINDS_IN_WORDS = [...new Set(ACCEPTED_FILES.map(({ words }) => words))].join(', ')

/** The media type that a file's name tells; bytes of no known kind where it tells none. */
export function mediaTypeOf(name: string): string {
  const lower = name.toLowerCase()
  const known = ACCEPTED_FILES.find(({ ending }) => lower.endsWith(`.${ending}`))
  return known?.mediaType ?? 'application/octet-stream'
}
