import type { Problem } from '@/contracts/desk'
import type { Asked } from '@/contracts/suggestions'
import { database } from '@/server/db/client'
import { ProblemError } from '@/server/errors/outcome'
import { Budget, BudgetSpentError } from '@/server/models/budget'
import type { OpenReader } from '@/server/models/open-reader'
import { readPair } from '@/server/models/read-pair'
import type { AskedPair } from '@/server/store/asked-pairs'
import { sourceText } from '@/server/store/sources'
import { keepSuggestion, knownAnswer } from '@/server/store/suggestions'

export type AskOptions = { signal: AbortSignal; progress?: (done: number, of: number) => void }

/** Asks about one pair after the other what is not known yet, until all are done or something ends it. */
export async function askPairs(
  { reader, settings }: OpenReader,
  storyId: string,
  pairs: AskedPair[],
  { signal, progress }: AskOptions,
): Promise<Asked> {
  const db = database()
  const limits = { signal, budget: new Budget(settings) }
  const asked: Asked = { suggested: 0, remembered: 0, undecided: 0, dropped: 0, left: 0, stopped: null }
  const { model, version } = reader
  const texts = new Map<string, string>()
  const withText = async (side: AskedPair['a']) => {
    const { id } = side.source
    const text = texts.get(id) ?? (await sourceText(db, storyId, id)) ?? ''
    texts.set(id, text)
    return { ...side, text }
  }

  for (const [done, { key, question, a, b }] of pairs.entries()) {
    progress?.(done, pairs.length)
    const known = await knownAnswer(db, storyId, key, version)
    if (known) {
      asked.remembered++
      asked[known.coarse ? 'suggested' : 'undecided']++
      continue
    }
    try {
      signal.throwIfAborted()
      const read = await readPair(reader, question, await withText(a), await withText(b), limits)
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
      return { ...asked, left: pairs.length - done, stopped: whyStopped(error, settings, signal) }
    }
  }
  progress?.(pairs.length, pairs.length)
  return asked
}

/** What ended an asking before its time; what nobody foresaw goes on. */
function whyStopped(error: unknown, { calls, tokens }: OpenReader['settings'], signal: AbortSignal): Problem {
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
