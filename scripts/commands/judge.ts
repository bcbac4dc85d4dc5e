import { judgeLine } from '../../contracts/lines'
import { judgePair } from '../../engine/judge'
import { answerLines } from './json-lines'
import type { Terminal } from './terminal'

/** `variorum judge`: what holds between two texts, line by line. */
export const judge = (terminal: Terminal): Promise<number> =>
  answerLines(terminal, judgeLine, ({ id, a, b, a_published, b_published, question }) => ({
    ...judgePair({
      id: String(id),
      a,
      b,
      ...(a_published ? { a_published } : {}),
      ...(b_published ? { b_published } : {}),
      ...(question ? { question } : {}),
    }),
    id,
  }))
