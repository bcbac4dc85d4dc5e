import { addresses } from '@/contracts/addresses'
import type { TrailEntry, UndoState } from '@/contracts/edits'
import { database } from '@/server/db/client'
import { newestStanding, newestUndone } from '@/server/store/changes'
import { personHere } from '@/server/store/people'
import { findStory } from '@/server/store/stories'
import { type TrailLine, trailOf } from '@/server/store/trail'

const PER_PAGE = 100

/** The audit trail of a story, newest first, a page at a time (from 1). */
export async function getTrail(
  slug: string,
  { page }: { page: number },
): Promise<{ entries: TrailEntry[]; pages: number }> {
  const db = database()
  const story = await findStory(db, slug)
  const lines = story ? await trailOf(db, story.id) : []
  const pages = Math.max(1, Math.ceil(lines.length / PER_PAGE))
  const from = (Math.min(Math.max(1, page), pages) - 1) * PER_PAGE
  return { entries: lines.slice(from, from + PER_PAGE).map((line) => toEntry(slug, line)), pages }
}

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
  if (kind.startsWith('brief.')) return addresses.brief(slug)
  if (kind.startsWith('proposition.')) return addresses.stances(slug)
  return null
}
