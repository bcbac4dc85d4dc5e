import type { DateMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import { ahead } from './dates/ahead'
import { type Context, readPublished } from './dates/context'
import { type Day, toCivil } from './dates/days'
import type { Recognised } from './dates/expression'
import { resolve } from './dates/resolve'
import { dateValue, type Resolved } from './dates/resolved'
import { roleAt } from './dates/roles'
import { recognisedIn } from './dates/sentences'
import { tenseAt } from './dates/tense'

/**
 * The dates of a text. `published` is an ISO year, month or day, or null; what needed it, or an earlier date of the text,
 * has `stated: false`. Durations and sets are dates without days.
 */
export function datesOf(doc: Doc, published: string | null): DateMention[] {
  const context: Context = {
    published: readPublished(published),
    tense: 0,
    anchor: null,
    day: null,
    year: null,
    quarter: null,
  }
  const found: DateMention[] = []
  for (const stretch of recognisedIn(doc)) {
    if (stretch.dates.length === 0) continue
    const tokens = doc.tokens.slice(stretch.from, stretch.to)
    let said: Day | null = null
    for (const date of stretch.dates) {
      context.tense = tenseAt(tokens, date.from, date.to)
      const plain = resolve(date, context)
      const when = ahead(tokens, date, context, said)
      const resolved = when ? { ...when, timex: plain.timex } : plain
      const role = roleAt(tokens, date.from)
      if (role === 'announcement' && resolved.granularity === 'day') said = resolved.start
      found.push({
        ...place(tokens, date),
        from: stretch.from + date.from,
        to: stretch.from + date.to,
        value: dateValue(resolved, role),
        timex: resolved.timex,
        ends: endsOf(tokens, date, resolved),
      })
      if (role === 'event') remember(context, date, resolved)
    }
  }
  return found
}

function place(tokens: readonly Token[], { from, to }: { from: number; to: number }): { start: number; end: number } {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}

/** Later words such as "the next day", "a year earlier" and a bare "5 May" build on what was told before them. */
function remember(
  context: Context,
  { expression }: Recognised,
  { start, timex, granularity, duration }: Resolved,
): void {
  if (duration || start === null || /^(?:reference|window|duration)$/.test(expression.kind)) return
  context.anchor = start
  if (granularity === 'day') context.day = start
  context.year = toCivil(start).year
  const named = expression.kind === 'quarter' && expression.relative === null && expression.year === null
  const quarter = named ? /^(\d{4})-Q(\d)$/.exec(timex) : null
  if (quarter) context.quarter = { year: Number(quarter[1]), quarter: Number(quarter[2]) }
}

function endsOf(tokens: readonly Token[], { expression }: Recognised, resolved: Resolved): DateMention['ends'] {
  const timexes = resolved.timex.split('/')
  if (expression.kind !== 'span' || timexes.length !== 2) return []
  const ends = [expression.first, expression.last]
  return ends.map((end, index) => ({ ...place(tokens, end), timex: timexes[index] as string }))
}
