import { judgeInput, judgeLine } from '../../contracts/lines'
import { judgePair } from '../../engine/judge'
import { answerLines } from './json-lines'
import type { Terminal } from './terminal'

/** `variorum judge`: what holds between two texts, line by line. */
export const judge = (terminal: Terminal): Promise<number> =>
  answerLines(terminal, judgeLine, (line) => ({ ...judgePair(judgeInput(line)), id: line.id }))
