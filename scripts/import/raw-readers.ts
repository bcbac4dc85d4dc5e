import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import Papa from 'papaparse'
import PostalMime from 'postal-mime'
import { extractText, getDocumentProxy } from 'unpdf'
import { WARCParser } from 'warcio'

/** What a program without us would call for the text in a file of a kind; how many characters it found. */
export type RawReader = { says: string; read: (bytes: Uint8Array) => Promise<number> | number }

const decoder = new TextDecoder()

const article = (html: string): number => {
  const { document } = parseHTML(html)
  return new Readability(document).parse()?.textContent?.length ?? 0
}

/** By kind of file; kinds that no library reads are not set beside one. */
export const RAW_READERS: Record<string, RawReader> = {
  html: { says: 'linkedom + readability', read: (bytes) => article(decoder.decode(bytes)) },
  pdf: {
    says: 'unpdf',
    read: async (bytes) => {
      const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
      const { text } = await extractText(pdf, { mergePages: true })
      await pdf.destroy()
      return text.length
    },
  },
  docx: {
    says: 'mammoth',
    read: async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.length,
  },
  eml: { says: 'postal-mime', read: async (bytes) => lengthOf(await PostalMime.parse(bytes)) },
  mhtml: {
    says: 'postal-mime + readability',
    read: async (bytes) => article((await PostalMime.parse(bytes)).html ?? ''),
  },
  warc: {
    says: 'warcio + readability',
    read: async (bytes) => {
      let length = 0
      for await (const record of WARCParser.iterRecords([bytes])) {
        const text = await record.contentText()
        if (/html/i.test(record.httpHeaders?.headers.get('content-type') ?? '')) length += article(text)
      }
      return length
    },
  },
  table: {
    says: 'papaparse',
    read: (bytes) => Papa.parse(decoder.decode(bytes), { header: true, skipEmptyLines: true }).data.length,
  },
  json: { says: 'JSON.parse', read: (bytes) => parsedJson(decoder.decode(bytes)) },
  ris: { says: '@citation-js/plugin-ris', read: (bytes) => readRis(decoder.decode(bytes)) },
}

const lengthOf = ({ text, html }: { text?: string; html?: string }): number => (text ?? html ?? '').length

function parsedJson(text: string): number {
  try {
    return JSON.parse(text) ? 1 : 0
  } catch {
    return text.split('\n').filter((line) => line.trim() !== '' && JSON.parse(line)).length
  }
}

async function readRis(text: string): Promise<number> {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-ris')
  const { input } = plugins as unknown as { input: { chain(text: string, options: object): unknown[] } }
  return input.chain(text, { generateGraph: false }).length
}
