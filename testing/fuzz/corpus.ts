import { gzipSync } from 'node:zlib'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { packed } from '../../server/bundle/pack'
import { aBundle } from '../a-bundle'
import { mailOf } from '../documents/mail'
import { docxOf, odtOf, wordParagraph } from '../documents/office'
import { pdfOf } from '../documents/pdf'
import { warcOf } from '../documents/warc'

/** A sound file of one importer, from which damaged ones are made. `of`: the importer it is for. */
export type Seed = { of: string; name: string; bytes: Uint8Array }

const WORDS =
  'The ferry to Skarholm carried 40 passengers on Monday, the crew said. “It was full,” said Ada Brook, the captain. Divers found nobody — 🛳️ — and the council met on 14 May 2024.'
const PARAGRAPHS = [WORDS, 'Fähre und نص עברית 渡し船.', WORDS.split(' ').reverse().join(' ')]

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://check.example/ferry',
  datePublished: '2024-05-16',
  claimReviewed: 'The ferry carried 45 passengers',
  author: { '@type': 'Organization', name: 'Island Check' },
  itemReviewed: {
    '@type': 'Claim',
    author: { name: 'Odd Lind', jobTitle: 'harbour master' },
    appearance: [{ url: 'https://a.example/1' }],
  },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Wrong by five' },
}
const ANNOTATIONS = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationPage',
  items: [
    {
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'Who counted?', purpose: 'commenting' }],
      target: {
        source: 'https://a.example/1',
        selector: [
          { type: 'TextPositionSelector', start: 5, end: 21, refinedBy: { type: 'TextQuoteSelector', exact: 'forty' } },
          { type: 'TextQuoteSelector', exact: 'forty passengers', prefix: 'with ', suffix: '.' },
        ],
      },
    },
  ],
}
const ROWS = [
  { title: 'Full', text: WORDS, url: 'https://a.example/1', publish_date: '2024-05-14', media_name: 'Harbour Post' },
  { title: 'Later', url: 'https://a.example/2', seendate: '20240514T101500Z', domain: 'a.example' },
]
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Full</title><meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">${JSON.stringify([REVIEW, { '@type': 'NewsArticle', headline: 'Full', datePublished: '2024-05-14' }])}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Full</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<table><tr><td>Cabins<td>14</table></article><footer>&copy; &#169; Harbour</footer></body></html>`
const MENTION =
  '1168905234\t20240514091500\t20240514103000\t1\ta.example\thttps://a.example/1\t4\t120\t340\t355\t1\t60\t2811\t-2.4\t\t'
const RIS = `TY  - NEWS\r\nTI  - Full\r\nAU  - Brook, Ada\r\nDA  - 2024/05/14/\r\nUR  - https://a.example/1\r\nAB  - ${WORDS}\r\nER  - \r\n\r\nTY  - ELEC\r\nTI  - Later\r\nUR  - https://a.example/2\r\nER  - \r\n`

/** At least one sound file for every importer, made by our own builders; the same bytes each time but for what writers date. */
export async function corpus(): Promise<Seed[]> {
  const seed = (of: string, name: string, bytes: Uint8Array | string): Seed => ({
    of,
    name,
    bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes,
  })
  const word = new Document({
    title: 'Full',
    creator: 'Ada Brook',
    sections: [
      {
        children: [
          new Paragraph({ text: 'Full', heading: HeadingLevel.HEADING_1 }),
          ...PARAGRAPHS.map((text) => new Paragraph({ children: [new TextRun({ text, bold: true })] })),
        ],
      },
    ],
  })
  const pdf = await pdfOf((draw) => {
    for (const text of [WORDS, PARAGRAPHS[2] as string]) draw.addPage().fontSize(11).text(text).moveDown().text(text)
  })
  const table = [
    'headline,text,url,date',
    `Full,"${WORDS}",https://a.example/1,2024-05-14`,
    'Later,,https://a.example/2,',
  ].join('\r\n')
  const pages = [{ url: 'https://a.example/1', type: 'text/html', body: PAGE }]
  return [
    seed('text', 'a.txt', `---\ntitle: Full\npublished: 2024-05-14\n---\n\n${PARAGRAPHS.join('\n\n')}`),
    seed('text', 'a.md', `# Full\n\n${PARAGRAPHS.join('\n\n')}`),
    seed('html', 'a.html', PAGE),
    seed('pdf', 'a.pdf', pdf),
    seed('docx', 'a.docx', new Uint8Array(await Packer.toBuffer(word))),
    seed('docx', 'b.docx', docxOf(PARAGRAPHS.map(wordParagraph).join(''))),
    seed('odt', 'a.odt', odtOf(PARAGRAPHS.map((text) => `<text:p>${text}</text:p>`).join(''))),
    seed(
      'eml',
      'a.eml',
      mailOf(
        { Subject: 'Full', From: 'Ada <ada@a.example>', Date: 'Tue, 14 May 2024 10:00:00 +0200' },
        [
          { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: PARAGRAPHS.join('\n\n') },
          { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: PAGE },
        ],
        'alternative',
      ),
    ),
    seed(
      'mhtml',
      'a.mhtml',
      mailOf(
        { From: '<Saved by Blink>', 'Snapshot-Content-Location': 'https://a.example/1', Subject: 'Full' },
        [{ headers: { 'Content-Type': 'text/html', 'Content-Location': 'https://a.example/1' }, body: PAGE }],
        'related',
      ),
    ),
    seed('warc', 'a.warc', await warcOf(pages)),
    seed('warc', 'a.warc.gz', await warcOf(pages, true)),
    seed('table', 'a.csv', table),
    seed('table', 'a.tsv', `${table.replaceAll(',', '\t')}\n`),
    seed('table', 'b.csv', new Uint8Array(Buffer.from(`\uFEFF${table}`, 'utf16le'))),
    seed('table', 'mentions.CSV', `${MENTION}\n${MENTION.replace('\t1\t', '\t2\t')}\n`),
    seed('json', 'rows.json', JSON.stringify({ status: 'ok', articles: ROWS })),
    seed('json', 'rows.jsonl', ROWS.map((row) => JSON.stringify(row)).join('\n')),
    seed('json', 'review.jsonld', JSON.stringify({ '@graph': [REVIEW] })),
    seed('json', 'marks.json', JSON.stringify(ANNOTATIONS)),
    seed('ris', 'a.ris', RIS),
    seed('text', 'a.txt.gz', new Uint8Array(gzipSync(WORDS))),
    seed('bundle', 'a.bundle', packed(await aBundle())),
  ]
}
