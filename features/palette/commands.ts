import { addresses } from '@/contracts/addresses'

export type PageCommand = { id: string; title: string; note: string; href: string }

const EVERYWHERE: PageCommand[] = [
  { id: 'page-stories', title: 'Stories', note: 'what I am working on', href: addresses.stories },
  { id: 'page-new', title: 'New story', note: 'from a paste or files', href: addresses.newStory },
  { id: 'page-method', title: 'Method', note: 'how each rule works', href: addresses.method },
  { id: 'page-developers', title: 'Programming interface', note: 'the same over HTTP', href: addresses.developers },
]

/** The pages one can go to; those of the story one is in come first. */
export function pagesFor(slug: string | null): PageCommand[] {
  if (slug === null) return EVERYWHERE
  const page = (name: string, title: string, note: string, href: string) => ({ id: `page-${name}`, title, note, href })
  return [
    page('overview', 'Overview', 'where the sources agree and conflict', addresses.story(slug)),
    page('grid', 'Grid', 'question by source', addresses.grid(slug)),
    page('review', 'Review', 'what waits for a decision', addresses.review(slug)),
    page('claims', 'Claims', 'every claim in a table', addresses.claims(slug)),
    page('stances', 'Stances', 'who takes which reading', addresses.stances(slug)),
    page('voices', 'Voices', 'who quotes whom', addresses.voices(slug)),
    page('timeline', 'Timeline', 'what happened when, and who could have known', addresses.timeline(slug)),
    page('sources', 'Sources', 'the texts themselves', addresses.sources(slug)),
    page('report', 'Report', 'the brief that goes out', addresses.report(slug)),
    page('history', 'History', 'who changed what, when and why', addresses.history(slug)),
    ...EVERYWHERE,
  ]
}

/** The story an address belongs to, null where it belongs to none. */
export function storyOf(path: string): string | null {
  const [, slug] = /^\/stories\/([^/]+)/.exec(path) ?? []
  return slug ? decodeURIComponent(slug) : null
}
