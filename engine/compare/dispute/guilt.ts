import { conceptOf } from '../../lexicon/concept-of'
import type { Unit } from '../../model/unit'
import { within } from '../../text/locate'
import { tag } from '../../text/tokens'

const GUILT = /\b(?:responsib(?:le|ility)|behind|to blame|involve(?:d|ment)|complicit|culpable|guilty|carried out)\b/i

/** Concepts of having had a part in something, whatever it is called. */
const PARTS = new Set(
  'involved involvement responsible responsibility role part complicity guilt'.split(' ').flatMap((word) => {
    const token = tag(word, 0, 0).tokens[0]
    return (token && conceptOf(token)) ?? []
  }),
)

/** What is denied is having had a part: "denied any involvement". */
export const isGuilt = (act: string): boolean => PARTS.has(act)

/** "there is no doubt that Norway was responsible": one of them is named in front of a word of guilt. */
export function blames({ clause, text }: Unit, by: ReadonlySet<string>): boolean {
  const guilt = GUILT.exec(text.doc.text.slice(clause.start, clause.end))
  if (!guilt) return false
  const at = clause.start + guilt.index
  return within(text.names, clause.from, clause.to).some(
    ({ name, end }) => end <= at && by.has(`@${name.toLowerCase()}`),
  )
}
