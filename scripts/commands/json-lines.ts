import type { Readable } from 'node:stream'
import type { z } from 'zod'
import { LONGEST_LINE_BYTES } from '../../contracts/lines'
import { BAD_INPUT, complain, DONE, type Terminal, write } from './terminal'

const NEW_LINE = 10
type Line = { number: number; bytes: Buffer | null }

/** Cuts a stream at line ends; never holds more than one line, and of one that is too long only that it is. */
export async function* linesOf(input: Readable, longest = LONGEST_LINE_BYTES): AsyncGenerator<Line> {
  let number = 1
  let held: Buffer[] = []
  let size = 0
  const take = (piece: Buffer) => {
    size += piece.length
    if (size > longest) held = []
    else held.push(piece)
  }
  for await (const chunk of input) {
    let rest: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (let end = rest.indexOf(NEW_LINE); end >= 0; end = rest.indexOf(NEW_LINE)) {
      take(rest.subarray(0, end))
      yield { number: number++, bytes: size > longest ? null : Buffer.concat(held) }
      held = []
      size = 0
      rest = rest.subarray(end + 1)
    }
    take(rest)
  }
  if (size > 0) yield { number, bytes: size > longest ? null : Buffer.concat(held) }
}

/** Answers each good line in order; names each bad one by its number on standard error, and goes on. */
export async function answerLines<Shape extends z.ZodType>(
  terminal: Terminal,
  shape: Shape,
  answer: (line: z.output<Shape>) => unknown,
): Promise<number> {
  let code = DONE
  let lines = 0
  let blank: number[] = []
  const bad = async (number: number, why: string) => {
    code = BAD_INPUT
    await complain(terminal, `line ${number}: ${why}`)
  }
  for await (const { number, bytes } of linesOf(terminal.input)) {
    const read = bytes === null ? { wrong: 'is over 1 MB' } : readLine(bytes, number === 1)
    if ('blank' in read) {
      blank.push(number)
      continue
    }
    for (const earlier of blank) await bad(earlier, 'is empty')
    blank = []
    lines++
    if ('wrong' in read) {
      await bad(number, read.wrong)
      continue
    }
    const checked = shape.safeParse(read.json)
    if (!checked.success) {
      await bad(number, wrongShape(checked.error, read.json))
      continue
    }
    try {
      await write(terminal.output, `${JSON.stringify(answer(checked.data))}\n`)
    } catch (error) {
      await bad(number, `could not be answered (${error instanceof Error ? error.message : String(error)})`)
    }
  }
  if (lines === 0) {
    code = BAD_INPUT
    await complain(terminal, 'nothing on standard input; it takes JSON Lines, see variorum --help')
  }
  return code
}

type Reading = { json: unknown } | { wrong: string } | { blank: true }

function readLine(bytes: Buffer, first: boolean): Reading {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(bytes)
  } catch {
    return { wrong: 'is not text (not UTF-8)' }
  }
  if (text.includes('\0')) return { wrong: 'is not text (it holds zero bytes)' }
  if (text.trim() === '') return { blank: true }
  try {
    return { json: JSON.parse(text) }
  } catch {
    return { wrong: 'is not JSON' }
  }
}

function wrongShape(error: z.ZodError, given: unknown): string {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return 'is not a JSON object'
  return error.issues
    .map((issue) => {
      const field = String(issue.path[0] ?? '')
      if (!Object.hasOwn(given, field)) return `“${field}” is missing`
      return `“${field}” ${issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'is not what it should be (see variorum --help)' : issue.message}`
    })
    .join(', ')
}
