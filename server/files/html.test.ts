import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractHtml } from './html'

const paragraph = (n: number) =>
  `<p>Paragraph ${n} of the report says that the ferry to the island was late again, and that the crew had warned of it.</p>`

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>
   <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
   <h1>Ferry late for a third week</h1>
   <article>${[1, 2, 3, 4, 5, 6].map(paragraph).join('\n')}${body}</article>
   <footer>All rights reserved by nobody</footer>
   <script>document.body.textContent = 'changed by a script'</script></body></html>`

describe('what a page says of itself', () => {
  it('is read from JSON-LD first', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry late &amp; crew angry',
          author: [{ name: 'Ida Holm' }, { name: 'Jon Vik' }],
          datePublished: '2023-11-05T07:00:00Z',
          publisher: { name: 'Harbour Times' },
        },
      ],
    }
    const { text: _, ...meta } = extractHtml(
      page(
        `<title>x</title><script type="application/ld+json">${JSON.stringify(ld)}</script><meta name="author" content="Desk">`,
        '',
      ),
    )
    expect(meta).toEqual({
      title: 'Ferry late & crew angry',
      author: 'Ida Holm, Jon Vik',
      published: '2023-11-05',
      outlet: 'Harbour Times',
      url: null,
    })
  })

  it('is read from meta tags where there is no JSON-LD, broken JSON-LD included', () => {
    const { text: _, ...meta } = extractHtml(
      page(
        `<script type="application/ld+json">{"@type": "NewsArticle", </script>
         <meta property="og:title" content="Ferry late for a third week"><meta property="og:site_name" content="Harbour Times">
         <meta name="author" content="Ida Holm"><meta property="article:author" content="https://example.org/ida">
         <meta property="article:published_time" content="2023-11-05T23:00:00-08:00">`,
        '',
      ),
    )
    expect(meta).toEqual({
      title: 'Ferry late for a third week',
      author: 'Ida Holm',
      published: '2023-11-05',
      outlet: 'Harbour Times',
      url: null,
    })
  })

  it('is null where the page does not say it', () => {
    const { title, author, published, outlet } = extractHtml(`<p>${'Only words. '.repeat(50)}</p>`)
    expect([title, author, published, outlet]).toEqual([null, null, null, null])
  })
})

describe('the text of a page', () => {
  it('is its headline and paragraphs, a line each, without menus, footers and scripts', () => {
    const lines = extractHtml(page('<title>Ferry late for a third week | Harbour Times</title>', '')).text.split('\n')
    expect(lines[0]).toBe('Ferry late for a third week')
    expect(lines).toHaveLength(7)
    expect(lines[6]).toContain('Paragraph 6 of the report')
    expect(lines.join(' ')).not.toMatch(/Sport|rights reserved|changed by a script/)
  })

  it('keeps lists, quotes, tables and line breaks apart and words together', () => {
    const { text } = extractHtml(
      page(
        '',
        '<ul><li>one boat</li><li>two <b>boa</b>ts</li></ul><p>first<br>second&nbsp;line</p><table><tr><td>Cabins</td><td>14</td></tr></table>',
      ),
    )
    expect(text).toMatch(/one boat\ntwo boats\nfirst\nsecond line\nCabins 14/)
  })

  it('of a fragment or of no HTML at all is what is there', () => {
    expect(extractHtml('<p>One</p><p>Two</p>').text).toBe('One\nTwo')
    expect(extractHtml('no tags, 3 < 4 & so on').text).toBe('no tags, 3 < 4 & so on')
  })
})

describe('hostile pages', () => {
  const cases: [string, string][] = [
    ['nothing', ''],
    ['deep nesting', `${'<div>'.repeat(100_000)}hello`],
    ['deep nesting of inline elements', `${'<b>'.repeat(100_000)}hello`],
    ['html in html', `${'<html>'.repeat(70_000)}hello`],
    ['only opening signs', '<'.repeat(300_000)],
    ['tags that never end', '<a '.repeat(100_000)],
    ['entities', '&amp;'.repeat(300_000)],
    ['an endless script', `<script>${'x'.repeat(500_000)}`],
    ['comments in comments', '<!--'.repeat(100_000)],
    ['nested JSON', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>hello</p>`],
    ['zero bytes and lone surrogates', '\u0000<p>\ud800hello\udfff</p>\u0000'],
    [
      'prototype names',
      '<meta name="__proto__" content="x"><script type="application/ld+json">{"@type":"Article","__proto__":{"headline":1},"author":{"name":{}}}</script><p>hello</p>',
    ],
  ]
  it.each(cases)('%s: read without an error and in time', (_, html) => {
    const start = performance.now()
    expect(typeof extractHtml(html).text).toBe('string')
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

const SCRAPS = [
  '<p>',
  '</p>',
  '<div class="a">',
  '</div>',
  '<a href="',
  '">',
  '<',
  '>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#x110000;',
  '<table><tr>',
  '<li>',
  '<svg><title>',
  '<meta charset=',
  '<html>',
  '</body>',
  '<br/>',
  'words and more words ',
  '\u0000',
  '😀',
]

it('whatever scraps of HTML come, there is a text without markup of its own making', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 })), { maxLength: 60 }),
      (scraps) => {
        const { text } = extractHtml(scraps.join(''))
        expect(typeof text).toBe('string')
        expect(text).not.toMatch(/\n\s*\n/)
      },
    ),
    { numRuns: 300 },
  )
})
