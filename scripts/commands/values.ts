import { valuesLine } from '../../contracts/lines'
import { valuesOf } from '../../engine/annotate/values-of'
import { answerLines } from './json-lines'
import type { Terminal } from './terminal'

/** `variorum values`: the quantities and dates of a text, line by line. */
export const values = (terminal: Terminal): Promise<number> =>
  answerLines(terminal, valuesLine, ({ id, text, published }) => ({ id, ...valuesOf(text, published ?? null) }))
