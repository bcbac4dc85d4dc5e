/** Every address of the desk in one place: a filter that one page links to is a filter that another page reads. */

type Filters = Record<string, string | number | null | undefined | readonly string[]>

function withQuery(path: string, filters: Filters = {}): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(filters)) {
    const text = Array.isArray(value) ? value.join(',') : value
    if (text !== null && text !== undefined && text !== '') query.set(key, String(text))
  }
  const tail = query.toString().replaceAll('%2C', ',')
  return tail ? `${path}?${tail}` : path
}

export type GridFilters = {
  finding?: string | null
  kind?: string | null
  source?: readonly string[]
  between?: string | null
  decided?: string | null
  /** `one`: several sources answer, all of them from one origin */
  origins?: 'one' | null
  q?: string | null
  sort?: string | null
  by?: string | null
  groups?: readonly string[]
  rest?: string | null
}

/** `a`, `b`: the two claims set side by side; `reader`: `second` for who reads without seeing the first decision */
export type QuestionAt = { a?: string | null; b?: string | null; reader?: 'second' | null }

export type ClaimFilters = {
  source?: string | null
  voice?: string | null
  kind?: string | null
  certainty?: string | null
  finding?: string | null
  stance?: string | null
  proposition?: string | null
  hand?: string | null
  verdict?: 'given' | 'none' | null
  q?: string | null
  sort?: string | null
  passages?: number | null
}

/** A voice of the story, or one that another passes on (`by`); both are keys as the page of voices makes them. */
export type VoiceFilters = {
  voice?: string | null
  by?: string | null
  kind?: string | null
  q?: string | null
  page?: number | null
}

export type TimelineFilters = {
  source?: string | null
  kind?: string | null
  known?: string | null
  moment?: string | null
  page?: number | null
}

export type ReviewFilters = {
  /** the id of what one is at */
  at?: string | null
  show?: 'open' | 'decided' | 'all' | null
  why?: string | null
  kind?: string | null
  q?: string | null
}

export type HistoryFilters = { person?: string | null; kind?: string | null; page?: number | null }

const reader = (slug: string, id: string) => `${story(slug)}/sources/${encodeURIComponent(id)}`
const story = (slug: string) => `/stories/${encodeURIComponent(slug)}`

