import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { comparisonSchema } from '../../contracts/comparison'
import { endApart } from '../../server/files/apart/apart'
import { mailOf } from '../../testing/documents/mail'
import { docxOf, odtOf, wordParagraph } from '../../testing/documents/office'
import { pdfOf } from '../../testing/documents/pdf'
import { warcOf } from '../../testing/documents/warc'
import { WIDTH, width } from './columns'
import { main } from './main'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-compare-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
afterAll(endApart)

const put = (files: Record<string, string | Uint8Array>) =>
  Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))

async function variorum(...args: string[]) {
  let output = ''
  let errors = ''
  const into = (add: (text: string) => void) =>
    new Writable({
      write(chunk, _, done) {
        add(String(chunk))
        done()
      },
    })
  const code = await main(args, {
    input: Readable.from([]),
    output: into((text) => {
      output += text
    }),
    errors: into((text) => {
      errors += text
    }),
    colour: false,
  })
  return { code, output, errors: errors.replaceAll(folder, '…') }
}

const STORY = {
  'gazette.txt':
    'The storm killed 12 people in Port Marin on Monday, the mayor said. About 300 homes were destroyed. The mayor, Clara Voss, asked the government for help, and the harbour stayed closed.',
  'courier.txt':
    'At least 15 people were killed by the storm that hit Port Marin on Monday, according to police. The port is closed. Mayor Clara Voss said that she had asked the government for help.',
  'radio.md':
    '---\noutlet: Radio North\npublished: 2023-03-07\n---\nMonday’s storm in Port Marin left 12 people dead 😀, a police officer said.',
}

