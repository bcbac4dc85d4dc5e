import type { Span } from '../../model/span'
import { codePointCounter } from '../../text/code-points'
import { readText } from '../../text/read'
import { attributionsAndAttitudesOf } from './attributions'

type Offsets = [number, number]

/** The answer of `variorum attribute` to a text, without the id; offsets in code points. */
export function attributeText(text: string): {
  attributions: { source: Offsets | null; cue: Offsets | null; content: Offsets }[]
} {
  const count = codePointCounter(text)
  const offsets = (span: Span): Offsets => [count(span.start), count(span.end)]
  return {
    attributions: attributionsAndAttitudesOf(readText(text)).map(({ source, cue, content }) => ({
      source: source && offsets(source),
      cue: cue && offsets(cue),
      content: offsets(content),
    })),
  }
}
