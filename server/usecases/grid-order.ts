import { z } from 'zod'
import type { Outcome } from '@/contracts/desk'
import { placed } from '@/contracts/question-order'
import { readStory } from '@/contracts/story-reading'
import { attempt, checked, stop } from '@/server/errors/outcome'
import { getStory } from '@/server/queries/stories'
import { editStory } from './edits'

const placeSchema = z.object({
  question: z.string().min(1).max(400),
  beside: z.string().min(1).max(400),
  side: z.enum(['before', 'after']),
  /** the id of the order that stood when the page was loaded, null where none did */
  seen: z.string().nullable(),
})
export type PlaceInput = z.input<typeof placeSchema>

/** Puts a question right before or after another one in the order of the grid by hand. */
export async function placeInGrid(slug: string, input: PlaceInput): Promise<Outcome<{ id: string }>> {
  const order = await attempt(async () => {
    const { seen, ...placing } = checked(placeSchema, input)
    const story = await getStory(slug)
    if (!story) stop('not-found', `There is no story “${slug}”.`, 'Choose one from the list of stories.')
    const questions = placed(readStory(story), placing)
    if (!questions)
      stop('not-found', 'This question is not in the story’s newest run any more.', 'Load the page again.')
    return { questions, seen }
  })
  if (!order.ok) return order
  const { questions, seen } = order.value
  return editStory(slug, { edit: { kind: 'grid.order', questions }, why: '', seen })
}