export const addresses = {
  stories: '/',
  method: '/method',
  developers: '/developers',
  apiDescription: '/api/v1/openapi.json',
  signIn: '/sign-in',
  newStory: '/import',
  story,
  grid: (slug: string, filters?: GridFilters) => withQuery(`${story(slug)}/grid`, filters),
  /** every row on paper, with the grid's filters as a query */
  gridPrint: (slug: string, query = '') => `${story(slug)}/grid/print${query}`,
  /** where the rows of a filtered grid are fetched, a stretch at a time */
  gridRows: (slug: string, query = '') => `/api/stories/${encodeURIComponent(slug)}/grid${query}`,
  question: (slug: string, id: string, at?: QuestionAt) =>
    withQuery(`${story(slug)}/questions/${encodeURIComponent(id)}`, at),
  claims: (slug: string, filters?: ClaimFilters) => withQuery(`${story(slug)}/claims`, filters),
  /** every claim that passes the filters on paper, with those filters as a query */
  claimsPrint: (slug: string, query = '') => `${story(slug)}/claims/print${query}`,
  /** `words: 'all'`: everyone and everything that sources call differently */
  stances: (slug: string, filters?: { words?: 'all' | null }) => withQuery(`${story(slug)}/stances`, filters),
  /** rows of the claims by window */
  claimRows: (slug: string) => `/api/stories/${encodeURIComponent(slug)}/claims`,
  voices: (slug: string, filters?: VoiceFilters) => withQuery(`${story(slug)}/voices`, filters),
  /** the part of that page that quotes the words behind a count */
  voiceWords: (slug: string, filters: VoiceFilters) => `${withQuery(`${story(slug)}/voices`, filters)}#words`,
  timeline: (slug: string, filters?: TimelineFilters) => withQuery(`${story(slug)}/timeline`, filters),
  /** the part of that page that quotes the words behind a count */
  timelineWords: (slug: string, filters: TimelineFilters) => `${withQuery(`${story(slug)}/timeline`, filters)}#words`,
  /** the part of that page that lists what one source told, left out, or could not know */
  knownTo: (slug: string, filters: TimelineFilters) => `${withQuery(`${story(slug)}/timeline`, filters)}#facts`,
  sources: (slug: string) => `${story(slug)}/sources`,
  /** the reader, at a claim where one is given */
  source: (slug: string, id: string, claim?: string) =>
    claim ? `${withQuery(reader(slug, id), { claim })}#claim-${encodeURIComponent(claim)}` : reader(slug, id),
  /** the reader, with the words of a place marked; in code points */
  sourceAt: (slug: string, id: string, start: number, end: number) =>
    withQuery(reader(slug, id), { at: `${start}-${end}` }),
  sourcePart: (slug: string, id: string, part: number) => withQuery(reader(slug, id), { part }),
  /** an older text of a source, to read */
  sourceVersion: (slug: string, id: string, version: number) => withQuery(reader(slug, id), { version }),
  /** two texts of a source side by side */
  versions: (slug: string, id: string, from?: number, to?: number) =>
    withQuery(`${reader(slug, id)}/versions`, { from, to }),
  /** where a newer text of a source is sent */
  sourceText: (slug: string, id: string) =>
    `/api/stories/${encodeURIComponent(slug)}/sources/${encodeURIComponent(id)}/text`,
  /** where a file, a text or a link is sent */
  addSource: (slug: string) => `/api/stories/${encodeURIComponent(slug)}/sources`,
  /** which sources of a story share most of their words */
  nearDuplicates: (slug: string, sources: readonly string[] = []) => {
    const named = sources.map((id) => `source=${encodeURIComponent(id)}`).join('&')
    return `/api/stories/${encodeURIComponent(slug)}/duplicates${named ? `?${named}` : ''}`
  },
  /** the file that a source was read from, to save */
  sourceOriginal: (slug: string, id: string) =>
    `/api/stories/${encodeURIComponent(slug)}/sources/${encodeURIComponent(id)}/original`,
  /** where chosen words of a source are read by the method */
  wordsRead: (slug: string, id: string, q: string) =>
    withQuery(`/api/stories/${encodeURIComponent(slug)}/sources/${encodeURIComponent(id)}/words`, { q }),
  /** where the questions of a story are searched; those most like the one called `near` come first */
  findQuestions: (slug: string, q: string, near?: string) =>
    withQuery(`/api/stories/${encodeURIComponent(slug)}/questions`, { q, near }),
  report: (slug: string, filters?: { whole?: string; add?: string }) => withQuery(`${story(slug)}/report`, filters),
  review: (slug: string, filters?: ReviewFilters) => withQuery(`${story(slug)}/review`, filters),
  history: (slug: string, filters?: HistoryFilters) => withQuery(`${story(slug)}/history`, filters),
  /** where the command palette searches a story */
  search: (slug: string, q: string) => withQuery(`/api/stories/${encodeURIComponent(slug)}/search`, { q }),
  /** the names of all stories, for the command palette */
  storyNames: '/api/stories',
  /** the story as a file; options such as `bom` in the query */
  exportFile: (slug: string, format: string, options?: Filters) =>
    withQuery(`/api/stories/${encodeURIComponent(slug)}/export/${encodeURIComponent(format)}`, options),
  /** where a model is asked about a question, or about all that nobody has decided */
  ask: (slug: string, id?: string) =>
    `/api/stories/${encodeURIComponent(slug)}${id ? `/questions/${encodeURIComponent(id)}` : ''}/suggestions`,
  /** the run of the method on a story: GET says whether one is at work, POST runs, DELETE stops */
  run: (slug: string) => `/api/stories/${encodeURIComponent(slug)}/run`,
  /** the story as a bundle to save; where one that is merged into it is sent */
  bundleFile: (slug: string) => `/api/stories/${encodeURIComponent(slug)}/bundle`,
  /** where one is sent to hear what merging it would bring */
  mergePreview: (slug: string) => `/api/stories/${encodeURIComponent(slug)}/bundle?preview=yes`,
  /** where a bundle is sent that becomes a new story */
  bundles: '/api/bundles',
  merge: (slug: string) => `${story(slug)}/merge`,
  importInto: (slug: string) => `${story(slug)}/import`,
}
