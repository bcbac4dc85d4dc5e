import type { SourceDto, StoryDto } from '../contracts/desk'
import type { EditDto } from '../contracts/edits'
import type { Exported } from '../contracts/interchange/exported'
import { sha256 } from './builders'
import { CLAIMS, COMPARISON, deskStory, review, SOURCES, TEXTS } from './desk-story'

const ABOUT: Record<string, Partial<SourceDto>> = {
  gazette: {
    author: 'Tilda Marsh',
    url: 'https://gazette.example/2031/bridge?page=1',
    archiveUrl: 'https://archive.example/20310506/https://gazette.example/2031/bridge',
    groups: ['local press'],
  },
  herald: { url: 'https://herald.example/ferries-stay', published: '2031-05-06' },
}

const sources = SOURCES.map((source) => ({
  ...source,
  ...ABOUT[source.id],
  sha256: sha256(TEXTS[source.id as keyof typeof TEXTS]),
}))

/** A verdict of a person on a claim of the desk’s story. */
export const aVerdict = (
  claim: string,
  more: Partial<Extract<EditDto['edit'], { kind: 'claim.verdict' }>> = {},
): EditDto => ({
  id: `verdict-${claim}`,
  subject: `claim.verdict\n${claim}`,
  edit: {
    kind: 'claim.verdict',
    claim,
    rating: 'Needs context',
    review: 'She changed office.',
    by: null,
    url: null,
    ...more,
  },
  made: null,
  why: '',
  person: { id: 'p1', name: 'Mira' },
  at: '2031-06-02T10:00:00.000Z',
  orphaned: false,
  quotes: [{ source: 'herald', exact: CLAIMS.find(({ id }) => id === claim)?.quote.exact ?? '' }],
})

/** The desk’s invented story with one of everything that an export holds: addresses, an archived copy, decisions, verdicts. */
export function exportedStory(more: Partial<StoryDto> = {}): Exported {
  const comparison = {
    ...COMPARISON,
    sources: COMPARISON.sources.map((one, i) => ({ ...one, sha256: sources[i]?.sha256 ?? '' })),
  }
  const story = deskStory({
    sources,
    comparison,
    machine: comparison,
    reviews: [
      review({ note: 'Two building sites.' }),
      review({ id: 'review-2', decision: 'conflict', reading: 2, person: { id: 'p2', name: 'Jon' } }),
    ],
    edits: [
      aVerdict('role-h'),
      aVerdict('hurt-g', { rating: 'Right', review: '', by: 'Callow Check', url: 'https://check.example/40' }),
    ],
    ...more,
  })
  return { story, texts: new Map(Object.entries(TEXTS)) }
}
