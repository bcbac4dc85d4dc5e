import type { Token } from '../../model/document'
import type { Context } from './context'
import type { Day } from './days'
import type { Expression, Recognised } from './expression'
import { resolveShift, resolveWindow } from './resolve-relative'
import type { Resolved } from './resolved'
import { word } from './words'

/** "within three days of baking": counted from something else than the day it is said. */
const FROM_ELSEWHERE = /^(?:of|after|from|following|before|prior|to|for|if|under|notice|a|an|per|old|time)$/

/**
 * "The port will close in ten days", "will answer within two weeks": a length of time that says when, counted from the day of the saying
 * where the sentence names it, else from the publication. Its TIMEX3 value stays the length. Null where the words say how long.
 */
export function ahead(tokens: readonly Token[], date: Recognised, context: Context, said: Day | null): Resolved | null {
  const { expression, from, to } = date
  if (expression.kind !== 'duration' || expression.count === null) return null
  if (context.tense !== 1 && !future(tokens, to, to, NEXT_VERB)) return null
  const opener = word(tokens, from - 1)
  const close = word(tokens, to)
  if ((opener !== 'in' && opener !== 'within') || FROM_ELSEWHERE.test(close)) return null
  const published = context.published
  const day = said ?? published?.day ?? null
  if (!published || day === null || !future(tokens, from, to, REACH)) return null
  const now: Context = { ...context, published: { ...published, day } }
  const { unit, count } = expression as Extract<Expression, { kind: 'duration' }> & { count: number }
  return opener === 'in'
    ? resolveShift({ kind: 'shift', unit, by: count, anchored: false, part: null }, now)
    : resolveWindow({ kind: 'window', unit, count, direction: 1 }, now)
}

/** No verb stands further from its time than so many words. */
const REACH = 20

/** "… so that in ten days it will": the verb of the time itself, whatever the sentence began with. */
const NEXT_VERB = 4

/** A verb that looks ahead near the words, and not only a tense that was guessed. */
function future(tokens: readonly Token[], from: number, to: number, reach: number): boolean {
  for (let k = from === to ? to : Math.max(0, from - reach); k < Math.min(tokens.length, to + reach); k++)
    if (/^(?:will|'ll|would|shall)$/.test(word(tokens, k))) return true
  return false
}
