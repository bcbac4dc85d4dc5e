import type { Exported } from '@/contracts/interchange/exported'
import { sourceName } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import { receiptsOf } from '../receipts'
import type { DossierReceipt, Figure, Run } from './model'
import { receiptId, sourceId } from './model'

/** Keeps account of what the dossier quotes and counts while its parts are written. */
export type Book = {
  /** a claim's words with the number of their receipt; cut after `most` code points where that is not 0 */
  quote: (claim: Claim) => Run[]
  /** a number that leads to what it counts: claims, or sources */
  figure: (count: number, says: string, of: { claims?: Iterable<string>; sources?: Iterable<string> }) => Run
  /** a number of claims whose words stand right below it */
  near: (count: number, claims: Iterable<string>) => Run
  /** a source by name and number, leading to the list of sources */
  source: (id: string) => Run[]
  sourceNumber: (id: string) => number
  figures: () => Figure[]
  receipts: () => DossierReceipt[]
}

/** A book for a story. `most`: the length of quotes in code points, 0 for whole ones. */
export function openBook(exported: Exported, most: number): Book {
  const { sources } = exported.story
  const known = receiptsOf(exported)
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]))
  const names = new Map(sources.map((source) => [source.id, sourceName(source)]))
  const quoted = new Set<number>()
  const counted = new Set<number>()
  const figures: Figure[] = []
  const sourceNumber = (id: string) => numbers.get(id) ?? 0
  return {
    sourceNumber,
    quote: (claim) => {
      const receipt = known.claim(claim.id)
      if (!receipt) return [{ text: `“${claim.quote.exact}”`, quote: true }]
      quoted.add(receipt.number)
      return [{ text: `“${cut(oneLine(claim.quote.exact), most)}”`, quote: true, note: receipt.number }]
    },
    figure: (count, says, of) => {
      const receipts = known.of(of.claims ?? []).map(({ number }) => number)
      for (const number of receipts) counted.add(number)
      const named = [...new Set(of.sources ?? [])].map(sourceNumber).filter((number) => number > 0)
      const text = count.toLocaleString('en-GB')
      if (receipts.length === 0 && named.length === 0) return { text }
      const same = figures.find((figure) => figure.says === says && figure.number === text)
      if (same) return { text, to: `#${same.id}` }
      const id = `figure-${figures.length + 1}`
      figures.push({ id, number: text, says, receipts, sources: named.sort((a, b) => a - b) })
      return { text, to: `#${id}` }
    },
    near: (count, claims) => {
      const rests = known.of(claims).map(({ number }) => number)
      for (const number of rests) counted.add(number)
      return { text: count.toLocaleString('en-GB'), rests }
    },
    source: (id) => {
      const number = sourceNumber(id)
      if (number === 0) return [{ text: 'a removed source' }]
      return [{ text: `${names.get(id)} [${number}]`, to: `#${sourceId(number)}` }]
    },
    figures: () => figures,
    receipts: () =>
      known.all
        .filter(({ number }) => quoted.has(number) || counted.has(number))
        .map((receipt) => ({
          ...receipt,
          quoted: quoted.has(receipt.number),
          sourceNumber: sourceNumber(receipt.source),
          sourceName: names.get(receipt.source) ?? receipt.source,
        })),
  }
}

/** Words as they stand in a line: breaks of lines are spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function cut(text: string, most: number): string {
  if (most === 0) return text
  const signs = [...text]
  return signs.length <= most ? text : `${signs.slice(0, most).join('').trimEnd()} …`
}

/** Where a quote stands and where it can be looked up; with its words where they stand nowhere else. */
export function receiptRuns(receipt: DossierReceipt, withWords: boolean): Run[] {
  const { start, end, page, sha256, url, textFragment, archivedAt } = receipt
  const runs: Run[] = withWords ? [{ text: `“${oneLine(receipt.exact)}”`, quote: true }, { text: ' ' }] : []
  runs.push(
    { text: `${receipt.sourceName} [${receipt.sourceNumber}]`, to: `#${sourceId(receipt.sourceNumber)}` },
    { text: `, characters ${start}–${end}${page === null ? '' : `, page ${page}`}; SHA-256 ` },
    { text: sha256, code: true },
    ...addressRuns('', url, textFragment),
    ...(archivedAt === null ? [{ text: '; no archived copy' }] : addressRuns('archived: ', archivedAt)),
  )
  return runs
}

/** An address to read and, where it may be followed, to press; `leads`: where to, if not to the address itself. */
export function addressRuns(before: string, address: string | null, leads: string | null = null): Run[] {
  if (address === null) return []
  const to = webAddress(leads) ?? webAddress(address)
  return [{ text: `; ${before}` }, to ? { text: address, to } : { text: address }]
}

/** An address that a file may lead to: http or https, nothing else. */
export function webAddress(address: string | null): string | null {
  if (!address || !/^https?:\/\//i.test(address)) return null
  return URL.canParse(address) ? address : null
}

/** Numbers as ranges: 1–4, 7, 9–12. Each range with its first number. */
export function ranges(numbers: number[]): { text: string; first: number }[] {
  const found: { first: number; last: number }[] = []
  for (const number of numbers) {
    const before = found.at(-1)
    if (before && number === before.last + 1) before.last = number
    else found.push({ first: number, last: number })
  }
  return found.map(({ first, last }) => ({ first, text: first === last ? `${first}` : `${first}–${last}` }))
}

/** The receipts and sources behind a number, each leading to its place. */
export function figureRuns({ receipts, sources }: Figure): Run[] {
  const list = (numbers: number[], idOf: (number: number) => string): Run[] =>
    ranges(numbers).flatMap(({ text, first }, i) => [
      ...(i > 0 ? [{ text: ', ' }] : []),
      { text, to: `#${idOf(first)}` },
    ])
  const parts: Run[] = []
  if (receipts.length > 0)
    parts.push({ text: receipts.length === 1 ? 'receipt ' : 'receipts ' }, ...list(receipts, receiptId))
  if (receipts.length > 0 && sources.length > 0) parts.push({ text: '; ' })
  if (sources.length > 0)
    parts.push({ text: sources.length === 1 ? 'source ' : 'sources ' }, ...list(sources, sourceId))
  return parts
}
