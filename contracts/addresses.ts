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
  page?: number | null
}

export type ClaimFilters = {
  source?: string | null
  voice?: string | null
  kind?: string | null
  certainty?: string | null
  finding?: string | null
  stance?: string | null
  proposition?: string | null
  q?: string | null
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
  newStory: '/import',
  story,
  grid: (slug: string, filters?: GridFilters) => withQuery(`${story(slug)}/grid`, filters),
  question: (slug: string, id: string) => `${story(slug)}/questions/${encodeURIComponent(id)}`,
  claims: (slug: string, filters?: ClaimFilters) => withQuery(`${story(slug)}/claims`, filters),
  stances: (slug: string) => `${story(slug)}/stances`,
  sources: (slug: string) => `${story(slug)}/sources`,
  /** the reader, at a claim where one is given */
  source: (slug: string, id: string, claim?: string) =>
    claim ? `${withQuery(reader(slug, id), { claim })}#claim-${encodeURIComponent(claim)}` : reader(slug, id),
  sourcePart: (slug: string, id: string, part: number) => withQuery(reader(slug, id), { part }),
  report: (slug: string, filters?: { whole?: string; add?: string }) => withQuery(`${story(slug)}/report`, filters),
  brief: (slug: string) => `${story(slug)}/report`,
  review: (slug: string, filters?: ReviewFilters) => withQuery(`${story(slug)}/review`, filters),
  history: (slug: string, filters?: HistoryFilters) => withQuery(`${story(slug)}/history`, filters),
  /** where the command palette searches a story */
  search: (slug: string, q: string) => withQuery(`/api/stories/${encodeURIComponent(slug)}/search`, { q }),
  /** the names of all stories, for the command palette */
  storyNames: '/api/stories',
  briefFile: (slug: string) => `/api/stories/${encodeURIComponent(slug)}/brief.md`,
  /** where a model is asked about a question, or about all that nobody has decided */
  ask: (slug: string, id?: string) =>
    `/api/stories/${encodeURIComponent(slug)}${id ? `/questions/${encodeURIComponent(id)}` : ''}/suggestions`,
  importInto: (slug: string) => `${story(slug)}/import`,
}
