import { randomUUID } from 'node:crypto'
import type { Outcome, PersonDto } from '@/contracts/desk'
import { type Edit, type EditInput, editInputSchema, subjectOf } from '@/contracts/edits'
import { type Handle, transaction } from '@/server/db/client'
import { quoteAt } from '@/server/edits/find-quote'
import { madeBy } from '@/server/edits/lay'
import { editInFull, editInWords } from '@/server/edits/words'
import { attempt, checked, stop } from '@/server/errors/outcome'
import { insertChange } from '@/server/store/changes'
import { anchorsOf, spanAnchor } from '@/server/store/edits'
import { personHere } from '@/server/store/people'
import type { Anchors } from '@/server/store/place-edits'
import { loadShown, type Shown } from '@/server/store/shown'
import { sourceText } from '@/server/store/sources'
import { touchStory } from '@/server/store/stories'
import { knownStory } from './known-story'
import { changedMeanwhile, needsName } from './meanwhile'

type Kept = { id: string; made: string | null }

/** Keeps one edit. `made`: the id of the claim or question it made. */
export const editStory = (slug: string, input: EditInput): Promise<Outcome<Kept>> =>
  attempt(async () => {
    const { edit, why, seen } = checked(editInputSchema, input)
    return transaction(async (db) => {
      const { story, shown, person } = await start(db, slug)
      return keep(db, story.id, shown, { edit, why, seen, person })
    })
  })

/** Keeps several edits, all or none; one undo takes all of them back. */
export const editMany = (slug: string, inputs: EditInput[]): Promise<Outcome<{ ids: string[] }>> =>
  attempt(async () => {
    const all = inputs.map((input) => checked(editInputSchema, input))
    if (all.length === 0) stop('invalid', 'Nothing was chosen.', 'Choose what to change first.')
    return transaction(async (db) => {
      const { story, shown, person } = await start(db, slug)
      const batch = randomUUID()
      const ids: string[] = []
      for (const one of all) ids.push((await keep(db, story.id, shown, { ...one, person, batch })).id)
      return { ids }
    })
  })

/**
 * Edits in two turns, all or none, which one undo takes back together: the second turn is made of what the first made
 * (the ids of claims and questions, null where an edit made none).
 */
export const editInTwo = (
  slug: string,
  first: EditInput[],
  second: (made: (string | null)[]) => EditInput[],
): Promise<Outcome<{ ids: string[]; made: (string | null)[] }>> =>
  attempt(() =>
    transaction(async (db) => {
      const { story, shown, person } = await start(db, slug)
      const batch = randomUUID()
      const keepAll = async (inputs: EditInput[], over: Shown) => {
        const kept: Kept[] = []
        for (const input of inputs)
          kept.push(await keep(db, story.id, over, { ...checked(editInputSchema, input), person, batch }))
        return kept
      }
      const one = await keepAll(first, shown)
      const made = one.map((kept) => kept.made)
      const two = await keepAll(second(made), first.length === 0 ? shown : ((await loadShown(db, story.id)) ?? gone()))
      return { ids: [...one, ...two].map(({ id }) => id), made }
    }),
  )

async function start(db: Handle, slug: string) {
  const story = await knownStory(db, slug)
  const person = (await personHere(db)) ?? needsName()
  const shown = (await loadShown(db, story.id)) ?? gone()
  await touchStory(db, story.id)
  return { story, shown, person }
}

type Keeping = { edit: Edit; why: string; seen: string | null; person: PersonDto; batch?: string }

async function keep(db: Handle, storyId: string, shown: Shown, keeping: Keeping): Promise<Kept> {
  const { edit, why, seen, person, batch } = keeping
  const subject = subjectOf(edit)
  const standing = shown.edits.filter((other) => other.subject === subject && !other.orphaned).at(-1)
  if (standing && standing.id !== seen) {
    const says = editInFull(shown.comparison, standing.edit)
    changedMeanwhile({ id: standing.id, person: standing.person?.name ?? '', at: standing.at, says, why: standing.why })
  }
  const anchors = await anchorsFor(db, storyId, shown, edit)
  const told = editInWords(shown.comparison, edit)
  const from = told.from ?? (standing ? editInWords(shown.comparison, standing.edit).to : null)
  const change = {
    storyId,
    kind: edit.kind,
    subject,
    ...told,
    from,
    why: why.trim(),
    data: edit,
    anchors,
    batch,
    person,
  }
  const id = await insertChange(db, change)
  return { id, made: madeBy(edit, id) }
}

async function anchorsFor(db: Handle, storyId: string, shown: Shown, edit: Edit): Promise<Anchors> {
  const anchors = anchorsOf(shown.comparison, edit) ?? gone()
  if (edit.kind !== 'claim.add') return anchors
  const source = shown.machine.sources.find(({ id }) => id === edit.source) ?? gone()
  const text = (await sourceText(db, storyId, edit.source)) ?? gone()
  const quote = quoteAt(text, edit.start, edit.end)
  if (quote) return [...anchors, spanAnchor(edit.source, source.sha256, quote)]
  stop('invalid', 'The words chosen are not in the text of this source.', 'Choose the words again.')
}

const gone = (): never =>
  stop(
    'not-found',
    'What this edit is about is not in the story as it is now.',
    'Load the page again and edit what it shows now.',
  )
