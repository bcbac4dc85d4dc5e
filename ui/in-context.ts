import { codePointOffsets } from './code-points'

/** Words with what stands around them. */
export type Context = { before: string; exact: string; after: string }

/** Words and their place in a text, in code points, with a few letters of each side. */
type Place = { exact: string; prefix: string; suffix: string; start: number; end: number }

/** How much of the paragraph stands on each side of the quoted words, in characters. */
const AROUND = 280

/**
 * The quoted words in the paragraph they stand in, cut between words where that is long. Where the text does not have these
 * words at this place (it should), the few letters that were kept beside them serve.
 */
export function contextOf(text: string | undefined, place: Place, around = AROUND): Context {
  if (text === undefined) return ofItself(place)
  const at = codePointOffsets(text)
  const start = at(place.start)
  const end = at(place.end)
  if (text.slice(start, end) !== place.exact) return ofItself(place)
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  return { before: tail(text.slice(from, start), around), exact: place.exact, after: head(text.slice(end, to), around) }
}

function tail(before: string, around: number): string {
  if (before.length <= around) return before
  const cut = before.indexOf(' ', before.length - around)
  return `… ${before.slice(cut < 0 ? before.length - around : cut + 1)}`
}

function head(after: string, around: number): string {
  if (after.length <= around) return after
  const cut = after.lastIndexOf(' ', around)
  return `${after.slice(0, cut < 0 ? around : cut)} …`
}

/** As far as its own line goes. The letters that were kept begin and end anywhere: the outermost word may be half a word. */
function ofItself({ prefix, exact, suffix, start }: Place): Context {
  const before = prefix.split('\n')
  const after = suffix.split('\n')
  const cutBefore = before.length === 1 && prefix.length > 0 && start > [...prefix].length
  const cutAfter = after.length === 1 && suffix.length > 0
  return {
    before: cutBefore ? prefix.replace(/^\S*/, '…') : (before.at(-1) ?? ''),
    exact,
    after: cutAfter ? suffix.replace(/\S*[^\s.!?”"’]$/, '…') : (after[0] ?? ''),
  }
}
