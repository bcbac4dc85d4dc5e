import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import type { StoryDto } from '@/contracts/desk'
import { CLAIMS } from '@/testing/desk-story'
import { exportedStory } from '@/testing/exported'
import { ranges } from './book'
import { dossierDocx } from './docx'
import { type DossierOptions, dossierOf } from './dossier'
import { dossierHtml } from './html'
import { dossierMarkdown } from './markdown'
import type { Block, Dossier, Run } from './model'
import { dossierPdf } from './pdf'
import { DARK, LIGHT } from './tones'

const BRIEF: DossierOptions = { findings: 'brief', quotes: 0 }
const dossier = (options: Partial<DossierOptions> = {}, story: Partial<StoryDto> = {}): Dossier =>
  dossierOf(exportedStory(story), { ...BRIEF, ...options })

const headings = ({ blocks }: Dossier, level: number): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

const runsOf = (block: Block): Run[] => {
  if (block.kind === 'words') return block.line.runs
  if (block.kind === 'list') return block.items.flatMap(({ runs }) => runs)
  if (block.kind === 'answer') return block.quotes.flatMap(({ runs }) => runs)
  const table =
    block.kind === 'chart' || block.kind === 'table' ? block.table.rows.flat().flatMap(({ runs }) => runs) : []
  return block.kind === 'chart' ? [...block.says, ...table] : table
}
const words = (given: Dossier): string =>
  given.blocks
    .flatMap(runsOf)
    .map(({ text }) => text)
    .join('')
const ofKind = <Kind extends Block['kind']>({ blocks }: Dossier, kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)

describe('what a dossier has', () => {
  test('its parts, in their order, findings as the brief has them', () => {
    expect(headings(dossier(), 2)).toEqual([
      'At a glance',
      'Conflicts',
      'What only seems to conflict',
      'Agreements',
      'From a single source',
      'Readings',
      'Verdicts on claims',
      'Open points',
      'Sources',
      'Appendix',
    ])
  })

  test('only what is disputed, where that is asked for', () => {
    const titles = headings(dossier({ findings: 'disputed' }), 2)
    expect(titles).toContain('Conflicts')
    expect(titles).not.toContain('Agreements')
  })

  test('verdicts in people’s words, with who gave them and where they are published', () => {
    const all = words(dossier())
    expect(all).toContain('Needs context, by Mira, 2031-06-02 10:00 UTC: “Ines Roth, Minister of Rail”')
    expect(all).toContain('Right, by Callow Check')
    expect(dossier().blocks.flatMap(runsOf)).toContainEqual({ text: 'Published check', to: 'https://check.example/40' })
  })

  test('a decision stands beside what the method suggests', () => {
    expect(words(dossier())).toContain(
      'Decided: They only seem to conflict, by Mira, 2031-06-01 10:00 UTC. Note: Two building sites. The method suggests: conflict.',
    )
  })

  test('pictures of who agrees with whom, of the answers on a line, and of the stances, each with a sentence and a table', () => {
    const charts = ofKind(dossier(), 'chart')
    expect(charts.map(({ chart }) => chart.kind).sort()).toEqual(['bars', 'line', 'matrix'])
    for (const { says, table } of charts) {
      expect(says.map(({ text }) => text).join('')).toMatch(/\w.*\.$/)
      expect(table.rows.length).toBeGreaterThan(0)
      for (const row of table.rows) expect(row).toHaveLength(table.head.length)
    }
    const line = charts.find(({ chart }) => chart.kind === 'line')?.chart
    expect(line?.kind === 'line' && line.rows.map(({ name, from, to, tone }) => [name, from, to, tone])).toEqual([
      ['40', 40, 40, 'apparent'],
      ['52', 52, 52, 'apparent'],
      ['12', 12, 12, 'apparent'],
    ])
  })

  test('every number leads to what it counts', () => {
    const made = dossier()
    const ids = new Set(made.figures.map(({ id }) => id))
    const numbers = made.blocks.flatMap(runsOf).filter(({ to }) => to?.startsWith('#figure-'))
    expect(numbers.length).toBeGreaterThan(10)
    for (const { to } of numbers) expect(ids).toContain(to?.slice(1))
    const known = new Set(made.receipts.map(({ number }) => number))
    for (const { receipts, sources, says } of made.figures) {
      expect(receipts.length + sources.length, says).toBeGreaterThan(0)
      for (const number of receipts) expect(known).toContain(number)
    }
  })

  test('rules with how often they were right, and settings', () => {
    const tables = ofKind(dossier(), 'table').map(({ table }) => table)
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Settings',
      'Rules that spoke in this story',
      'What the numbers rest on',
    ])
    expect(tables[1]?.rows[0]?.at(-1)?.runs[0]?.text).toBe('not checked in any case yet')
  })

  test('quotes are cut where that is asked for; their receipts keep the place and the whole words', () => {
    const cut = dossier({ quotes: 10 })
    expect(words(cut)).toContain('“40 workers …”')
    expect(cut.receipts.find(({ claim }) => claim === 'hurt-g')?.exact).toBe('40 workers had been hurt')
  })
})

