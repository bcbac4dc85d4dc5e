import type { QuantityMention } from '../model/annotated'
import type { Doc, Token } from '../model/document'
import { isDateToken } from './dates/covered'
import { quantitiesOfSentence } from './quantities/sentence'

/** The numbers of a text with what they count, how they are bounded and in which unit; dates, names and labels are none. */
export function quantitiesOf(doc: Doc): QuantityMention[] {
  const found: QuantityMention[] = []
  const isDate = isDateToken(doc)
  for (const sentence of doc.sentences) {
    const tokens = doc.tokens.slice(sentence.from, sentence.to)
    for (const quantity of quantitiesOfSentence(tokens, (token) => isDate(sentence.from + token))) {
      const [first, last] = [tokens[quantity.from] as Token, tokens[quantity.to - 1] as Token]
      const [from, to] = [sentence.from + quantity.from, sentence.from + quantity.to]
      const head = quantity.head === null ? null : sentence.from + quantity.head
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
