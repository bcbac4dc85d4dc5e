import type { Outcome } from '../../contracts/desk'
import { FILE_KINDS, type KindName, kindOfName } from '../../contracts/interchange/kinds'
import { readApart } from './apart/apart'
import { READERS } from './kinds'
import { tooLong } from './limits'
import { refuseOthers } from './other-kinds'
import { readKind } from './read-kind'
import type { Reading } from './reading'
import { refusals, refuse } from './refusal'

/** How much of a file tells its kind, in bytes. */
const HEAD = 4096

/**
 * Reads a file of any kind, told by what is in it and else by its name; a file of no known kind is taken as plain text.
 * `as` sets the kind. A problem's message goes on after the file's name (“is empty”), without a full stop.
 */
export const readDocument = (name: string, bytes: Uint8Array, as?: KindName): Promise<Outcome<Reading>> =>
  refusals(async () => {
    if (bytes.length === 0) refuse('empty', 'is empty', 'Check that it was saved with its text.')
    const kind = as ?? kindOf(name, bytes)
    refuseTooLarge(kind, bytes.length)
    const apart = bytes.length > READERS[kind].inPlace
    return checked(await (apart ? readApart : readKind)(kind, name, bytes))
  })

/** The kind that a file is read as. */
function kindOf(name: string, bytes: Uint8Array): KindName {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const marked = FILE_KINDS.find(({ kind }) => READERS[kind].marked?.(head, name))
  if (marked) return marked.kind
  refuseOthers(head, name)
  return kindOfName(name) ?? 'text'
}

function refuseTooLarge(kind: KindName, size: number): void {
  const largest = FILE_KINDS.find((one) => one.kind === kind)?.largest ?? 0
  if (size > largest) refuse('too-large', `is over ${largest / 1_000_000} MB`, 'Split it, or keep only the article.')
}

/** A file that gives nothing is refused; of several sources the ones without text or with too much are left out and named. */
function checked(reading: Reading): Reading {
  const notes = [...reading.notes]
  const problemOf = (text: string) => (text.trim() === '' ? EMPTY : tooLong(text) ? TOO_LONG : null)
  const bad = reading.sources.flatMap((source) => {
    const problem = problemOf(source.text)
    return problem ? [{ source, problem }] : []
  })
  const sources = reading.sources.filter(({ text }) => problemOf(text) === null)
  const rest = sources.length + reading.links.length + reading.checks.length + reading.annotations.length
  if (rest === 0) {
    if (notes[0]) refuse('nothing-read', `gives nothing to import: ${notes[0]}`, 'Correct it there, and add it again.')
    const [code, message, next] = bad[0]?.problem ?? EMPTY
    refuse(code, message, next)
  }
  for (const { source, problem } of bad) notes.push(`“${source.name}” ${problem[1]} and was left out`)
  return { ...reading, sources, notes }
}

const EMPTY = ['empty', 'has no text in it', 'Check that it was saved with its text.'] as const
const TOO_LONG = ['too-long', 'is over 2 million characters', 'Split it, or keep only the article.'] as const
