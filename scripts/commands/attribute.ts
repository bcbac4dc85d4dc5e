import { attributeLine } from '../../contracts/lines'
import { attributeText } from '../../engine/annotate/attribution/command'
import { answerLines } from './json-lines'
import type { Terminal } from './terminal'

/** `variorum attribute`: who says what in a text, line by line. */
export const attribute = (terminal: Terminal): Promise<number> =>
  answerLines(terminal, attributeLine, ({ id, text }) => ({ id, ...attributeText(text) }))