describe('compare', () => {
  it('gives what the contract says, and the same in whatever order the files come', async () => {
    await put(STORY)
    const files = Object.keys(STORY).map((name) => join(folder, name))
    const first = await variorum('compare', ...files, '--json', '--proposition', 'The harbour should stay closed')
    const comparison = comparisonSchema.strict().parse(JSON.parse(first.output))
    expect(comparison.sources.map((source) => source.id)).toEqual(['courier', 'gazette', 'radio'])
    expect(comparison.sources[2]).toMatchObject({ file: 'radio.md', outlet: 'Radio North', published: '2023-03-07' })
    for (const paths of [files.toReversed(), [files[1], files[0], files[2]], [folder]]) {
      const again = await variorum(
        'compare',
        '--proposition',
        'The harbour should stay closed',
        '--json',
        ...(paths as string[]),
      )
      expect(again).toEqual(first)
    }
  })

  it('prints the texts that offsets count in, on request', async () => {
    await put({ 'radio.md': STORY['radio.md'] })
    const { output } = await variorum('compare', folder, '--json', '--with-text')
    expect(JSON.parse(output).sources[0].text).toBe(
      'Monday’s storm in Port Marin left 12 people dead 😀, a police officer said.',
    )
    expect((await variorum('compare', folder, '--with-text')).output).toContain('TEXT OF radio\n\nMonday’s storm')
  })

  it('prints a table that fits a terminal', async () => {
    await put({
      ...STORY,
      'long.txt': `The storm in Port Marin was told of at https://example.org/${'x'.repeat(300)} by the mayor.`,
    })
    const { code, output } = await variorum('compare', folder, '--all')
    expect(code).toBe(0)
    expect(output).toContain('SOURCES')
    for (const line of output.split('\n')) expect(width(line)).toBeLessThanOrEqual(WIDTH)
  })

  it('compares the good ones and names the others', async () => {
    await put({
      ...STORY,
      'empty.txt': '',
      'picture.txt': new Uint8Array([137, 80, 78, 71, 0, 0, 0]),
      'report.pdf': '%PDF',
    })
    const { code, output, errors } = await variorum('compare', folder, '--json')
    expect(code).toBe(2)
    expect(JSON.parse(output).sources).toHaveLength(3)
    expect(errors.split('\n').map((line) => line.split('. ')[0])).toEqual([
      'variorum: …/empty.txt: is empty',
      'variorum: …/picture.txt: is a picture, which is not read',
      'variorum: …/report.pdf: cannot be read as a PDF: it is damaged, cut off, or of another kind',
      '',
    ])
  })

  it('reads documents of every kind', async () => {
    const page = `<!doctype html><html><head><title>Gazette</title></head><body><p>${STORY['gazette.txt']}</p></body></html>`
    const text = String(STORY['gazette.txt'])
    const sender = {
      From: 'Ida Holm <ida@harbour.example>',
      Subject: 'Gazette',
      Date: 'Tue, 05 Mar 2024 10:00:00 +0000',
    }
    await put({
      'a.pdf': await pdfOf((pdf) => pdf.addPage().text(text)),
      'b.docx': docxOf(wordParagraph(text)),
      'c.odt': odtOf(`<text:p>${text}</text:p>`),
      'd.eml': mailOf(sender, text),
      'e.mhtml': mailOf(
        sender,
        [{ headers: { 'Content-Type': 'text/html', 'Content-Location': 'https://harbour.example/' }, body: page }],
        'related; type="text/html"',
      ),
      'f.warc': await warcOf([{ url: 'https://harbour.example/g', type: 'text/html', body: page }]),
      'g.html': page,
    })
    const { code, output } = await variorum('compare', folder, '--json', '--with-text')
    expect(code).toBe(0)
    const { sources } = JSON.parse(output)
    expect(sources.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'g', 'harbour.example/g'])
    for (const source of sources) expect(source.text.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim())
  })

  it('keeps a text that is not English and says so, but finds no claims in it', async () => {
    await put({
      ...STORY,
      'presse.txt':
        'La tempête a fait douze morts à Port Marin lundi, selon le maire de la ville. Le port reste fermé aux navires.',
    })
    const { code, output, errors } = await variorum('compare', folder, '--json')
    expect(code).toBe(0)
    expect(errors).toContain('presse.txt: does not read like English (it looks like French); kept, but not analysed')
    const comparison = comparisonSchema.parse(JSON.parse(output))
    expect(comparison.sources.map((source) => source.id)).toContain('presse')
    expect(comparison.claims.filter((claim) => claim.source === 'presse')).toEqual([])
  })

  it('gives files of one name ids of their own, and says when two are the same text', async () => {
    await put({ 'a.txt': STORY['gazette.txt'], 'a.md': STORY['gazette.txt'], 'b.txt': STORY['courier.txt'] })
    const { code, output, errors } = await variorum('compare', folder, '--json')
    expect(JSON.parse(output).sources.map((source: { id: string }) => source.id)).toEqual(['a.md', 'a.txt', 'b'])
    expect({ code, errors }).toEqual({
      code: 0,
      errors: 'variorum: a.txt: the same text as a.md; they count as one origin\n',
    })
  })

  it('has nothing to compare where nothing can be read', async () => {
    await put({ 'empty.txt': '' })
    expect(await variorum('compare', folder)).toMatchObject({
      code: 2,
      output: '',
      errors: expect.stringContaining('no source to compare'),
    })
  })
})

describe('usage', () => {
  it.each([
    [[], 'which command?'],
    [['comparison'], 'there is no command “comparison”'],
    [['toString'], 'there is no command “toString”'],
    [['compare'], 'compare needs a folder or files'],
    [['compare', '--jsonn', 'x'], "Unknown option '--jsonn'"],
    [['compare', 'x', '--proposition', ' '], '--proposition needs a sentence'],
    [['judge', 'file.jsonl'], 'judge takes no arguments'],
  ])('%j: %s', async (args, message) => {
    const { code, output, errors } = await variorum(...args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toContain(message)
    expect(errors).toContain('usage: variorum compare')
  })

  it('is printed on request, and fits', async () => {
    const { code, output } = await variorum('--help')
    expect(code).toBe(0)
    for (const line of output.split('\n')) expect(width(line)).toBeLessThanOrEqual(WIDTH)
    expect(await variorum('compare', '--help')).toEqual({ code: 0, output, errors: '' })
  })

  it('tells the versions', async () => {
    expect((await variorum('--version')).output).toMatch(/^variorum \d+\.\d+\.\d+, method \d+\.\d+\.\d+\n$/)
  })
})
