import { clean } from './clean'
import { articleData, personal, webAddress } from './html-json-ld'
import { publishedFrom } from './published'

export type PageMeta = {
  title: string | null
  author: string | null
  published: string | null
  outlet: string | null
  /** the address that the page calls its own */
  url: string | null
}

type Page = { querySelectorAll(selector: string): Iterable<PageElement> }
type PageElement = { getAttribute(name: string): string | null; textContent: string | null }

/**
 * Title, author, date, outlet and address as the page's own data give them: JSON-LD first, then meta tags, then what the page
 * shows beside its headline.
 */
export function pageMeta(page: Page, html: string): PageMeta {
  // looking for elements takes its time; a page whose source lacks the word has none
  const shown = (selector: string, sign: RegExp) => (sign.test(html) ? firstShown(page, selector) : null)
  const h1 = shown('h1', /<h1/i)
  const article = html.includes('ld+json') ? articleData(page, h1) : null
  const meta = metaTags(page)
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null
  const dates: (() => string | null | undefined)[] = [
    () => article?.date,
    () => first('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'),
    () =>
      first(
        'pubdate',
        'publish-date',
        'publication_date',
        'citation_publication_date',
        'dc.date.issued',
        'dc.date',
        'date',
      ),
    () => first('dcterms.created', 'dcterms.issued', 'dcterms.date'),
    () => shown('[itemprop=datePublished]', /datePublished/i),
    () => shown('article time[datetime], main time[datetime], header time[datetime]', /<time/i),
    () => shown('time[datetime]', /<time/i),
    () =>
      shown(
        '.dateline, .published, .pubdate, .publish-date, .post-date, .entry-date, .article-date, .byline',
        /dateline|published|pubdate|(?:publish|post|entry|article)-date|byline/,
      ),
  ]
  const canonical = /canonical/i.test(html)
    ? ([...page.querySelectorAll('link[rel=canonical]')][0]?.getAttribute('href') ?? null)
    : null
  return {
    title:
      article?.title ?? first('og:title', 'twitter:title', 'dc.title', 'headline') ?? h1 ?? shown('title', /<title/i),
    author:
      article?.author ??
      personal(
        first('author', 'byl', 'dc.creator', 'citation_author', 'parsely-author', 'sailthru.author', 'article:author'),
      ) ??
      (/author|byline|\bby\b/.test(html) ? byline(page) : null),
    published: firstDay(dates),
    outlet:
      article?.outlet ??
      first('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title', 'publisher'),
    url: webAddress(canonical) ?? webAddress(first('og:url')) ?? article?.url ?? null,
  }
}

function firstDay(dates: (() => unknown)[]): string | null {
  for (const date of dates) {
    const given = date()
    const day = typeof given === 'string' ? publishedFrom(given) : null
    if (day) return day
  }
  return null
}

function firstShown(page: Page, selector: string): string | null {
  for (const element of page.querySelectorAll(selector)) {
    const text = clean(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)
    if (text) return text
  }
  return null
}

/** The surest first. */
const BYLINES = [
  '[itemprop=author] [itemprop=name]',
  '[rel=author], [itemprop=author]',
  '.byline, .author, .article-author, .post-author, .c-byline, .by',
]

/** The name in a line such as “By Ida Holm, transport correspondent”; null where the line is no name. */
function byline(page: Page): string | null {
  const elements = BYLINES.flatMap((selector) => [...page.querySelectorAll(selector)])
  for (const element of elements) {
    const line = clean(element.textContent)?.replace(/^(?:(?:written|reported|posted) )?by:?\s+/i, '')
    const name = line?.split(/\s*[|•·–—]\s*|,\s+(?=\p{Ll})|\s+(?:on|in|for|published|updated)\s|\s+\d/iu)[0]?.trim()
    if (name && name.length <= 120 && /^\p{Lu}/u.test(name) && !/[.!?]$/.test(name)) return name
  }
  return null
}

function metaTags(page: Page): Map<string, string> {
  const found = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = clean(element.getAttribute('content'))
    const key = name?.trim().toLowerCase()
    if (key && content && !found.has(key)) found.set(key, content)
  }
  return found
}
