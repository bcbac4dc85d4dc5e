import { ATTITUDE_PREPOSITIONS, HELD_PARTICIPLES, SEEMING_VERBS } from '../../lexicon/reporting'
import type { Token } from '../../model/document'
import type { Span } from '../../model/span'
import { actsAsVerb, at, type Frame, isQuoted, type Pattern, quotationFrom, reachFrom, type Scene } from './frame'
import { headOf, isTemporal, nounPhraseFrom, type Range, subjectBefore, verbGroupStart } from './phrases'
import { mainSubject, withoutRelative } from './verbs'

const OCCASIONS = new Set(
  'interview speech statement conference debate rally news briefing twitter facebook television tv radio show event convention letter email tweet post column article video'.split(
    ' ',
  ),
)
const BREAK = /^[;:—–]$/
const NEW_CLAUSE =
  /^(?:but|while|although|though|because|after|before|when|as|if|since|until|unless|where|whereas|saying|adding|who|which)$/

/**
 * How somebody stands to a thing ("praised the plan", "refers to the report"), and what a text holds back ("seems to
 * work", "is expected to"). The content is a thing or an act, no statement of the voice's.
 */
export function attitudeFrame(scene: Scene, head: number): Frame | null {
  const verb = at(scene, head)
  if (!verb || !actsAsVerb(scene, head) || isQuoted(scene, verb.start)) return null
  const start = verbGroupStart(scene.doc, head, scene.sentence.from)
  const group = scene.doc.tokens.slice(start, head)
  const isBe = group.some((t) => /^(?:be|is|are|was|were|been|being|'s|'re)$/.test(t.lower))
  const next = at(scene, head + 1)
  if (SEEMING_VERBS.has(verb.lemma)) return held(scene, head, { from: start, to: head + 1 })
  if (isBe && !/ing$/.test(verb.lower)) {
    const opens = HELD_PARTICIPLES.has(verb.lower) && next?.lower === 'to'
    return opens ? held(scene, head, { from: start, to: head + 1 }) : passive(scene, head, start)
  }
  if (group.some((t) => t.lower === 'to') || isCopular(verb)) return null
  const prepositional = ATTITUDE_PREPOSITIONS.get(verb.lemma)?.includes(next?.lower ?? '') ?? false
  const subject = subjectOf(scene, head, start)
  if (!subject) return null
  const cue = { from: start, to: head + (prepositional ? 2 : 1) }
  const source = withoutRelative(scene, subject)
  const content = source !== subject ? spanning(scene, subject.from, cue.to) : thing(scene, cue.to)
  return content && { ...frame(head, 'attitude', cue), source, content }
}

const isCopular = (t: Token): boolean => /^(?:be|have|do|become|get|go|come|happen|remain|begin|start)$/.test(t.lemma)

const frame = (head: number, pattern: Pattern, cue: Range) => ({
  kind: 'attitude' as const,
  pattern,
  head,
  cue,
  addressee: null,
  opensBlock: false,
  clausal: false,
})

/** "The plan was backed by the mayor", "he was criticised for it". */
function passive(scene: Scene, head: number, start: number): Frame | null {
  const subject = subjectBefore(scene.doc, start, scene.sentence.from)
  if (!subject) return null
  const by = at(scene, head + 1)?.lower === 'by' ? nounPhraseFrom(scene.doc, head + 2, scene.sentence.to) : null
  const preposition = /^(?:about|of|for|as|to|on)$/.test(at(scene, head + 1)?.lower ?? '') ? 2 : 1
  const cue = { from: start, to: head + (by ? 2 : preposition) }
  const rest = by || preposition === 1 ? null : thing(scene, cue.to)
  const { start: from } = scene.doc.tokens[subject.from] as Token
  const { end } = scene.doc.tokens[subject.to - 1] as Token
  return { ...frame(head, 'passive', cue), source: by, content: { start: from, end: rest?.end ?? end } }
}

/** "which critics call a trick": the pronoun and what is said of it. */
function spanning(scene: Scene, from: number, rest: number): Span {
  const start = (scene.doc.tokens[from] as Token).start
  return { start, end: thing(scene, rest)?.end ?? (scene.doc.tokens[rest - 1] as Token).end }
}

function subjectOf(scene: Scene, head: number, start: number): Range | null {
  const verb = at(scene, head) as Token
  const before = at(scene, start - 1)
  const participle = /ing$/.test(verb.lower) && start === head
  if (participle)
    return before && /^(?:[,—–]|by|in|for|while|after|before|and)$/.test(before.lower)
      ? mainSubject(scene, start)
      : null
  if (before?.pos === 'CCONJ') return mainSubject(scene, start)
  const subject = subjectBefore(scene.doc, start, scene.sentence.from)
  // "a plan backed by": a participle after its noun, not a verb with its subject
  return subject && at(scene, head + 1)?.lower !== 'by' && headOf(scene.doc, subject).pos !== 'NUM' ? subject : null
}

/** What the attitude is to: from the token to the end of its clause. */
export function thing(scene: Scene, from: number): Span | null {
  const first = at(scene, from)
  if (
    !first ||
    (first.pos === 'PUNCT' && !quotationFrom(scene, first)) ||
    first.pos === 'CCONJ' ||
    first.pos === 'SCONJ'
  )
    return null
  const to = reachFrom(scene, from)
  let last = to - 1
  const quoted = quotationFrom(scene, first)
  for (let i = from + 1; i < to; i++) {
    const t = at(scene, i) as Token
    const next = at(scene, i + 1)
    if (isQuoted(scene, t.start)) continue
    if (quoted === null && circumstance(scene, i, from)) {
      last = i - 1
      break
    }
    const clause = NEW_CLAUSE.test(t.lower) && at(scene, i - 1)?.text === ','
    const coordinated = t.lower === 'and' && next?.pos === 'VERB' && !/ing$/.test(next.lower) && i - from > 1
    if (
      !BREAK.test(t.text) &&
      !clause &&
      !coordinated &&
      !(t.text === ',' && (next?.pos === 'VERB' || next?.pos === 'CCONJ'))
    )
      continue
    last = clause ? i - 2 : i - 1
    break
  }
  while (last > from && /^[.,!?]$/.test(at(scene, last)?.text ?? '')) last--
  const end = at(scene, last)?.end ?? first.end
  return end > first.start ? { start: first.start, end } : null
}

/** "in an interview", "on Monday", "while speaking": when and where it was said, no part of the thing. */
function circumstance(scene: Scene, i: number, from: number): boolean {
  const t = at(scene, i) as Token
  if (i - from < 1) return false
  if (/^(?:during|while|when|after|before|as|because|since|amid|until|via|despite)$/.test(t.lower))
    return at(scene, i - 1)?.lower !== 'such'
  if (isTemporal(t) && t.pos === 'PROPN') return true
  if (!/^(?:in|on|at)$/.test(t.lower)) return false
  for (let k = i + 1; k < Math.min(i + 6, scene.sentence.to); k++) {
    const next = at(scene, k) as Token
    if (isTemporal(next) || OCCASIONS.has(next.lower)) return true
    if (next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'VERB') return false
  }
  return false
}

/** "The bridge seems to hold": the whole clause, with nobody named. */
function held(scene: Scene, head: number, cue: Range): Frame | null {
  const subject = subjectBefore(scene.doc, cue.from, scene.sentence.from)
  const rest = thing(scene, cue.to)
  if (!subject || !rest || headOf(scene.doc, subject).lower === 'that') return null
  const start = (scene.doc.tokens[subject.from] as Token).start
  return { ...frame(head, 'held', cue), source: null, content: { start, end: rest.end } }
}
