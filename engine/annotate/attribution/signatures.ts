import type { Doc } from '../../model/document'
import type { Span } from '../../model/span'

/** A post with its author's signature behind it: "… — Ada Brook (@adabrook) 4 May 2021". */
export type Signed = { source: Span; cue: Span; content: Span; name: string }

const SIGNATURE = /([—–―]|--?)[ \t]?([\p{L}\p{N}][^\n()@—–―]{0,60}?)[ \t]?\(@\w{1,30}\)/gu
/** A quotation with a name behind a dash at the end of its line: "“…” — Ada Brook". */
const SIGNED_LINE = /^([“"][^\n]{8,}[”"])\s*([—–―]|--)\s*(\p{Lu}[^\n.!?“”"]{1,60})$/u
/** What may stand between a signature and the next post. */
const DATE_AFTER = /^[ \t]*(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})?[ \t]*/u
const FEWEST_SIGNS = 8

/** The signed posts of a text: from the line's start, or the signature before, to the dash. */
export function signedPostsOf(doc: Doc): Signed[] {
  const found: Signed[] = []
  for (const paragraph of doc.paragraphs) {
    const line = doc.text.slice(paragraph.start, paragraph.end)
    const signed = SIGNED_LINE.exec(line)
    if (signed) found.push(signedLine(paragraph.start, signed))
    if (signed || !line.includes('(@')) continue
    let from = 0
    for (const match of line.matchAll(SIGNATURE)) {
      const [whole, dash = '', name = ''] = match
      const words = line.slice(from, match.index)
      const content = words.trim()
      const start = paragraph.start + from + words.indexOf(content)
      const named = paragraph.start + match.index + whole.indexOf(name, dash.length)
      if (content.length >= FEWEST_SIGNS) {
        found.push({
          source: { start: named, end: named + name.length },
          cue: { start: paragraph.start + match.index, end: paragraph.start + match.index + dash.length },
          content: { start, end: start + content.length },
          name: name.trim(),
        })
      }
      const end = match.index + whole.length
      from = end + (DATE_AFTER.exec(line.slice(end, end + 40))?.[0].length ?? 0)
    }
  }
  return found
}

function signedLine(offset: number, [whole, words, dash, name]: RegExpExecArray): Signed {
  const [content, mark, who] = [words as string, dash as string, name as string]
  const at = whole.indexOf(mark, content.length)
  const named = whole.length - who.length
  return {
    source: { start: offset + named, end: offset + whole.length },
    cue: { start: offset + at, end: offset + at + mark.length },
    content: { start: offset, end: offset + content.length },
    name: who.split(',')[0]?.trim() ?? who,
  }
}
