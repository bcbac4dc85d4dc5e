import { commonSequence } from '@/ui/common-sequence'

export type DiffState = 'same' | 'added' | 'removed'
export type DiffWords = { text: string; state: DiffState }
export type DiffParagraph = { state: DiffState | 'changed'; words: DiffWords[] }

/** Two paragraphs are versions of one where they share at least this much of their words. Set by hand. */
const SAME_PARAGRAPH = 0.4
/** So many old paragraphs are looked at for each new one, so that a rewritten book is not read a thousand times. */
const AHEAD = 40

const paragraphsOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || [])

/** A newer text beside an older one, paragraph by paragraph, with the words that came and went. */
export function diffTexts(before: string, after: string): DiffParagraph[] {
  const a = paragraphsOf(before)
  const b = paragraphsOf(after)
  const result: DiffParagraph[] = []
  let [i, j] = [0, 0]
  for (const [nextA, nextB] of [...commonSequence(a, b), [a.length, b.length] as const]) {
    result.push(...diffStretch(a.slice(i, nextA), b.slice(j, nextB)))
    const same = a[nextA]
    if (same !== undefined) result.push({ state: 'same', words: [{ text: same, state: 'same' }] })
    ;[i, j] = [nextA + 1, nextB + 1]
  }
  return result
}

/** A stretch with no paragraph in common: each new paragraph is set beside the next old one that is like it. */
function diffStretch(before: string[], after: string[]): DiffParagraph[] {
  const result: DiffParagraph[] = []
  let next = 0
  for (const text of after) {
    const ahead = before.slice(next, next + AHEAD).findIndex((old) => likeness(old, text) >= SAME_PARAGRAPH)
    const at = next + ahead
    if (ahead < 0) {
      result.push(whole(text, 'added'))
      continue
    }
    result.push(...before.slice(next, at).map((old) => whole(old, 'removed')))
    result.push({ state: 'changed', words: diffWords(before[at] as string, text) })
    next = at + 1
  }
  return [...result, ...before.slice(next).map((old) => whole(old, 'removed'))]
}

const whole = (text: string, state: 'added' | 'removed'): DiffParagraph => ({ state, words: [{ text, state }] })

const wordSet = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** How much of their words two passages share, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const words = wordSet(a)
  const others = wordSet(b)
  if (words.size + others.size === 0) return 0
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return (2 * shared) / (words.size + others.size)
}

/** The words of both passages in one line; a run of words in one state is one piece, and spaces are kept. */
export function diffWords(before: string, after: string): DiffWords[] {
  const a = before.match(/\s+|[\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[^\s]/gu) ?? []
  const b = after.match(/\s+|[\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[^\s]/gu) ?? []
  const pieces: DiffWords[] = []
  const add = (words: string[], state: DiffState) => {
    const text = words.join('')
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.state === state) last.text += text
    else pieces.push({ text, state })
  }
  let [i, j] = [0, 0]
  for (const [nextA, nextB] of [...commonSequence(a, b), [a.length, b.length] as const]) {
    add(a.slice(i, nextA), 'removed')
    add(b.slice(j, nextB), 'added')
    add(a.slice(nextA, nextA + 1), 'same')
    ;[i, j] = [nextA + 1, nextB + 1]
  }
  return joined(pieces)
}

/** A space alone between two changes belongs to them: whole phrases are read as changed, not every word on its own. */
function joined(pieces: DiffWords[]): DiffWords[] {
  const result: DiffWords[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) result.push({ text: removed, state: 'removed' })
    if (added) result.push({ text: added, state: 'added' })
    ;[removed, added] = ['', '']
  }
  for (const [i, piece] of pieces.entries()) {
    if (piece.state === 'removed') removed += piece.text
    else if (piece.state === 'added') added += piece.text
    else if (/^\s+$/.test(piece.text) && removed && added && i + 1 < pieces.length) {
      removed += piece.text
      added += piece.text
    } else {
      flush()
      result.push(piece)
    }
  }
  flush()
  return result
}
