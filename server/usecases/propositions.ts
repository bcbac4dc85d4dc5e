import { z } from 'zod'
import type { Outcome } from '@/contracts/desk'
import { database, type Handle, transaction } from '@/server/db/client'
import { attempt, checked, stop } from '@/server/errors/outcome'
import { deleteProposition, insertProposition, listPropositions } from '@/server/store/propositions'
import { touchStory } from '@/server/store/stories'
import { recordChange } from './changes'
import { knownStory } from './known-story'
import { run } from './run-story'

type Propositions = { propositions: string[] }

const propositionSchema = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(3, 'a sentence is needed').max(500, 'at most 500 characters'))

/** Adds a reading that the voices of the story are held against; a run follows. */
export const addProposition = (slug: string, text: string): Promise<Outcome<Propositions>> =>
  change(slug, async (db, storyId) => {
    const proposition = checked(z.object({ proposition: propositionSchema }), { proposition: text }).proposition
    const there = (await listPropositions(db, storyId)).find(
      (other) => other.toLowerCase() === proposition.toLowerCase(),
    )
    if (there)
      stop('duplicate', `The story already has the proposition “${there}”.`, 'Word it differently, or use that one.')
    await insertProposition(db, storyId, proposition)
    await record(db, storyId, 'proposition.add', proposition)
  })

/** Takes a proposition out; tags given by hand come back with it if it is added again in the same words. */
export const removeProposition = (slug: string, text: string): Promise<Outcome<Propositions>> =>
  change(slug, async (db, storyId) => {
    if (!(await deleteProposition(db, storyId, text)))
      stop('not-found', 'The story has no such proposition.', 'Choose one from the story’s stances.')
    await record(db, storyId, 'proposition.remove', text)
  })

const record = (db: Handle, storyId: string, kind: 'proposition.add' | 'proposition.remove', text: string) =>
  recordChange(db, storyId, {
    kind,
    subject: `proposition\n${text}`,
    what: kind === 'proposition.add' ? 'Added a proposition' : 'Took out a proposition',
    from: kind === 'proposition.add' ? null : text,
    to: kind === 'proposition.add' ? text : null,
    data: { text },
  })

const change = (slug: string, work: (db: Handle, storyId: string) => Promise<void>): Promise<Outcome<Propositions>> =>
  attempt(async () => {
    const story = await knownStory(database(), slug)
    await transaction(async (db) => {
      await work(db, story.id)
      await touchStory(db, story.id)
    })
    await run(slug)
    return { propositions: await listPropositions(database(), story.id) }
  })
