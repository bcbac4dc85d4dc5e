import { addresses } from '@/contracts/addresses'
import type { TrailEntry, UndoState } from '@/contracts/edits'
import { database } from '@/server/db/client'
import { newestStanding, newestUndone } from '@/server/store/changes'
import { personHere } from '@/server/store/people'
import { findStory } from '@/server/store/stories'
import { type TrailLine, trailOf } from '@/server/store/trail'

const PER_PAGE = 100

type Asked = { page: number; limit?: number; person?: string | null; kind?: string | null }

export type TrailPage = {
  entries: TrailEntry[]
  pages: number
  /** lines that the filter lets through, of how many */
  fitting: number
  of: number
  /** who is named in the trail, and which kinds of change are in it */
  people: string[]
  kinds: string[]
}

/** The audit trail of a story, newest first, a page at a time (from 1); of one person or one kind of change where asked. */
export async function getTrail(slug: string, { page, limit = PER_PAGE, person, kind }: Asked): Promise<TrailPage> {
  const db = database()
  const story = await findStory(db, slug)
  const all = story ? await trailOf(db, story.id) : []
  const lines = all.filter((line) => (!person || line.person === person) && (!kind || groupOf(line.kind) === kind))
  const pages = Math.max(1, Math.ceil(lines.length / limit))
  const from = (Math.min(Math.max(1, page), pages) - 1) * limit
  return {
    entries: lines.slice(from, from + limit).map((line) => toEntry(slug, line)),
    pages,
    fitting: lines.length,
    of: all.length,
    people: [...new Set(all.map((line) => line.person))].sort(),
    kinds: [...new Set(all.map((line) => groupOf(line.kind)))].sort(),
  }
}

/** What a change is about, coarsely: `claim.move` is about a claim. */
const groupOf = (kind: string): string => kind.split('.')[0] as string

/** What undo and redo would do now. */
export async function getUndoState(slug: string): Promise<UndoState> {
  const db = database()
  const story = await findStory(db, slug)
  if (!story) return { undo: null, redo: null }
  const person = (await personHere(db))?.id ?? null
  const undo = await newestStanding(db, story.id, person)
  const redo = await newestUndone(db, story.id, person)
  return { undo: undo?.what ?? null, redo: redo?.what ?? null }
}

function toEntry(slug: string, { kind, data, ...line }: TrailLine): TrailEntry {
  return { ...line, href: placeOf(slug, kind, data) }
}

/** Where what was changed can be seen. */
function placeOf(slug: string, kind: string, data: unknown): string | null {
  const { question, source } = data as { question?: string | null; source?: string }
  if (question) return addresses.question(slug, question)
  if (source) return addresses.source(slug, source)
  if (kind === 'grid.order') return addresses.grid(slug)
  if (kind.startsWith('brief.')) return addresses.report(slug)
  if (kind.startsWith('proposition.')) return addresses.stances(slug)
  return null
}
