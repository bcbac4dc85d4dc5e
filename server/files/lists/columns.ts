export type Field =
  | 'text'
  | 'excerpt'
  | 'title'
  | 'url'
  | 'archiveUrl'
  | 'outlet'
  | 'author'
  | 'published'
  | 'kind'
  | 'id'

/**
 * What the columns of lists are called, the best name of each first; written without capitals, spaces and signs. The
 * names are those of Media Cloud, GDELT, JSON Feed, news interfaces and of tables that people keep.
 */
const NAMES: Record<Field, string> = {
  text: 'text fulltext articletext articlebody bodytext maintext storytext contenttext contenthtml body content',
  excerpt: 'abstract summary description snippet excerpt lead',
  title: 'title headline articletitle storytitle webtitle documenttitle',
  url: 'url link articleurl storyurl weburl permalink href mentionidentifier documentidentifier sourceurl externalurl uri address',
  archiveUrl: 'archiveurl archivedurl archivelink archived waybackurl archive',
  outlet:
    'outlet medianame publication publicationname sourcename newspaper publisher source mentionsourcename sourcecommonname medium media sitename site domain mediaurl',
  author: 'author authors byline creator writer journalist',
  published:
    'published publishdate publicationdate datepublished publisheddate pubdate publishedat publishtime webpublicationdate date datetime day seendate mentiontimedate indexeddate timestamp createdat',
  kind: 'kind sourcekind sourcetype',
  id: 'id',
}

const FIELDS = Object.entries(NAMES).map(([field, names]) => [field as Field, names.split(' ')] as const)

/** A column's name as the table above has it: "Media-Name" is `medianame`. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Which columns tell a field, the best first. */
export function columnsOf(names: readonly string[]): Map<Field, number[]> {
  const places = new Map<string, number>()
  names.forEach((name, k) => {
    const plain = plainName(name)
    if (!places.has(plain)) places.set(plain, k)
  })
  const found = new Map<Field, number[]>()
  for (const [field, known] of FIELDS) {
    const columns = known.map((name) => places.get(name)).filter((place) => place !== undefined)
    if (columns.length > 0) found.set(field, columns)
  }
  return found
}

/** Whether names are those of a list of documents: one of them has a text or an address. */
export const isDocumentList = (columns: ReadonlyMap<Field, number[]>): boolean =>
  columns.has('text') || columns.has('url') || (columns.has('excerpt') && columns.has('title'))
