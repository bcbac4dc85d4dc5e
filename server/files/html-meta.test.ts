import { describe, expect, it } from 'vitest'
import { extractHtml } from './html'

const TEXT = '<p>The ferry to the island was late again, and the crew had warned of it for weeks, the office said.</p>'
const page = (head: string, top = '') =>
  `<!doctype html><html><head>${head}</head><body><article><h1>Ferry late again</h1>${top}${TEXT.repeat(6)}</article></body></html>`
const meta = (head: string, top = '') => {
  const { text: _, ...found } = extractHtml(page(head, top))
  return found
}
const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`

describe('JSON-LD', () => {
  it('names people and publishers elsewhere in its graph', () => {
    const graph = [
      { '@type': 'WebPage', '@id': 'https://harbour.example/ferry#page', datePublished: '2020-01-01' },
      {
        '@type': 'NewsArticle',
        headline: 'Ferry late again',
        author: { '@id': '#ida' },
        publisher: { '@id': '#times' },
        datePublished: '2024-03-05T07:00:00+01:00',
        mainEntityOfPage: { '@id': 'https://harbour.example/ferry' },
      },
      { '@type': 'Person', '@id': '#ida', name: 'Ida Holm' },
      { '@type': 'Organization', '@id': '#times', name: 'Harbour Times' },
    ]
    expect(meta(script({ '@context': 'https://schema.org', '@graph': graph }))).toEqual({
      title: 'Ferry late again',
      author: 'Ida Holm',
      outlet: 'Harbour Times',
      published: '2024-03-05',
      url: 'https://harbour.example/ferry',
    })
  })

  it('in lists and several scripts: of several articles the one with the page’s headline', () => {
    const other = { '@type': 'NewsArticle', headline: 'Bridge opens', datePublished: '2019-01-01', author: 'Jon Vik' }
    const own = {
      '@type': 'ReportageNewsArticle',
      headline: 'Ferry late again',
      datePublished: '2024-03-05',
      author: [{ name: 'Ida Holm' }],
    }
    expect(meta(script([{ '@type': 'BreadcrumbList' }]) + script([other, own]))).toMatchObject({
      author: 'Ida Holm',
      published: '2024-03-05',
    })
  })

  it('as the main part of a page, and with line ends within its texts', () => {
    expect(
      meta(
        script({
          '@type': 'WebPage',
          mainEntity: { '@type': 'Article', author: 'Ida Holm', datePublished: '2024-03' },
        }),
      ),
    ).toMatchObject({ author: 'Ida Holm', published: '2024-03' })
    expect(meta(script('{"@type": "Article", "headline": "Ferry\nlate", "author": "Ida Holm"}'))).toMatchObject({
      title: 'Ferry late',
      author: 'Ida Holm',
    })
  })
})

describe('what the page shows', () => {
  it.each([
    ['<p class="byline">By Ida Holm, transport correspondent</p>', 'Ida Holm'],
    ['<span class="author">Ida Holm and Jon Vik | 5 March 2024</span>', 'Ida Holm and Jon Vik'],
    ['<div itemprop="author"><span itemprop="name">Ida Holm</span> Reporter</div>', 'Ida Holm'],
    ['<a rel="author" href="/ida">Ida Holm</a>', 'Ida Holm'],
    ['<p class="author">We asked the crew.</p>', null],
  ])('the byline %s', (top, author) => {
    expect(meta('', top).author).toBe(author)
  })

  it('the date beside the headline goes before others, and a written one is read', () => {
    expect(meta('', '<time datetime="2024-03-05T09:00">5 March</time>').published).toBe('2024-03-05')
    const late = page('', '<time datetime="2024-03-05">5 March</time>').replace(
      '<article>',
      '<time datetime="2026-01-01">today</time><article>',
    )
    expect(extractHtml(late).published).toBe('2024-03-05')
    expect(meta('', '<p class="dateline">Published on March 5, 2024 at 9.15</p>').published).toBe('2024-03-05')
  })
})

describe('the address', () => {
  it.each([
    ['<link rel="canonical" href="https://harbour.example/ferry#top">', 'https://harbour.example/ferry'],
    [
      '<link rel="canonical" href="/ferry"><meta property="og:url" content="https://harbour.example/ferry">',
      'https://harbour.example/ferry',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['', null],
  ])('%s', (head, url) => {
    expect(meta(head).url).toBe(url)
  })
})
