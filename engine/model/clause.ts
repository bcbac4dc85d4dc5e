import type { Span } from './span'

/**
 * A stretch of a sentence that makes one statement. `from`/`to` are token indexes; `verb` the token of its first finite verb or participle;
 * `subject` the tokens in front of it, inherited from the clause before where its own are left out ("and began …", ", who died …").
 */
export type Clause = Span & {
  sentence: number
  from: number
  to: number
  verb: number | null
  subject: { from: number; to: number } | null
}
