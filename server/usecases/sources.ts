import type { Outcome, SourceMeta } from '@/contracts/desk'
import { sourceName } from '@/contracts/story-reading'
import { transaction } from '@/server/db/client'
import { attempt, ok } from '@/server/errors/outcome'
import { standingChanges } from '@/server/store/changes'
import { findSource, markSourceDeleted, updateSourceRow } from '@/server/store/sources'
import { touchStory } from '@/server/store/stories'
import { recordChange, undoWhere } from './changes'
import { knownStory, noSuchSource } from './known-story'
import { run } from './run-story'
import { checkedMeta } from './source-meta'

type Changed = { sourceId: string }

/** What the method is told of a source beside its text: a change of nothing else needs no run. */
const TOLD: ReadonlySet<keyof SourceMeta> = new Set(['title', 'outlet', 'kind', 'published', 'reference'])

/** Corrects what is known about a source; the fields that are given change, and a run follows where the method is told of them. */
export const updateSource = (slug: string, sourceId: string, meta: Partial<SourceMeta>): Promise<Outcome<Changed>> =>
  attempt(async () => {
    const after = checkedMeta(meta)
    const changed = await transaction(async (db) => {
      const story = await knownStory(db, slug)
      const source = (await findSource(db, story.id, sourceId)) ?? noSuchSource(sourceId)
      const fields = (Object.keys(after) as (keyof SourceMeta)[]).filter((field) => differ(source[field], after[field]))
      const of = (meta: Partial<SourceMeta>) => Object.fromEntries(fields.map((field) => [field, meta[field]]))
      if (fields.length === 0) return fields
      await updateSourceRow(db, story.id, sourceId, after)
      await recordChange(db, story.id, {
        kind: 'source.meta',
        subject: `source.meta\n${sourceId}`,
        what: `Corrected what is known about “${sourceName(source)}”`,
        from: inWords(of(source)),
        to: inWords(of(after)),
        data: { source: sourceId, before: of(source), after: of(after) },
      })
      await touchStory(db, story.id)
      return fields
    })
    if (changed.some((field) => TOLD.has(field))) await run(slug)
    return { sourceId }
  })

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

const inWords = (meta: Record<string, unknown>): string =>
  Object.entries(meta)
    .map(([field, value]) => `${field}: ${Array.isArray(value) ? value.join(', ') || 'none' : (value ?? 'unknown')}`)
    .join('; ')

/** Takes a source out of the story; `restoreSource` puts it back. A run follows both. */
export const deleteSource = (slug: string, sourceId: string): Promise<Outcome<Changed>> =>
  attempt(async () => {
    await transaction(async (db) => {
      const story = await knownStory(db, slug)
      const source = (await findSource(db, story.id, sourceId)) ?? noSuchSource(sourceId)
      await markSourceDeleted(db, story.id, sourceId, true)
      await recordChange(db, story.id, {
        kind: 'source.out',
        subject: outOf(sourceId),
        what: `Took out the source “${sourceName(source)}”`,
        data: { source: sourceId },
      })
      await touchStory(db, story.id)
    })
    await run(slug)
    return { sourceId }
  })

/** Undoes the taking out of a source. */
export async function restoreSource(slug: string, sourceId: string): Promise<Outcome<Changed>> {
  const outcome = await undoWhere(slug, async (db, storyId) => {
    const out = await standingChanges(db, storyId, ['source.out'])
    return out.findLast(({ subject }) => subject === outOf(sourceId)) ?? noSuchSource(sourceId)
  })
  return outcome.ok ? ok({ sourceId }) : outcome
}

const outOf = (sourceId: string): string => `source.out\n${sourceId}`
