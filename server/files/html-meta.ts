import { publishedFrom } from './published'

export type PageMeta = { title: string | null; author: string | null; published: string | null; outlet: string | null }

type Page = { querySelectorAll(selector: string): Iterable<PageElement> }
type PageElement = { getAttribute(name: string): string | null; textContent: string | null }
type Json = Record<string, unknown>

/** Title, author, date and outlet as the page's own data give them: JSON-LD first, then meta tags, then what the page shows. */
export function pageMeta(page: Page): PageMeta {
  const article = articleOf(page)
  const meta = metaTags(page)
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null
  const shown = (selector: string) => {
    for (const element of page.querySelectorAll(selector)) {
      const text = clean(element.getAttribute('datetime') ?? element.textContent)
      if (text) return text
    }
    return null
  }
  const dates = [
    article?.datePublished,
    first('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'),
    first('pubdate', 'publish-date', 'publication_date', 'dc.date.issued', 'dc.date', 'date', 'dcterms.created'),
    shown('time[datetime]'),
  ]
  return {
    title:
      textOf(article?.headline) ??
      first('og:title', 'twitter:title', 'dc.title', 'headline') ??
      shown('h1') ??
      shown('title'),
    author:
      namesOf(article?.author) ??
      personal(first('author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author', 'article:author')) ??
      shown('[rel=author], [itemprop=author]'),
    published:
      dates.map((date) => (typeof date === 'string' ? publishedFrom(date) : null)).find((date) => date) ?? null,
    outlet: namesOf(article?.publisher) ?? first('og:site_name', 'application-name', 'dc.publisher', 'publisher'),
  }
}

/** One line of at most 300 characters, or null where there is nothing. */
export function clean(text: string | null | undefined): string | null {
  const line = (text ?? '')
    .slice(0, 2000)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return line === '' ? null : line.slice(0, 300).trim()
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

function articleOf(page: Page): Json | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = parsed(script.textContent ?? '')
      .flatMap(entries)
      .find((entry) => typesOf(entry).some((type) => /(?:Article|BlogPosting|Report)$/.test(type)))
    if (article) return article
  }
  return null
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}

/** The objects of a JSON-LD document: itself, its list, its graph. */
function entries(json: unknown): Json[] {
  const top = Array.isArray(json) ? json : [json]
  return top.filter(isObject).flatMap((entry) => {
    const graph = entry['@graph']
    return Array.isArray(graph) ? [entry, ...graph.filter(isObject)] : [entry]
  })
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (entry: Json): string[] => [entry['@type']].flat().filter((type) => typeof type === 'string')

const textOf = (value: unknown): string | null => (typeof value === 'string' ? clean(unescaped(value)) : null)

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((one) => (isObject(one) ? textOf(one.name) : personal(textOf(one))))
    .filter((name) => name !== null)
  return names.length === 0 ? null : clean(names.join(', '))
}

/** An author given as a link is no name. */
const personal = (name: string | null): string | null => (name && !/^https?:|^\/\//i.test(name) ? name : null)

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Some pages write HTML entities into their JSON. */
const unescaped = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (whole, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] as string)
