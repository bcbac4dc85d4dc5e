import { brotliDecompressSync } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { LARGEST_UNPACKED, MOST_ENTRIES } from '../apart/limits'
import { decodeText } from '../decode'
import { publishedFrom } from '../published'
import type { ReadFile, Reading } from '../reading'
import { refuse } from '../refusal'
import { htmlFile, plainFile } from '../texts'

type Found = Pick<Reading, 'sources' | 'notes'>

/** A page of an archive may have so many bytes; larger ones are left out and named. */
const LARGEST_PAGE = 10_000_000
/** So many pages of an archive are read. */
const MOST_SOURCES = 1_000

/** The web pages and texts of a web archive, each a source with its address; pictures, scripts and errors are passed over. */
export async function readWarc(bytes: Uint8Array): Promise<Found> {
  const found: Found = { sources: [], notes: [] }
  let records = 0
  let size = 0
  for await (const record of WARCParser.iterRecords(slices(bytes))) {
    if (++records > MOST_ENTRIES || found.sources.length >= MOST_SOURCES) {
      found.notes.push(`has more pages; the first ${found.sources.length} were read`)
      break
    }
    const media = mediaOf(record)
    const payload = await payloadOf(record, media ? Math.min(LARGEST_PAGE, LARGEST_UNPACKED - size) : 0)
    if (!media) continue
    size += payload?.length ?? 0
    const name = nameOf(record)
    if (payload === null) found.notes.push(`“${name}” is over 10 MB and was left out`)
    else await addPage(found, name, payload, media, record)
  }
  if (records === 0) throw new Error('There is no record.')
  if (found.sources.length + found.notes.length === 0)
    refuse('no-page', 'has no web page and no text in it', 'Save the page again, or paste its text.')
  return found
}

/** In small pieces, so that no more is unpacked at a time than is looked at. */
function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 32_768) yield bytes.subarray(at, at + 32_768)
}

/** The media type of a record that is a page or a text that was there; null for all others. */
function mediaOf(record: WARCRecord): { type: string; charset: string | null } | null {
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  if (!['response', 'resource'].includes(record.warcType ?? '') || status < 200 || status >= 300) return null
  const given = record.httpHeaders ? record.httpHeaders.headers.get('content-type') : record.warcContentType
  const [, type = '', rest = ''] = /^\s*([\w.+/-]+)\s*(;.*)?$/s.exec(given ?? '') ?? []
  if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown)$/i.test(type)) return null
  return { type: type.toLowerCase(), charset: /charset\s*=\s*["']?([\w-]+)/i.exec(rest)?.[1] ?? null }
}

/**
 * What was sent, unpacked; null where it is larger than `most`. Goes to the record's end in any case: the library passes over the
 * rest of a record by itself, and never comes to the end of one that was cut off.
 */
async function payloadOf(record: WARCRecord, most: number): Promise<Uint8Array | null> {
  const headers = record.httpHeaders?.headers
  const brotli = headers?.get('content-encoding')?.toLowerCase() === 'br'
  if (brotli || most === 0) headers?.delete('content-encoding')
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of record) {
    size += piece.length
    if (size <= most) pieces.push(piece)
    else pieces = []
  }
  if (size > most) return null
  const whole = Buffer.concat(pieces)
  return brotli ? brotliDecompressSync(whole, { maxOutputLength: LARGEST_PAGE }) : whole
}

const nameOf = (record: WARCRecord): string =>
  (record.warcTargetURI ?? 'page').replace(/^https?:\/\/(?:www\.)?/i, '').slice(0, 120)

async function addPage(
  { sources, notes }: Found,
  name: string,
  payload: Uint8Array,
  { type, charset }: { type: string; charset: string | null },
  record: WARCRecord,
): Promise<void> {
  const html = type.includes('html')
  const decoded = decodeText(payload, html, charset)
  if (!decoded) {
    notes.push(`“${name}” is not text and was left out`)
    return
  }
  const file: ReadFile = html ? await htmlFile(decoded.text) : plainFile(decoded.text)
  const url = record.warcTargetURI ?? null
  const meta = {
    ...file.meta,
    published: file.meta.published ?? publishedFrom(record.warcDate ?? ''),
    url: url && /^https?:/i.test(url) ? url : null,
  }
  sources.push({ ...file, name, meta, notes: [...file.notes, ...(decoded.note ? [decoded.note] : [])] })
}
