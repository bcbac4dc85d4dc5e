import { describe, expect, it } from 'vitest'
import { extractHtml } from './html'

const WORDS = [
  'The ferry to the island was late again on Monday, and the crew had warned of it for weeks.',
  'The harbour office counted forty passengers on the quay, twelve more than in the week before.',
  'Its head said that a second boat would sail from May, once the new crew had been trained.',
  'Islanders said that they had heard as much last year, and had waited for that boat ever since.',
]
const ARTICLE = WORDS.map((words) => `<p>${words}</p>`)
const LINKS = (n: number) =>
  Array.from({ length: n }, (_, i) => `<li><a href="/${i}">Another story of the week, number ${i}</a></li>`).join('')

/** The text of a page whose article has `between` in its middle, and `around` beside it. */
const textOf = (between: string, around = '') =>
  extractHtml(
    `<html><head><title>Ferry late again</title></head><body>${around}<div class="content"><h1>Ferry late again</h1>${ARTICLE.slice(0, 2).join('')}${between}${ARTICLE.slice(2).join('')}</div></body></html>`,
  ).text

const CLEAN = ['Ferry late again', ...WORDS].join('\n')

const BOXES: [string, string][] = [
  [
    'a cookie notice by its class',
    '<div class="cookie-banner"><p>We use cookies to make this site better.</p><button>Accept</button></div>',
  ],
  [
    'a cookie notice by its words',
    '<section class="x7"><p>We and our partners use cookies. You can manage your preferences at any time.</p><button>Accept all</button></section>',
  ],
  ['a dialog', '<div role="dialog" aria-modal="true"><p>Before you go: the week in one letter.</p></div>'],
  [
    'a newsletter box',
    '<div class="newsletter-signup"><h3>The harbour in your inbox</h3><p>Sign up for our letter.</p><form><input type="email"><button>Send</button></form></div>',
  ],
  [
    'a box that asks for an address, without a telling name',
    '<form action="/x"><p>Get the week in your inbox every Friday morning.</p><input type="email"></form>',
  ],
  ['a list of related stories', `<div class="story-relatedLinks"><h3>More on this</h3><ul>${LINKS(4)}</ul></div>`],
  ['a list of links without a telling name, and its heading', `<h3>Most read</h3><ul class="x9">${LINKS(5)}</ul>`],
  [
    'a line that leads elsewhere',
    '<p><strong>Read more:</strong> <a href="/b">The bridge that never came, and why nobody minded</a></p>',
  ],
  [
    'share buttons',
    '<div class="share-bar"><a href="#">Facebook</a><a href="#">WhatsApp</a><button>Copy link</button></div>',
  ],
  [
    'captions of buttons',
    '<div><span>Share this article</span></div><div>Advertisement</div><p>Story continues below</p><div>Copy link</div>',
  ],
  [
    'what is hidden',
    '<div hidden><p>Only for robots: ferry ferry ferry ferry.</p></div><p aria-hidden="true">ferry</p><p style="display: none">ferry</p>',
  ],
]

describe('is no text, within the article', () => {
  it.each(BOXES)('%s', (_, box) => {
    expect(textOf(box)).toBe(CLEAN)
  })
})

describe('is no text, beside the article', () => {
  it.each(BOXES)('%s', (_, box) => {
    expect(textOf('', box)).toBe(CLEAN)
  })

  it('a menu, a breadcrumb trail, a side column and a foot', () => {
    const around = `<header role="banner"><a href="/">Harbour Times</a></header><nav>${LINKS(3)}</nav><ol class="breadcrumbs">${LINKS(2)}</ol><div role="complementary"><p>The weather: rain until Thursday, then less of it.</p></div><footer>All rights reserved by nobody</footer>`
    expect(textOf('', around)).toBe(CLEAN)
  })
})

describe('stays text', () => {
  it.each([
    [
      'a paragraph with links in it',
      '<p>The <a href="/a">harbour office</a> and the <a href="/b">crew</a> disagree about <a href="/c">the boat</a>, as before.</p>',
    ],
    [
      'a list of facts',
      '<ul><li>One boat sails on Monday.</li><li>Two boats sail on Sunday.</li><li>None sails at night.</li></ul>',
    ],
    [
      'a paragraph about cookies',
      '<p>The ferry’s site sets cookies and does not ask whether passengers accept them, the office said.</p>',
    ],
    [
      'a part whose name only looks so',
      '<div class="market-share"><p>The line’s share of the traffic fell to a third in March, the office said.</p></div>',
    ],
    ['a quotation', '<blockquote>Share the boat, or build a bridge.</blockquote>'],
    [
      'a caption of a picture',
      '<figure><img src="a.jpg"><figcaption>The ferry on Monday, with forty people on its deck.</figcaption></figure>',
    ],
  ])('%s', (_, part) => {
    const words = part.replace(/<\/li><li>/g, '\n').replace(/<[^>]+>/g, '')
    expect(textOf(part)).toBe(['Ferry late again', ...WORDS.slice(0, 2), words, ...WORDS.slice(2)].join('\n'))
  })

  it('an article whose own parts bear such names', () => {
    const html = `<html><body class="has-newsletter cookies"><div class="post tag-cookies related"><h1>Ferry late again</h1><div class="paywall subscription">${ARTICLE.join('')}</div></div></body></html>`
    expect(extractHtml(html).text.split('\n').slice(-4)).toEqual(WORDS)
  })
})
