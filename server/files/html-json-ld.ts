import { clean } from './clean'

type Json = Record<string, unknown>
type Page = { querySelectorAll(selector: string): Iterable<{ textContent: string | null }> }

/** What a page's own data say of its article; null where they say nothing. */
export type ArticleData = {
  title: string | null
  author: string | null
  outlet: string | null
  date: string | null
  url: string | null
}

/** The kinds that are an article itself, best first; a page around it is taken where there is none. */
const KINDS = [/(?:Article|BlogPosting|Report)$/, /^(?:WebPage|ItemPage|CreativeWork|VideoObject)$/]

/**
 * The article in a page's JSON-LD: in lists, graphs and scripts of any number, with people and publishers that are named
 * elsewhere in them. `headline` tells which of several articles is the page's own.
 */
export function articleData(page: Page, headline: string | null): ArticleData | null {
  const entries = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => parsed(script.textContent ?? ''))
    .flatMap((json) => objectsIn(json, 0))
  const byId = new Map(entries.flatMap((entry) => (typeof entry['@id'] === 'string' ? [[entry['@id'], entry]] : [])))
  for (const kind of KINDS) {
    const articles = entries.filter((entry) => typesOf(entry).some((type) => kind.test(type)))
    const own = articles.find((entry) => headline && textOf(entry.headline ?? entry.name) === headline) ?? articles[0]
    if (own) return dataOf(own, byId, kind === KINDS[0])
  }
  return null
}

function dataOf(article: Json, byId: Map<unknown, Json>, itself: boolean): ArticleData {
  const dates = [article.datePublished, article.dateCreated, article.uploadDate, article.dateModified]
  return {
    title: textOf(article.headline) ?? (itself ? textOf(article.name) : null),
    author: namesOf(article.author ?? article.creator, byId),
    outlet: namesOf(article.publisher ?? article.sourceOrganization, byId),
    date: dates.find((date): date is string => typeof date === 'string') ?? null,
    url: addressOf(article.url) ?? addressOf(article.mainEntityOfPage) ?? addressOf(article['@id']),
  }
}

function parsed(text: string): unknown[] {
  const bare = text.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*$/g,
    '',
  )
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return [JSON.parse(attempt)]
    } catch {
      // line ends within texts are the usual fault
    }
  }
  return []
}

/** The objects of a document: itself, its lists, its graph, and what a page says is its main part. */
function objectsIn(json: unknown, depth: number): Json[] {
  if (depth > 4) return []
  if (Array.isArray(json)) return json.slice(0, 1000).flatMap((one) => objectsIn(one, depth + 1))
  if (!isObject(json)) return []
  return [json, ...[json['@graph'], json.mainEntity, json.mainEntityOfPage].flatMap((one) => objectsIn(one, depth + 1))]
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (entry: Json): string[] => [entry['@type']].flat().filter((type) => typeof type === 'string')

const textOf = (value: unknown): string | null => (typeof value === 'string' ? clean(unescaped(value)) : null)

function addressOf(value: unknown): string | null {
  const address = isObject(value) ? (value['@id'] ?? value.url) : value
  return typeof address === 'string' ? webAddress(address) : null
}

/** A full address of the web without its place in the page; null for all else. */
export const webAddress = (given: string | null): string | null =>
  given && /^https?:\/\/[^\s/]+\S*$/i.test(given.trim()) ? given.trim().replace(/#.*$/s, '').slice(0, 2000) : null

function namesOf(value: unknown, byId: Map<unknown, Json>): string | null {
  const names = [value]
    .flat()
    .map((one) => (isObject(one) ? textOf([one.name ?? byId.get(one['@id'])?.name].flat()[0]) : personal(textOf(one))))
    .filter((name) => name !== null)
  return names.length === 0 ? null : clean([...new Set(names)].join(', '))
}

/** An author given as a link is no name. */
export const personal = (name: string | null): string | null => (name && !/^https?:|^\/\//i.test(name) ? name : null)

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Some pages write HTML entities into their JSON. */
const unescaped = (text: string): string =>
  text
    .replace(/&#(?:(\d{1,6})|x([\da-f]{1,5}));/gi, (whole, code: string | undefined, hex: string | undefined) => {
      const point = code ? Number(code) : Number.parseInt(hex ?? '', 16)
      return point < 0x110000 ? String.fromCodePoint(point) : whole
    })
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] as string)
