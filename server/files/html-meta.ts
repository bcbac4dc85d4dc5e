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
export function pageMeta(page: Page): PageMeta {
  const shown = (selector: string) => firstShown(page, selector)
  const article = articleData(page, shown('h1'))
  const meta = metaTags(page)
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null
  const dates = [
    article?.date,
    first('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'),
    first(
      'pubdate',
      'publish-date',
      'publication_date',
      'citation_publication_date',
      'dc.date.issued',
      'dc.date',
      'date',
    ),
    first('dcterms.created', 'dcterms.issued', 'dcterms.date'),
    shown('[itemprop=datePublished]'),
    shown('article time[datetime], main time[datetime], header time[datetime]'),
    shown('time[datetime]'),
    shown('.dateline, .published, .pubdate, .publish-date, .post-date, .entry-date, .article-date, .byline'),
  ]
  const canonical = [...page.querySelectorAll('link[rel=canonical]')][0]?.getAttribute('href') ?? null
  return {
    title:
      article?.title ?? first('og:title', 'twitter:title', 'dc.title', 'headline') ?? shown('h1') ?? shown('title'),
    author:
      article?.author ??
      personal(
        first('author', 'byl', 'dc.creator', 'citation_author', 'parsely-author', 'sailthru.author', 'article:author'),
      ) ??
      byline(page),
    published:
      dates.map((date) => (typeof date === 'string' ? publishedFrom(date) : null)).find((date) => date) ?? null,
    outlet:
      article?.outlet ??
      first('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title', 'publisher'),
    url: webAddress(canonical) ?? webAddress(first('og:url')) ?? article?.url ?? null,
  }
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
