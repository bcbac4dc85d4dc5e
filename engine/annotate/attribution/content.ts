import type { Span } from '../../model/span'
import { at, quotationFrom, quotationUpTo, type Scene } from './frame'
import { isQuoteMark, isTemporal } from './phrases'

const CLAUSE_OPENER = /^(?:that|if|whether|how|what|why|when|where|who|there|because)$/
const CONTINUED =
  /^(?:saying|adding|noting|arguing|telling|warning|claiming|insisting|citing|calling|asking|according|though|although|while)$/

/** Where the reported words start after a verb: the token, and whether they are a clause or a quotation. */
export function contentStart(scene: Scene, after: number): { from: number; clausal: boolean } | null {
  const { to } = scene.sentence
  const first = at(scene, after)
  if (!first) return null
  if (first.text === ':') return at(scene, after + 1) ? { from: after + 1, clausal: true } : null
  if (first.text === ',') return quotationFrom(scene, at(scene, after + 1)) ? { from: after + 1, clausal: true } : null
  if (isQuoteMark(first) || CLAUSE_OPENER.test(first.lower)) return { from: after, clausal: true }
  if (first.pos === 'PUNCT') return null
  const adverbial = first.pos === 'ADP' || first.pos === 'ADV' || isTemporal(first) || first.pos === 'PART'
  if (!adverbial) return { from: after, clausal: hasVerb(scene, after) }
  return afterAdverbial(scene, after, to)
}

/** "said on Monday that …", "said in a speech: …", "said on Monday it …". */
function afterAdverbial(scene: Scene, after: number, to: number): { from: number; clausal: boolean } | null {
  for (let i = after + 1; i < to && i - after < 25; i++) {
    const t = at(scene, i)
    if (!t) return null
    if (t.lower === 'that' && at(scene, i - 1)?.pos !== 'ADP') return { from: i, clausal: true }
    if (t.text === ':') return at(scene, i + 1) ? { from: i + 1, clausal: true } : null
    if (t.text === ',' || t.text === ';')
      return quotationFrom(scene, at(scene, i + 1)) ? { from: i + 1, clausal: true } : null
    if (isQuoteMark(t) && quotationFrom(scene, t)) return { from: i, clausal: true }
    const subject = t.pos === 'PRON' || t.pos === 'DET' || t.pos === 'PROPN' || t.pos === 'NOUN'
    if (subject && isTemporal(at(scene, i - 1)) && !isTemporal(t) && hasVerb(scene, i))
      return { from: i, clausal: true }
    if (t.pos === 'PRON' && /^(?:he|she|they|it|we|i)$/.test(t.lower)) return { from: i, clausal: true }
  }
  return null
}

/** Whether a finite verb stands between the token and the next break. */
export function hasVerb(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.sentence.to; i++) {
    const t = at(scene, i)
    if (!t || /^[;:]$/.test(t.text)) return false
    if (t.pos === 'AUX') return true
    if (t.pos === 'VERB' && i > from && !/ing$/.test(t.lower) && at(scene, i - 1)?.lower !== 'to') return true
  }
  return false
}

/** The reported words from the token on: to the sentence's end, or to the end of a quotation that reaches beyond it. */
export function spanFrom(scene: Scene, from: number): Span | null {
  const first = at(scene, from)
  if (!first) return null
  const { sentence, doc } = scene
  let last = sentence.to - 1
  for (let i = from + 1; i < sentence.to; i++) {
    const t = at(scene, i)
    if (!t) break
    const next = at(scene, i + 1)
    if (t.text === ',' && next && CONTINUED.test(next.lower) && i - from > 2) {
      last = i - 1
      break
    }
    if (t.text === ';' && !insideQuotation(scene, t.start)) {
      last = i - 1
      break
    }
  }
  let end = (doc.tokens[last] as { end: number }).end
  if (last === sentence.to - 1 && /^[.!?]$/.test(doc.tokens[last]?.text ?? '') && last > from)
    end = (doc.tokens[last - 1] as { end: number }).end
  for (const q of scene.quotations) {
    if (q.start >= first.start && q.start < end && q.end > end) end = q.end
  }
  return end > first.start ? { start: first.start, end } : null
}

const insideQuotation = (scene: Scene, offset: number): boolean =>
  scene.quotations.some((q) => q.start < offset && offset < q.end)

/** The reported words that end before the token at `cut` (the comma or mark before the speaker). */
export function spanUpTo(scene: Scene, cut: number): Span | null {
  const last = at(scene, cut)
  if (!last) return null
  const closing = quotationUpTo(scene, last) ?? quotationUpTo(scene, at(scene, cut - 1))
  let start = scene.sentence.start
  const opener = at(scene, scene.sentence.from)
  const second = at(scene, scene.sentence.from + 1)
  if (opener && second && /^(?:but|and|so|yet|still|however)$/.test(opener.lower) && scene.sentence.from + 1 < cut) {
    start = second.text === ',' ? second.end : second.start
    while (/\s/.test(scene.doc.text[start] ?? '')) start++
  }
  if (closing && closing.start < start) start = closing.start
  for (const q of scene.quotations) if (q.start < start && q.end > start) start = q.start
  const end = /^[,—–]$/.test(last.text) ? (scene.doc.tokens[cut - 1]?.end ?? last.start) : last.end
  return end > start ? { start, end } : null
}
