import { WARCRecord, WARCSerializer } from 'warcio'

type Page = { url: string; type: string; body: string | Uint8Array; status?: string; encoding?: string }

/** A web archive of the pages given, all fetched at one time. */
export async function warcOf(pages: Page[], gzip = false, date = '2024-03-06T10:00:00Z'): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const info = WARCRecord.createWARCInfo({ filename: 'ferry.warc', warcVersion: 'WARC/1.1' }, { software: 'none' })
  pieces.push(await WARCSerializer.serialize(info, { gzip }))
  for (const { url, type, body, status = '200 OK', encoding } of pages) {
    const content = typeof body === 'string' ? new TextEncoder().encode(body) : body
    const record = WARCRecord.create(
      {
        url,
        date,
        type: 'response',
        warcVersion: 'WARC/1.1',
        warcHeaders: {},
        httpHeaders: { 'Content-Type': type, ...(encoding ? { 'Content-Encoding': encoding } : {}) },
        statusline: `HTTP/1.1 ${status}`,
      },
      (async function* () {
        yield content
      })(),
    )
    pieces.push(await WARCSerializer.serialize(record, { gzip }))
  }
  return new Uint8Array(Buffer.concat(pieces))
}
