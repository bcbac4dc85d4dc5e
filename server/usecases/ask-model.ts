import type { Outcome } from '@/contracts/desk'
import type { Asked } from '@/contracts/suggestions'
import type { Question } from '@/engine/model/comparison'
import { database, type Handle } from '@/server/db/client'
import { attempt, ProblemError, stop } from '@/server/errors/outcome'
import { Budget, BudgetSpentError } from '@/server/models/budget'
import { type OpenReader, openReader } from '@/server/models/open-reader'
import { readPair } from '@/server/models/read-pair'
import { type AskedPair, askedPairs } from '@/server/store/asked-pairs'
import { loadComparison, newestRun } from '@/server/store/load-run'
import { listSources, sourceText } from '@/server/store/sources'
import { keepSuggestion, knownAnswer } from '@/server/store/suggestions'
import { knownStory } from './known-story'

export type AskOptions = { signal: AbortSignal; progress?: (done: number, of: number) => void }

/** One asking at a time: a model on this computer takes all of it. */
let busy = false

/** Puts the pairs of a question to the larger model, and keeps what it suggests. What was answered before an end is kept. */
export const askModel = (slug: string, questionId: string, options: AskOptions): Promise<Outcome<Asked>> =>
  attempt(async () => {
    const open =
      (await openReader()) ?? stop('model-off', 'No larger model is set up.', 'README.md says how to set one up.')
    if (busy)
      stop('model-busy', 'The model is still at work on another question.', 'Wait until it is done, or stop it there.')
    busy = true
    try {
      return await ask(open, slug, questionId, options)
    } finally {
      busy = false
    }
  })

async function ask(open: OpenReader, slug: string, questionId: string, options: AskOptions): Promise<Asked> {
  const db = database()
  const story = await knownStory(db, slug)
  const run = await newestRun(db, story.id)
  const comparison = run && (await loadComparison(db, run))
  const question = comparison?.questions.find(({ id }) => id === questionId)
  if (!comparison || !question)
    return stop('not-found', 'The question is not in the story’s newest run.', 'Load the page again.')
  const pairs = askedPairs(comparison, await listSources(db, story.id), question)
  return askPairs(db, open, { storyId: story.id, question, pairs }, options)
}

type Work = { storyId: string; question: Question; pairs: AskedPair[] }

async function askPairs(db: Handle, { reader, settings }: OpenReader, work: Work, options: AskOptions): Promise<Asked> {
  const { storyId, question, pairs } = work
  const limits = { signal: options.signal, budget: new Budget(settings) }
  const asked: Asked = { suggested: 0, remembered: 0, undecided: 0, dropped: 0, left: 0, stopped: null }
  const { model, version } = reader
  const withText = async (side: AskedPair['a']) => ({
    ...side,
    text: (await sourceText(db, storyId, side.source.id)) ?? '',
  })

  for (const [done, { key, a, b }] of pairs.entries()) {
    options.progress?.(done, pairs.length)
    const known = await knownAnswer(db, storyId, key, version)
    if (known) {
      asked.remembered++
      asked[known.coarse ? 'suggested' : 'undecided']++
      continue
    }
    try {
      limits.signal.throwIfAborted()
      const read = await readPair(reader, question.text, await withText(a), await withText(b), limits)
      if (!read.kept) {
        asked.dropped++
        continue
      }
      const { coarse, reason, score } = read.opinion
      const quotes = read.quotes && {
        a: { source: a.source.id, ...read.quotes.a },
        b: { source: b.source.id, ...read.quotes.b },
      }
      await keepSuggestion(db, { storyId, pair: key, version, model, coarse, reason, score, quotes })
      asked[coarse ? 'suggested' : 'undecided']++
    } catch (error) {
      return { ...asked, left: pairs.length - done, stopped: whyStopped(error, settings, limits.signal) }
    }
  }
  options.progress?.(pairs.length, pairs.length)
  return asked
}

/** What ended an asking before its time; what nobody foresaw goes on. */
function whyStopped(error: unknown, { calls, tokens }: OpenReader['settings'], signal: AbortSignal) {
  if (signal.aborted)
    return { code: 'stopped', message: 'Stopped.', next: 'What was answered before is kept. Ask again to go on.' }
  if (error instanceof BudgetSpentError)
    return {
      code: 'model-budget',
      message: `The budget of one asking is spent (${calls} calls, ${tokens} tokens).`,
      next: 'What was answered is kept. Ask again to go on, or raise VARIORUM_MODEL_CALLS or VARIORUM_MODEL_TOKENS.',
    }
  if (error instanceof ProblemError) return error.problem
  throw error
}
