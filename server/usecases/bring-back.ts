import type { Outcome } from '@/contracts/desk'
import { transaction } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import { findChange, markChanges } from '@/server/store/changes'
import { personHere } from '@/server/store/people'
import { touchStory } from '@/server/store/stories'
import { knownStory } from './known-story'

/** Brings claims back that were set aside: these alone, whatever else was set aside in one go with them. */
export const bringBack = (slug: string, changes: string[]): Promise<Outcome<{ count: number }>> =>
  turn(slug, changes, 'undone')

/** Sets the same claims aside again, with who did it first and why. */
export const setAsideAgain = (slug: string, changes: string[]): Promise<Outcome<{ count: number }>> =>
  turn(slug, changes, 'redone')

const turn = (slug: string, changes: string[], act: 'undone' | 'redone'): Promise<Outcome<{ count: number }>> =>
  attempt(async () =>
    transaction(async (db) => {
      const story = await knownStory(db, slug)
      const ids = [...new Set(changes)]
      if (ids.length === 0) stop('invalid', 'Nothing was chosen.', 'Choose claims that were set aside first.')
      for (const id of ids) {
        const change = await findChange(db, story.id, id)
        const ready = change?.kind === 'claim.aside' && (act === 'undone') === (change.undoneAt === null)
        if (!ready)
          stop(
            'not-found',
            act === 'undone' ? 'Not all of these are set aside any more.' : 'Not all of these were brought back.',
            'Load the page again to see what stands.',
          )
      }
      await markChanges(db, ids, act, await personHere(db))
      await touchStory(db, story.id)
      return { count: ids.length }
    }),
  )
