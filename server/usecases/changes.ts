import type { Outcome, PersonDto } from '@/contracts/desk'
import { type Handle, transaction } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import {
  batchOf,
  type ChangeRow,
  findChange,
  insertChange,
  laterOn,
  markChanges,
  newestStanding,
  newestUndone,
} from '@/server/store/changes'
import { personHere } from '@/server/store/people'
import { touchStory } from '@/server/store/stories'
import { knownStory } from './known-story'
import { type DirectChange, reversalOf } from './reversals'
import { run } from './run-story'

type Undone = { what: string }

/** Writes down a change of what the story is made of, signed by who works here, if they gave a name. Returns its id. */
export async function recordChange(
  db: Handle,
  storyId: string,
  change: DirectChange & { subject: string; what: string; from?: string | null; to?: string | null; why?: string },
): Promise<string> {
  const { from = null, to = null, why = '', ...rest } = change
  return insertChange(db, { storyId, from, to, why, ...rest, person: await personHere(db) })
}

/** Takes back the newest change of who works here. */
export const undoLast = (slug: string): Promise<Outcome<Undone>> =>
  turn(slug, 'undone', async (db, storyId, person) => {
    const nothing = () => stop('nothing', 'There is nothing of yours to undo.', 'See the history for what others did.')
    return (await newestStanding(db, storyId, person?.id ?? null)) ?? nothing()
  })

/** Does again what was taken back last, as long as nothing was changed since. */
export const redoLast = (slug: string): Promise<Outcome<Undone>> =>
  turn(slug, 'redone', async (db, storyId, person) => {
    const nothing = () => stop('nothing', 'There is nothing to redo.', 'Only what was undone last can be done again.')
    return (await newestUndone(db, storyId, person?.id ?? null)) ?? nothing()
  })

/** Takes one change back, with all that were made in one go with it. */
export const undoChange = (slug: string, changeId: string): Promise<Outcome<Undone>> =>
  turn(slug, 'undone', async (db, storyId) => {
    const change = await findChange(db, storyId, changeId)
    if (change && change.undoneAt === null) return change
    return stop('not-found', 'There is no such change to take back.', 'Load the page again to see what stands.')
  })

/** The same by what a use case knows of it; the change made last, if several fit. */
export const undoWhere = (slug: string, find: (db: Handle, storyId: string) => Promise<ChangeRow>) =>
  turn(slug, 'undone', find)

type Find = (db: Handle, storyId: string, person: PersonDto | null) => Promise<ChangeRow>

const turn = (slug: string, act: 'undone' | 'redone', find: Find): Promise<Outcome<Undone>> =>
  attempt(async () => {
    const { what, rerun } = await transaction(async (db) => {
      const story = await knownStory(db, slug)
      const person = await personHere(db)
      const change = await find(db, story.id, person)
      const all = (await batchOf(db, change)).filter(({ undoneAt }) => (act === 'undone') === (undoneAt === null))
      let again = false
      // what was made last is taken back first
      for (const one of act === 'undone' ? all.toReversed() : all)
        again = (await reverse(db, story.id, one, act)) || again
      await markChanges(
        db,
        all.map(({ id }) => id),
        act,
        person,
      )
      await touchStory(db, story.id)
      return { what: all.length > 1 ? `${change.what} and ${all.length - 1} more` : change.what, rerun: again }
    })
    if (rerun) await run(slug)
    return { what }
  })

/** Whether the method has to run again after it. */
async function reverse(db: Handle, storyId: string, change: ChangeRow, act: 'undone' | 'redone'): Promise<boolean> {
  const reversal = reversalOf(change)
  if (!reversal) return false
  const later = act === 'undone' && reversal.rerun ? await laterOn(db, change) : null
  if (later)
    stop(
      'changed-since',
      `It was changed again since: ${later.what}.`,
      'Undo the later change first; it is in the history.',
    )
  await (act === 'undone' ? reversal.undo : reversal.redo)(db, storyId)
  return reversal.rerun
}
