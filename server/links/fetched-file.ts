import { FILE_KINDS, type KindName, kindOfMedia, kindOfName } from '@/contracts/interchange/kinds'
import { stop } from '@/server/errors/outcome'
import type { Fetched } from './fetch-link'

/** What a fetched page is as a file: a name that tells its kind, and the bytes that its reader is given. */
export type FetchedFile = { fileName: string; mediaType: string; bytes: Uint8Array }

/** Types under which servers send whatever they have; the name of the file tells more. */
const NO_TYPE = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/force-download'])

/** Names the file by its address and its type; stops where it is of a kind that is not read, such as a picture. */
export function fetchedFile({
  from,
  contentType,
  bytes,
}: Pick<Fetched, 'from' | 'contentType' | 'bytes'>): FetchedFile {
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const name = nameIn(from)
  const byName = kindOfName(name)
  const kind = NO_TYPE.has(mediaType) ? (byName ?? 'html') : (kindOfMedia(mediaType) ?? textKind(mediaType, byName))
  if (kind === null)
    stop(
      'unsupported',
      `At this address is ${nameOfType(mediaType)}, not a text.`,
      'Give the address of an article, a document or a list.',
    )
  const fileName = byName === kind ? name : `${name}.${extensionOf(kind)}`
  return {
    fileName,
    mediaType: mediaType || 'application/octet-stream',
    bytes: inMarkedCoding(contentType, kind, bytes),
  }
}

/** Some text of an unknown sort (`text/x-…`) is read as its name tells, else as plain text. */
const textKind = (mediaType: string, byName: KindName | null): KindName | null =>
  mediaType.startsWith('text/') ? (byName ?? 'text') : mediaType.includes('json') ? byName : null

const extensionOf = (kind: KindName): string => FILE_KINDS.find((one) => one.kind === kind)?.extensions[0] ?? 'txt'

const nameOfType = (mediaType: string): string => {
  const family = mediaType.split('/', 1)[0]
  if (family === 'image') return 'a picture'
  if (family === 'video') return 'a film'
  if (family === 'audio') return 'a recording'
  return `a file of the type “${mediaType}”`
}

const LONGEST_NAME = 120

/** The last part of an address as a file's name, else its host. */
function nameIn(address: string): string {
  const url = new URL(address)
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? ''
  return (decoded(last) || url.host).replace(/[\p{Cc}/\\]+/gu, ' ').slice(-LONGEST_NAME)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * The bytes as a reader is given them. Where the server alone says how the characters are coded, they are coded anew with a
 * mark that every reader knows; the bytes that came are kept as they were.
 */
function inMarkedCoding(contentType: string, kind: KindName, bytes: Uint8Array): Uint8Array {
  const charset = /;\s*charset\s*=\s*"?([\w:.-]{2,30})/i.exec(contentType)?.[1]?.toLowerCase()
  if (!charset || charset === 'utf-8' || charset === 'utf8' || (kind !== 'html' && kind !== 'text')) return bytes
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  } catch {
    // a coding that nobody knows, or that the bytes are not in: the page itself is asked
    return bytes
  }
}
