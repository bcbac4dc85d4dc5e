import { stanceLine } from '../../contracts/lines'
import { judgeStance } from '../../engine/stance/judge'
import { answerLines } from './json-lines'
import type { Terminal } from './terminal'

/** `variorum stance`: how a text stands to a proposition, line by line. */
export const stance = (terminal: Terminal): Promise<number> =>
  answerLines(terminal, stanceLine, ({ id, proposition, text }) => ({ id, ...judgeStance(proposition, text) }))
