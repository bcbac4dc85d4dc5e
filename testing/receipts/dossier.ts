import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { extractText } from 'unpdf'
import type { ExportFile } from '../../contracts/interchange/exported'
import { bodyText } from './linked-data'
import type { Shown, Told, ToldSource } from './shown'

/** What a dossier says of its own receipts, whatever kind of file it is. */
type Dossier = {
  /** the words of a receipt and the line that says where they stand, by its number */
  receipts: Map<number, { words: string; line: string }>
  sources: Map<number, string>
  /** a number of the text, what it counts, and the receipts and sources it names */
  figures: { what: string; rests: string }[]
}

const PLACE =
  /characters (\d+)–(\d+)(?:, page \d+)?; SHA-256 ([0-9a-f]{64})(?:; (https?:\S+?))?; (?:no archived copy|archived: (\S+))/
const SOURCE = /(?:; (https?:\S+?))?; (?:no archived copy|archived: (\S+?)); SHA-256 ([0-9a-f]{64})/

function placeOf(told: Dossier, number: number): Told[] {
  const receipt = told.receipts.get(number)
  const [, start, end, sha256 = '', url = null, archivedAt = null] = PLACE.exec(receipt?.line ?? '') ?? []
  return receipt && start
    ? [{ exact: receipt.words, start: Number(start), end: Number(end), sha256, url, archivedAt }]
    : []
}

function sourceOf(told: Dossier, number: number): ToldSource[] {
  const [, url = null, archivedAt = null, sha256] = SOURCE.exec(told.sources.get(number) ?? '') ?? []
  return sha256 ? [{ sha256, url, archivedAt }] : []
}

/** `receipts 1–3, 7; source 2` as places. One that is not in the file takes all others with it. */
function placesOf(told: Dossier, rests: string): Shown['places'] {
  const named = rests.split(';').flatMap((part): (Told | ToldSource)[][] => {
    const numbers = [...part.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last]) =>
      Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, i) => Number(first) + i),
    )
    return numbers.map((number) => (part.includes('source') ? sourceOf(told, number) : placeOf(told, number)))
  })
  return named.some((places) => places.length === 0) ? [] : named.flat()
}

const shown = (told: Dossier): Shown[] => [
  ...[...told.receipts.keys()].map((number) => ({ what: `receipt ${number}`, places: placeOf(told, number) })),
  ...[...told.sources.keys()].map((number) => ({ what: `source ${number}`, places: sourceOf(told, number) })),
  ...told.figures.map(({ what, rests }) => ({ what, places: placesOf(told, rests) })),
]

const textOf = (node: { textContent: string | null } | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

const unquoted = (words: string): string => words.replace(/^“|”$/g, '')

/** The rows of the table that says what every number rests on. */
function figureRows(document: Document): Dossier['figures'] {
  const table = [...document.querySelectorAll('table')].find((one) => /Rests on/.test(textOf(one.querySelector('tr'))))
  return [...(table?.querySelectorAll('tr') ?? [])].slice(1).map((row) => {
    const [number, what, rests] = [...row.querySelectorAll('th, td')].map(textOf)
    return { what: `${number}: ${what}`, rests: rests ?? '' }
  })
}

/** Receipts, sources and numbers; every answer by its notes, every chart and every number beside its quotes. */
export function htmlWalk(file: ExportFile): Shown[] {
  const { document } = parseHTML(bodyText(file))
  const numbered = (name: string) =>
    [...document.querySelectorAll(`li[id^="${name}-"]`)].map((item) => [Number(item.id.split('-')[1]), item] as const)
  const told: Dossier = {
    receipts: new Map(
      numbered('receipt').map(([number, item]) => [
        number,
        { words: unquoted(textOf(item.querySelector('.quote'))), line: textOf(item) },
      ]),
    ),
    sources: new Map(numbered('source').map(([number, item]) => [number, textOf(item)])),
    figures: figureRows(document),
  }
  const rows = new Map(
    [...document.querySelectorAll('[id^="figure-"]')].map((cell) => [
      cell.id,
      textOf(cell.parentElement?.lastElementChild),
    ]),
  )
  const aims = (node: Element): Shown['places'] =>
    [...node.querySelectorAll('a[href^="#"]')].flatMap((link) => {
      const id = link.getAttribute('href')?.slice(1) ?? ''
      return placesOf(told, rows.get(id) ?? id.replace('-', ' '))
    })
  return [
    ...shown(told),
    ...[...document.querySelectorAll('.answer, figure')].map((node) => ({
      what: textOf(node).slice(0, 60),
      places: aims(node),
    })),
    ...[...document.querySelectorAll('data')].map((node) => ({
      what: `number ${textOf(node)}`,
      places: placesOf(told, `receipts ${node.getAttribute('value')?.replaceAll(' ', ', ')}`),
    })),
  ]
}

/** A Word document by its footnotes, the words before each, its list of sources and its table of numbers. */
export async function docxWalk({ body }: ExportFile): Promise<Shown[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(body as Uint8Array) })
  const { document } = parseHTML(`<html><body>${value}</body></html>`)
  const receipts: Dossier['receipts'] = new Map()
  const notes = new Map([...document.querySelectorAll('li[id^="footnote-"]')].map((item) => [item.id, textOf(item)]))
  for (const mark of document.querySelectorAll('sup a[href^="#footnote-"]')) {
    const line = notes.get(mark.getAttribute('href')?.slice(1) ?? '') ?? ''
    let before = ''
    for (let node = mark.closest('sup')?.previousSibling; node; node = node.previousSibling)
      before = (node.textContent ?? '') + before
    const words = /“([^“]*(?:“[^”]*”[^“]*)*)”$/.exec(before)?.[1] ?? ''
    receipts.set(Number(/Receipt (\d+)/.exec(line)?.[1]), { words, line })
  }
  for (const text of [...document.querySelectorAll('p')].map(textOf)) {
    const [, number, words, line] = /^Receipt (\d+): “(.*)” (.*)$/.exec(text) ?? []
    if (number) receipts.set(Number(number), { words: words ?? '', line: line ?? '' })
  }
  const list = [...document.querySelectorAll('ol')].find((one) => SOURCE.test(textOf(one)))
  const sources = new Map([...(list?.querySelectorAll('li') ?? [])].map((item, i) => [i + 1, textOf(item)]))
  return shown({ receipts, sources, figures: figureRows(document) })
}

