import { SUBORDINATORS } from '../../lexicon/hedges'
import type { Span } from '../../model/span'
import { at, isQuoted, quotationFrom, quotationUpTo, reachFrom, type Scene } from './frame'
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
  if (isQuoteMark(first) || quotationFrom(scene, first) || CLAUSE_OPENER.test(first.lower))
    return { from: after, clausal: true }
  if (first.pos === 'PUNCT') return null
  const act = first.lower === 'not' ? at(scene, after + 1) : first
  if (act?.lower === 'to' && act.pos === 'PART') return { from: after, clausal: false }
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
    if (quotationFrom(scene, t)) return { from: i, clausal: true }
    const subject = t.pos === 'PRON' || t.pos === 'DET' || t.pos === 'PROPN' || t.pos === 'NOUN'
    if (subject && isTemporal(at(scene, i - 1)) && !isTemporal(t) && hasVerb(scene, i))
      return { from: i, clausal: true }
    if (t.pos === 'PRON' && /^(?:he|she|they|it|we|i)$/.test(t.lower)) return { from: i, clausal: true }
  }
  return null
}

/** Whether a finite verb stands between the token and the next break. */
export function hasVerb(scene: Scene, from: number): boolean {
  for (let i = from, to = reachFrom(scene, from); i < to; i++) {
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
  let last = reachFrom(scene, from) - 1
  const granted = opensSubordinate(scene, from)
  for (let i = from + 1, to = reachFrom(scene, from); i < to; i++) {
    const t = at(scene, i)
    if (!t) break
    if (granted && t.text === ',' && !isQuoted(scene, t.start) && i - from > 1) {
      last = i - 1
      break
    }
    const next = at(scene, i + 1)
    if (t.text === ',' && next && CONTINUED.test(next.lower) && i - from > 2) {
      last = i - 1
      break
    }
    if (t.text === ';' && !isQuoted(scene, t.start)) {
      last = i - 1
      break
    }
  }
  let end = (doc.tokens[last] as { end: number }).end
  if (last === sentence.to - 1 && /^[.!?]$/.test(doc.tokens[last]?.text ?? '') && last > from)
    end = (doc.tokens[last - 1] as { end: number }).end
  const running = scene.quotations.around(end)
  if (running && running.start >= first.start) end = running.end
  return end > first.start ? { start: first.start, end } : null
}

/** "When she said that it works, they cheered": the words end where the main clause begins. */
function opensSubordinate(scene: Scene, from: number): boolean {
  const opener = at(scene, scene.sentence.from)
  if (!opener || !SUBORDINATORS.has(opener.lower) || from - opener.i > 14) return false
  for (let i = opener.i; i < from; i++) if (at(scene, i)?.text === ',') return false
  return true
}

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
  const running = scene.quotations.around(start)
  if (running) start = running.start
  const end = /^[,—–]$/.test(last.text) ? (scene.doc.tokens[cut - 1]?.end ?? last.start) : last.end
  return end > start ? { start, end } : null
}
