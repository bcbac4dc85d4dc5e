import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { kindOfName } from '../../contracts/interchange/kinds'
import { mailOf } from '../../testing/documents/mail'
import { pdfOf } from '../../testing/documents/pdf'
import { warcOf } from '../../testing/documents/warc'
import { randomFrom } from '../../testing/fuzz/mutate'

export type BenchFile = { kind: string; name: string; bytes: Uint8Array }

const MOST_A_KIND = 60
const LARGEST = 2_000_000

/** The files of folders that our readers know, at most so many of a kind: every how-many-th, so that all folders have a part. */
export function filesIn(folders: string[]): BenchFile[] {
  const found = new Map<string, string[]>()
  const open = [...folders]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (statSync(folder).isFile()) {
      add(found, folder)
      continue
    }
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) open.push(file)
      else if (entry.isFile()) add(found, file)
    }
  }
  return [...found].flatMap(([kind, files]) => {
    const step = Math.max(1, files.length / MOST_A_KIND)
    const chosen = files.sort().filter((_, k) => Math.floor(k / step) !== Math.floor((k - 1) / step))
    return chosen.map((file) => ({ kind, name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }))
  })
}

function add(found: Map<string, string[]>, file: string): void {
  const kind = kindOfName(file)
  if (kind === null || kind === 'text') return
  const { size } = statSync(file)
  if (size > 0 && size <= LARGEST) found.set(kind, [...(found.get(kind) ?? []), file])
}

const SYLLABLES = 'har bor fer ry is land coun cil brid ge mas ter sto rm wa ter cap tain mon day re port'.split(' ')
const DOCUMENTS = 24

/** Invented articles of some 700 words in files of every kind; the same each time. */
export async function inventedFiles(): Promise<BenchFile[]> {
  const random = randomFrom(1)
  const pick = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] as string
  const sentence = () =>
    `The ${Array.from({ length: 14 }, () => pick() + pick()).join(' ')}, ${Math.floor(random() * 90) + 10} of them.`
  const article = () => ({
    title: `${pick()}${pick()} ${pick()}${pick()}`,
    paragraphs: Array.from({ length: 12 }, () => Array.from({ length: 4 }, sentence).join(' ')),
  })
  const files: BenchFile[] = []
  const text = new TextEncoder()
  const keep = (kind: string, content: string | Uint8Array) =>
    files.push({
      kind,
      name: `${files.length}.${kind}`,
      bytes: typeof content === 'string' ? text.encode(content) : content,
    })
  const all = Array.from({ length: DOCUMENTS }, article)
  for (const one of all) {
    const { title, paragraphs } = one
    const page = pageOf(one)
    keep('html', page)
    keep(
      'pdf',
      await pdfOf((pdf) => {
        pdf.addPage().fontSize(16).text(title).fontSize(11)
        for (const paragraph of paragraphs) pdf.moveDown().text(paragraph)
      }),
    )
    const children = [
      new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
      ...paragraphs.map((words) => new Paragraph(words)),
    ]
    keep('docx', new Uint8Array(await Packer.toBuffer(new Document({ title, sections: [{ children }] }))))
    const part = {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Location': 'https://a.example/1' },
      body: page,
    }
    const plain = { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: paragraphs.join('\r\n\r\n') }
    keep('eml', mailOf({ Subject: title, From: 'Ada <ada@a.example>' }, [plain, part], 'alternative'))
    keep(
      'mhtml',
      mailOf(
        { From: '<Saved by Blink>', 'Snapshot-Content-Location': 'https://a.example/1', Subject: title },
        [part],
        'related',
      ),
    )
    keep('warc', await warcOf([{ url: 'https://a.example/1', type: 'text/html', body: page }]))
  }
  for (let k = 0; k < 8; k++) {
    const rows = Array.from({ length: 100 }, article).map(({ title, paragraphs }, n) => ({
      title,
      text: paragraphs.join('\n'),
      url: `https://a.example/${k}/${n}`,
      publish_date: '2024-05-14',
      media_name: 'Harbour Post',
    }))
    keep('json', JSON.stringify(rows))
    keep(
      'table',
      [
        'title,text,url,publish_date,media_name',
        ...rows.map((row) =>
          Object.values(row)
            .map((cell) => `"${cell}"`)
            .join(','),
        ),
      ].join('\r\n'),
    )
    keep(
      'ris',
      rows
        .map(
          (row) =>
            `TY  - NEWS\r\nTI  - ${row.title}\r\nDA  - 2024/05/14/\r\nUR  - ${row.url}\r\nAB  - ${row.text.replaceAll('\n', ' ')}\r\nER  - \r\n`,
        )
        .join('\r\n'),
    )
  }
  return files
}

const pageOf = ({ title, paragraphs }: { title: string; paragraphs: string[] }): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Harbour Post"></head><body><nav>${'<a href="/">Home</a> '.repeat(30)}</nav><main><article><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article><aside>${'<a href="/x">Read more</a>'.repeat(20)}</aside></main><footer>Harbour Post</footer></body></html>`
