import type { Doc } from '../../model/document'
import { recognisedIn } from './sentences'

/** Whether a token belongs to a date, a year or a clock time; counts of time ("three days") are quantities too and do not. */
export function isDateToken(doc: Doc): (token: number) => boolean {
  const covered = new Set<number>()
  for (const stretch of recognisedIn(doc)) {
    for (const { from, to, expression } of stretch.dates) {
      if (expression.kind === 'duration' || expression.kind === 'window') continue
      if (
        expression.kind === 'shift' &&
        expression.by !== 0 &&
        !/^\d{4}$/.test(doc.tokens[stretch.from + from]?.text ?? '')
      )
        continue
      for (let k = from; k < to; k++) covered.add(stretch.from + k)
    }
  }
  return (token) => covered.has(token)
}
