import { setTimeout } from 'node:timers/promises'
import type { Outcome } from '@/contracts/desk'
import { readStory } from '@/contracts/story-reading'
import type { Asked } from '@/contracts/suggestions'
import { attempt, stop } from '@/server/errors/outcome'
import { openReader } from '@/server/models/open-reader'
import { getStory } from '@/server/queries/stories'
import { type AskedPair, pairAsker } from '@/server/store/asked-pairs'
import { type AskOptions, askPairs } from './ask-pairs'

/** One asking at a time: a model on this computer takes all of it. */
const holder = globalThis as typeof globalThis & { variorumAsking?: Promise<unknown> | null }

/** An asking that was stopped ends as soon as the server hears of it; who asks again at once waits so long for that, in milliseconds. */
const GRACE = 3_000

/**
 * Puts the pairs of a question, or without one of all questions that nobody has decided, to the larger model, and keeps
 * what it suggests. What was answered before an end is kept.
 */
export const askModel = (slug: string, question: string | null, options: AskOptions): Promise<Outcome<Asked>> =>
  attempt(async () => {
    const open =
      (await openReader()) ?? stop('model-off', 'No larger model is set up.', 'README.md says how to set one up.')
    const { storyId, pairs } = await pairsOf(slug, question)
    if (holder.variorumAsking) await Promise.race([holder.variorumAsking, setTimeout(GRACE)])
    if (holder.variorumAsking)
      stop('model-busy', 'The model is still at work on another asking.', 'Wait until it is done, or stop it there.')
    const asking = askPairs(open, storyId, pairs, options).finally(() => {
      holder.variorumAsking = null
    })
    holder.variorumAsking = asking.catch(() => {})
    return asking
  })

const URGENCY = { conflict: 0, apparent: 1, agreement: 2, single: 3 } as const

async function pairsOf(slug: string, id: string | null): Promise<{ storyId: string; pairs: AskedPair[] }> {
  const story =
    (await getStory(slug)) ?? stop('not-found', `There is no story “${slug}”.`, 'Choose one from the list of stories.')
  const reading = readStory(story)
  const { questions } = reading.comparison
  const chosen = id === null ? questions.filter(reading.undecided) : questions.filter((question) => question.id === id)
  if (id !== null && chosen.length === 0)
    stop('not-found', 'The question is not in the story’s newest run.', 'Load the page again.')
  const pairsOn = pairAsker(reading.comparison, story.sources)
  const inOrder = chosen.sort((x, y) => URGENCY[x.finding] - URGENCY[y.finding])
  return { storyId: story.id, pairs: inOrder.flatMap(pairsOn) }
}