describe('a story without', () => {
  test.each([
    ['a run', { run: null, comparison: null, machine: null, reviews: [], edits: [] }],
    ['sources', { sources: [], run: null, comparison: null, machine: null, reviews: [], edits: [] }],
    ['verdicts and decisions', { reviews: [], edits: [] }],
    ['propositions', { propositions: [] }],
  ] as [string, Partial<StoryDto>][])('%s gives all four files', async (_, more) => {
    const made = dossier({}, more)
    expect(await dossierHtml(made)).toContain('<h1 dir="auto">The Callow bridge</h1>')
    expect(dossierMarkdown(made)).toMatch(/^# The Callow bridge\n/)
    expect((await mammoth.extractRawText({ buffer: Buffer.from(await dossierDocx(made)) })).value).toContain(
      'The Callow bridge',
    )
    expect((await extractText(await dossierPdf(made), { mergePages: true })).text).toContain('The Callow bridge')
  })
})

describe('the four files', () => {
  const exact = CLAIMS.map(({ quote }) => quote.exact)

  test('HTML: one title, no step left out between headings, heads for every table, a text for every picture, no id twice', async () => {
    const { document } = parseHTML(await dossierHtml(dossier()))
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy()
      expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(1)
      for (const row of table.querySelectorAll('tbody tr')) expect(row.querySelector('th[scope="row"]')).toBeTruthy()
    }
    expect(document.querySelectorAll('svg')).toHaveLength(3)
    for (const svg of document.querySelectorAll('svg'))
      expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual([
        'img',
        expect.stringMatching(/\w+\. \w+/),
      ])
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1))
    expect(document.documentElement.getAttribute('lang')).toBe('en-GB')
  })

  test('HTML fetches nothing and runs nothing', async () => {
    const html = await dossierHtml(dossier())
    expect(html.match(/\b(?:src|srcset|poster|data)="/g)).toBeNull()
    for (const [, address] of html.matchAll(/url\(["']?([^"')]{0,20})/g)) expect(address).toMatch(/^data:font\/woff2/)
  })

  test('Markdown: every footnote that is referred to is there, once, and none is left over', () => {
    const markdown = dossierMarkdown(dossier())
    const defined = [...markdown.matchAll(/^\[\^(r\d+)\]: /gm)].map(([, name]) => name)
    const referred = [...markdown.matchAll(/\[\^(r\d+)\](?!: )/g)].map(([, name]) => name)
    expect(new Set(defined).size).toBe(defined.length)
    expect([...new Set(referred)].sort()).toEqual([...defined].sort())
    const anchors = new Set([...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id))
    for (const [, id] of markdown.matchAll(/\(<#([^>]+)>\)/g)) expect(anchors).toContain(id)
  })

  test('Word: all quotes, as many footnotes as notes, headings, tables that say what they show', async () => {
    const { unzipSync, strFromU8 } = await import('fflate')
    const bytes = await dossierDocx(dossier())
    const parts = unzipSync(bytes)
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array)
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    const { document } = parseHTML(`<html><body>${value}</body></html>`)
    for (const quote of exact) expect(document.body.textContent).toContain(quote)
    const marks = document.querySelectorAll('sup a[href^="#footnote-"]').length
    expect(marks).toBe(
      dossier()
        .blocks.flatMap(runsOf)
        .filter(({ note }) => note !== undefined).length,
    )
    expect(document.querySelectorAll('li[id^="footnote-"]')).toHaveLength(marks)
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(headings(dossier(), 2))
    expect(xml.match(/<w:tblDescription /g)?.length).toBe(xml.match(/<w:tbl>/g)?.length)
    expect(strFromU8(parts['docProps/core.xml'] as Uint8Array)).toContain('2031-06-01T09:00:00Z')
  })

  test('PDF: all quotes, tagged, in English, with bookmarks and the date of the run', async () => {
    const bytes = await dossierPdf(dossier())
    const pdf = await getDocumentProxy(bytes.slice())
    const { text } = await extractText(pdf, { mergePages: true })
    for (const quote of exact) expect(text.replace(/\s+/g, ' ')).toContain(quote)
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: 'The Callow bridge',
      Language: 'en-GB',
      CreationDate: 'D:20310601090000Z',
    })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const [top] = await pdf.getOutline()
    expect(top?.items.map(({ title }) => title)).toEqual(headings(dossier(), 2))
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toMatch(
      /"role":"Figure".*"alt":"Who agrees with whom\./,
    )
  })
})

test('ranges of numbers', () => {
  expect(ranges([1, 2, 3, 7, 9, 10]).map(({ text }) => text)).toEqual(['1–3', '7', '9–10'])
})

test('the colours are those of the desk', () => {
  const css = readFileSync('ui/tokens.css', 'utf8')
  const [light = '', dark = ''] = [css.split('.dark {')[0], css.split('.dark {')[1]]
  for (const [name, colour] of Object.entries(LIGHT)) expect(light).toContain(`--${name}: ${colour};`)
  for (const [name, colour] of Object.entries(DARK)) expect(dark).toContain(`--${name}: ${colour};`)
})
