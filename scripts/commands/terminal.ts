import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { USAGE } from './usage'

/** Where a command reads and writes; tests give it streams of their own. */
export type Terminal = { input: Readable; output: Writable; errors: Writable; colour: boolean }

/** Exit codes: all answered; what was compared differs; something in what was given could not be answered. */
export const DONE = 0
export const DIFFERENT = 1
export const BAD_INPUT = 2

/** Writes and waits where the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

export const complain = (terminal: Terminal, message: string): Promise<void> =>
  write(terminal.errors, `variorum: ${message}\n`)

/** Says what is wrong with the arguments, and how the program is used. */
export async function misused(terminal: Terminal, wrong: string): Promise<number> {
  await complain(terminal, wrong)
  await write(terminal.errors, `\n${USAGE}`)
  return BAD_INPUT
}
