import type { QuantityMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import { isDateToken } from './dates/covered'
import { quantitiesOfSentence } from './quantities/sentence'
import { stretchesOf } from './stretches'

/** The numbers of a text with what they count, how they are bounded and in which unit; dates, names and labels are none. */
export function quantitiesOf(doc: Doc): QuantityMention[] {
  const found: QuantityMention[] = []
  const isDate = isDateToken(doc)
  for (const stretch of stretchesOf(doc)) {
    const tokens = doc.tokens.slice(stretch.from, stretch.to)
    for (const quantity of quantitiesOfSentence(tokens, (token) => isDate(stretch.from + token))) {
      const [first, last] = [tokens[quantity.from] as Token, tokens[quantity.to - 1] as Token]
      const [from, to] = [stretch.from + quantity.from, stretch.from + quantity.to]
      const head = quantity.head === null ? null : stretch.from + quantity.head
      found.push({
        start: first.start,
        end: last.end,
        from,
        to,
        value: quantity.value,
        comparator: quantity.comparator,
        head,
        ordinal: quantity.ordinal,
      })
    }
  }
  return found
}