/** A Markdown file by its footnotes, the words before each, its list of sources and its table of numbers. */
export function markdownWalk(file: ExportFile): Shown[] {
  const lines = bodyText(file).split('\n').map(plainLine)
  const told: Dossier = { receipts: new Map(), sources: new Map(), figures: [] }
  for (const line of lines) {
    const [, number] = /^\[\^r(\d+)\]: /.exec(line) ?? []
    const [, alone, words, rest] = /^- Receipt (\d+): “(.*)” (.*)$/.exec(line) ?? []
    if (number) told.receipts.set(Number(number), { words: wordsBefore(lines, number), line })
    if (alone) told.receipts.set(Number(alone), { words: words ?? '', line: rest ?? '' })
    const [, source] = SOURCE.test(line) && !PLACE.test(line) ? (/^(\d+)\. /.exec(line) ?? []) : []
    if (source) told.sources.set(Number(source), line)
    const [, figure, what, rests] = /^\| (\S+) \| (.*) \| ((?:receipt|source)s? [^|]*) \|$/.exec(line) ?? []
    if (figure) told.figures.push({ what: `${figure}: ${what}`, rests: rests ?? '' })
  }
  return shown(told)
}

/** A line as it is shown: links and code without their marks, signs without the marks that keep them from being some. */
const plainLine = (line: string): string =>
  line
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g, '$1')
    .replace(/[*`]{1,2}(?=\S)|(?<=\S)(?<!\\)[*`]{1,2}/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/&amp;/g, '&')

function wordsBefore(lines: string[], number: string): string {
  const found = lines.find((line) => line.includes(`”[^r${number}]`) && !line.startsWith('[^')) ?? ''
  const before = found.slice(0, found.indexOf(`[^r${number}]`))
  return /“([^“]*(?:“[^”]*”[^“]*)*)”$/.exec(before)?.[1] ?? ''
}

/** A PDF by the text that can be selected in it. */
export async function pdfWalk({ body }: ExportFile): Promise<Shown[]> {
  const { text } = await extractText(new Uint8Array(body as Uint8Array), { mergePages: true })
  const all = text.replace(/\s+/g, ' ')
  const part = (from: string, to: string) => {
    const end = to === '' ? all.length : all.lastIndexOf(to)
    return all.slice(all.lastIndexOf(from, end), end)
  }
  const told: Dossier = { receipts: new Map(), sources: new Map(), figures: [] }
  const RECEIPT = /(\d+) “(.+?)” [^“]{1,80}? \[\d+\], (characters .+?; (?:no archived copy|archived: \S+))/g
  for (const [, number, words, line] of part(' Receipts ', '').matchAll(RECEIPT))
    told.receipts.set(Number(number), { words: words ?? '', line: line ?? '' })
  for (const [line, number] of part(' Sources ', ' Appendix ').matchAll(/(\d+)\. .+?SHA-256 [0-9a-f]{64}/g))
    told.sources.set(Number(number), line)
  const FIGURE = /(\d[\d,]*) (\D.+?) ((?:receipt|source)s? \d+(?:–\d+)?(?:, \d+(?:–\d+)?)*)(?= |$)/g
  for (const [, figure, what, rests] of part('Rests on', ' Receipts ').matchAll(FIGURE))
    told.figures.push({ what: `${figure}: ${what}`, rests: rests ?? '' })
  return shown(told)
}
