import type { Outcome, SourceMeta } from '@/contracts/desk'
import { database } from '@/server/db/client'
import { attempt } from '@/server/errors/outcome'
import { findSource, markSourceDeleted, updateSourceRow } from '@/server/store/sources'
import { touchStory } from '@/server/store/stories'
import { knownStory, noSuchSource } from './known-story'
import { run } from './run-story'
import { checkedMeta } from './source-meta'

type Changed = { sourceId: string }

/** Corrects what is known about a source; the fields that are given change, and a run follows. */
export const updateSource = (slug: string, sourceId: string, meta: Partial<SourceMeta>): Promise<Outcome<Changed>> =>
  attempt(async () => {
    const db = database()
    const story = await knownStory(db, slug)
    const changes = checkedMeta(meta)
    if (!(await findSource(db, story.id, sourceId))) noSuchSource(sourceId)
    await updateSourceRow(db, story.id, sourceId, changes)
    return changed(slug, story.id, sourceId)
  })

/** Takes a source out of the story; `restoreSource` puts it back. A run follows both. */
export const deleteSource = (slug: string, sourceId: string): Promise<Outcome<Changed>> => mark(slug, sourceId, true)

export const restoreSource = (slug: string, sourceId: string): Promise<Outcome<Changed>> => mark(slug, sourceId, false)

const mark = (slug: string, sourceId: string, deleted: boolean): Promise<Outcome<Changed>> =>
  attempt(async () => {
    const db = database()
    const story = await knownStory(db, slug)
    if (!(await markSourceDeleted(db, story.id, sourceId, deleted))) noSuchSource(sourceId)
    return changed(slug, story.id, sourceId)
  })

async function changed(slug: string, storyId: string, sourceId: string): Promise<Changed> {
  await touchStory(database(), storyId)
  await run(slug)
  return { sourceId }
}
