import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { stop } from '@/server/errors/outcome'

const UNPACK = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }

/** How an answer may be packed, as it is asked for. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate'

/**
 * The body of an answer, unpacked, as long as neither what comes nor what comes out of it is more than so many bytes: the
 * reading ends at the first byte too many.
 */
export async function readBody(body: Readable, encoding: string, largest: number): Promise<Uint8Array> {
  const named = encoding
    .toLowerCase()
    .split(',')
    .flatMap((name) => name.trim() || [])
  const packed = named.filter((name) => name !== 'identity')
  if (packed.length > 1 || packed.some((name) => !(name in UNPACK))) unreadable(`is packed as “${encoding}”`)
  const unpack = packed[0] ? UNPACK[packed[0] as keyof typeof UNPACK]() : null
  const stream = unpack ? body.pipe(unpack) : body
  let came = 0
  const tooMuch = () => came > largest
  body.on('data', (chunk: Buffer) => {
    came += chunk.length
    if (tooMuch()) stream.destroy(new TooMuch())
  })
  // a connection that breaks ends the unpacking, too
  if (unpack) body.on('error', (error) => unpack.destroy(error))
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > largest) throw new TooMuch()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof TooMuch) tooLarge(largest)
    if (unpack && /^Z_|^ERR_BUFFER|^ERR_.*BROTLI|^ERR__ERROR/.test(codeOf(error))) unreadable('could not be unpacked')
    throw error
  } finally {
    body.destroy()
    unpack?.destroy()
  }
  return new Uint8Array(Buffer.concat(chunks))
}

class TooMuch extends Error {}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException)?.code ?? '')

export function tooLarge(largest: number): never {
  const size = largest >= 1_000_000 ? `${Math.floor(largest / 1_000_000)} MB` : `${largest} bytes`
  stop(
    'too-large',
    `The page is over ${size}; the reading was stopped there.`,
    'Save the article alone and drop the file here.',
  )
}

const unreadable = (what: string): never =>
  stop(
    'unsupported',
    `What the server sent ${what}.`,
    'Open the page in your browser, save it, and drop the file here.',
  )
