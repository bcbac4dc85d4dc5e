import { hasVerb, spanFrom, spanUpTo } from './content'
import { at, type Frame, isQuoted, type Scene } from './frame'
import { nounPhraseFrom, withApposition } from './phrases'

/** "according to X": the words are the rest of the sentence, before it or after its comma. */
export function accordingFrame(scene: Scene, i: number): Frame | null {
  const { sentence, doc } = scene
  const first = at(scene, i)
  if (!first || isQuoted(scene, first.start)) return null
  const phrase = nounPhraseFrom(doc, i + 2, sentence.to)
  if (!phrase) return null
  const cue = { from: i, to: i + 2 }
  const base = {
    kind: 'speech' as const,
    pattern: 'according' as const,
    head: i,
    cue,
    addressee: null,
    opensBlock: false,
    clausal: true,
  }
  if (i === sentence.from || i - sentence.from < 3) {
    const comma = commaAfter(scene, phrase.to)
    const content = comma === null ? null : spanFrom(scene, comma + 1)
    return content && { ...base, source: { from: phrase.from, to: comma ?? phrase.to }, content }
  }
  const source = withApposition(doc, phrase, sentence.to)
  const content = spanUpTo(scene, i - 1)
  const next = at(scene, source.to)
  const resumes =
    next?.text === ',' &&
    at(scene, source.to + 1)?.pos !== 'PRON' &&
    (hasVerb(scene, source.to + 1) || i - sentence.from < 7)
  const rest = resumes ? spanFrom(scene, source.to + 1) : null
  return content && { ...base, source, content: rest ? { start: content.start, end: rest.end } : content }
}

function commaAfter(scene: Scene, from: number): number | null {
  for (let i = from; i < scene.sentence.to && i - from < 40; i++) if (at(scene, i)?.text === ',') return i
  return null
}
