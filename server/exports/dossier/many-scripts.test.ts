import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE, manyScripts, SCRIPTS } from '@/testing/many-scripts'
import { dossierDocx } from './docx'
import { dossierOf } from './dossier'
import { dossierHtml } from './html'
import { dossierMarkdown } from './markdown'
import type { Dossier } from './model'
import { dossierPdf } from './pdf'

/** The first PDF unpacks fonts of many thousand signs. */
const SLOW = 120_000
let dossier: Dossier
beforeAll(() => {
  dossier = dossierOf(manyScripts(), { findings: 'brief', quotes: 0 })
})

/** The title without what no document may hold. */
const TITLE = ['\u0000', '\u0007', '\u202e'].reduce((title, sign) => title.replaceAll(sign, ''), HOSTILE)
const bare = (text: string): string => text.replace(/\s+/g, '')

test('a web page shows hostile words as words', async () => {
  const html = await dossierHtml(dossier)
  const { document } = parseHTML(html)
  expect(document.querySelectorAll('script, iframe, img, object, form')).toHaveLength(0)
  expect(document.querySelector('h1')?.textContent).toBe(TITLE)
  expect(document.title).toBe(TITLE)
  for (const link of document.querySelectorAll('a'))
    expect(link.getAttribute('href')).toMatch(/^(?:#|https:\/\/example\.org\/)/)
  for (const node of document.querySelectorAll('*'))
    for (const { name } of node.attributes) expect(name).not.toMatch(/^on/)
  for (const words of Object.values(SCRIPTS)) expect(document.body.textContent).toContain(words)
})

test('Markdown shows hostile words as words', () => {
  const markdown = dossierMarkdown(dossier)
  expect(markdown.split('\n')[0]).toBe(
    '# \\</title\\>\\<script\\>alert(1)\\</script\\> \\*\\*b\\*\\* \\[l\\](javascript:alert(2)) &amp; "q" =1+1 \\| \\]\\]\\>',
  )
  expect(markdown).not.toMatch(/(?<!\\)<(?!a id="|\/a>|#|https:\/\/example)/)
  expect(markdown).not.toMatch(/\]\(<(?:javascript|data):/)
  for (const words of Object.values(SCRIPTS)) expect(markdown).toContain(words)
})

test('a Word document opens and shows them too', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await dossierDocx(dossier)) })
  const { document } = parseHTML(`<html><body>${value}</body></html>`)
  expect(document.querySelectorAll('script')).toHaveLength(0)
  expect(document.body.textContent).toContain(TITLE)
  for (const link of document.querySelectorAll('a[href]'))
    expect(link.getAttribute('href')).toMatch(/^(?:#|https:\/\/example\.org\/)/)
  for (const words of Object.values(SCRIPTS)) expect(document.body.textContent).toContain(words)
})

describe('a PDF', () => {
  let text: string
  let title: unknown
  beforeAll(async () => {
    const pdf = await getDocumentProxy(await dossierPdf(dossier))
    title = ((await pdf.getMetadata()).info as { Title?: string }).Title
    text = (await extractText(pdf, { mergePages: true })).text
  }, SLOW)

  test('has every sign of every script', () => {
    for (const script of [
      'chinese',
      'japanese',
      'korean',
      'thai',
      'hindi',
      'greek',
      'russian',
      'vietnamese',
      'signs',
    ] as const)
      expect(bare(text).replaceAll('\u200d', ''), script).toContain(bare(SCRIPTS[script]).replaceAll('\u200d', ''))
    expect(text).not.toContain('\uFFFD')
  })

  test('has every word of a script that runs to the left', () => {
    // a reader turns a line sign by sign, and with it the two letters of a ligature: order within a word is left aside
    const letters = (word: string) => [...word.normalize('NFKC')].sort().join('')
    const found = new Set(
      text
        .replace(/[“”\d]/g, ' ')
        .split(/\s+/)
        .map(letters),
    )
    for (const script of ['arabic', 'hebrew'] as const)
      for (const word of SCRIPTS[script].replace(/\d/g, '').split(/\s+/)) expect(found, word).toContain(letters(word))
  })

  test('has its title', () => expect(title).toBe(TITLE))
})
