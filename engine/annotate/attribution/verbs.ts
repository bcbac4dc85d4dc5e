import { ADDRESSED_VERBS, DENIAL_VERBS, EVIDENCE_VERBS, SPEECH_VERBS, THOUGHT_VERBS } from '../../lexicon/reporting'
import type { Token } from '../../model/document'
import type { Span } from '../../model/span'
import type { Quotation } from '../quotations'
import { contentStart, hasVerb, spanFrom, spanUpTo } from './content'
import {
  actsAsVerb,
  at,
  type CueKind,
  type Frame,
  isQuoted,
  LONGEST_CLAUSE,
  quotationFrom,
  quotationUpTo,
  type Scene,
} from './frame'
import {
  headOf,
  isQuoteMark,
  nounPhraseFrom,
  type Range,
  subjectBefore,
  verbGroupStart,
  withApposition,
} from './phrases'

/** Which kind of cue a verb is, null where it is none. */
export function cueKind(t: Token): CueKind | null {
  if (SPEECH_VERBS.has(t.lemma) || DENIAL_VERBS.has(t.lemma)) return 'speech'
  if (THOUGHT_VERBS.has(t.lemma)) return 'thought'
  if (EVIDENCE_VERBS.has(t.lemma)) return 'evidence'
  return null
}

const SEPARATOR = /^(?:[,—–?!]|\.\.\.|…)$/

/** What a reporting verb joins: who speaks, the cue, and the words; null where the verb reports nothing. */
export function verbFrame(scene: Scene, head: number): Frame | null {
  const verb = at(scene, head)
  const kind = verb && cueKind(verb)
  if (!verb || !kind || isQuoted(scene, verb.start)) return null
  const { doc, sentence } = scene
  const before = at(scene, head - 1)
  const tagged =
    actsAsVerb(scene, head) ||
    (verb.pos === 'NOUN' && !before?.pos.match(/DET|ADJ|ADP|PART|VERB/) && /s$/.test(verb.lower))
  if (!tagged) return null
  const start = verbGroupStart(doc, head, sentence.from)
  const group = doc.tokens.slice(start, head)
  if (group.some((t) => t.lower === 'to')) return null
  const quotedAs = quotedAsSaying(scene, head, kind)
  if (quotedAs) return quotedAs
  const isBe = group.some((t) => /^(?:be|is|are|was|were|been|being|'s|'re)$/.test(t.lower))
  if (isBe && !/ing$/.test(verb.lower)) return null
  const cue: Range = { from: start, to: head + 1 }
  if (/ing$/.test(verb.lower) && !isBe) return participle(scene, head, kind, cue)
  const coordinated = at(scene, start - 1)?.pos === 'CCONJ'
  const source = coordinated ? mainSubject(scene, start) : subjectBefore(doc, start, sentence.from)
  if (source) return subjectFirst(scene, head, kind, cue, source)
  return inverted(scene, head, kind, cue)
}

function subjectFirst(scene: Scene, head: number, kind: CueKind, cue: Range, subject: Range): Frame | null {
  const source = withoutRelative(scene, subject)
  const { doc, sentence } = scene
  const addressee = ADDRESSED_VERBS.has((doc.tokens[head] as Token).lemma) ? addresseeAfter(scene, head + 1) : null
  const after = addressee ? addressee.to : head + 1
  const cut = Math.min(source.from, cue.from) - 1
  const base = { kind, head, pattern: 'words after' as const, source, cue, addressee, opensBlock: false }
  const before = { ...base, pattern: 'words before' as const }
  const quoted = quotedBefore(scene, cut)
  const next = at(scene, after)
  if (!quoted && closesWithColon(scene, after))
    return { ...base, pattern: 'block', content: null, opensBlock: true, clausal: true }
  const following = contentStart(scene, after)
  const closedBefore = /[.!?]["”’']*\s*$/.test(doc.text.slice(0, at(scene, cut)?.end ?? 0).slice(-4))
  if (quoted && !(closedBefore && next?.text === ':')) {
    const content = spanUpTo(scene, cut)
    const resumed = next?.text === ',' || next?.text === ':' ? quotationFrom(scene, at(scene, after + 1)) : null
    return {
      ...base,
      content: content && resumed ? { start: content.start, end: resumed.end } : content,
      clausal: true,
    }
  }
  if (following) {
    const content = spanFrom(scene, following.from)
    return content && { ...base, content, clausal: following.clausal }
  }
  const alone = cut < sentence.from && !next?.text.match(/^[,:]$/) ? quotationJustBefore(scene) : null
  if (alone) return { ...before, content: { start: alone.start, end: alone.end }, clausal: true }
  const opening = asOpening(scene, source, after)
  if (opening) return { ...base, ...opening }
  const separator = at(scene, cut)
  if (cut > sentence.from && separator && SEPARATOR.test(separator.text) && hasVerb(scene, sentence.from)) {
    const content = spanUpTo(scene, cut)
    const resumes = next?.text === ',' && at(scene, after + 1) !== undefined && !isRelay(at(scene, after + 1))
    const rest = resumes ? spanFrom(scene, after + 1) : null
    return content && { ...before, content: rest ? { start: content.start, end: rest.end } : content, clausal: true }
  }
  return null
}

/** "…, Ruiz said, according to the Post": what follows is another voice's. */
const isRelay = (t: Token | undefined): boolean => /^(?:according|quoted|cited|citing|quoting)$/.test(t?.lower ?? '')

/** "Ruiz said in the letter:" ends its sentence with the colon that hands over. */
function closesWithColon(scene: Scene, after: number): boolean {
  const last = scene.sentence.to - 1
  if (at(scene, last)?.text !== ':' || last - after > 8 || last < after) return false
  for (let i = after; i < last; i++) {
    const t = at(scene, i) as Token
    if (
      t.pos === 'VERB' ||
      t.pos === 'AUX' ||
      t.pos === 'SCONJ' ||
      isQuoteMark(t) ||
      t.text === ',' ||
      t.lower === 'that'
    )
      return false
  }
  return last === after || at(scene, after)?.pos === 'ADP' || at(scene, after)?.pos === 'PROPN'
}

/** "what critics call …": the pronoun belongs to the words, not to the speaker. */
export function withoutRelative(scene: Scene, subject: Range): Range {
  const first = at(scene, subject.from)
  const isRelative =
    subject.to - subject.from > 1 && first !== undefined && /^(?:which|what|whom|that)$/.test(first.lower)
  const second = at(scene, subject.from + 1)
  return isRelative && second?.text !== ',' ? { from: subject.from + 1, to: subject.to } : subject
}

/** A quotation that closes right before the sentence: "It works." Ruiz said. */
function quotationJustBefore(scene: Scene): Quotation | null {
  const { start } = scene.sentence
  const q = scene.quotations.before(start)
  return q && !q.open && q.end <= start && start - q.end <= 2 && q.words >= 3 ? q : null
}

/** "As Ruiz said, it works." */
function asOpening(scene: Scene, source: Range, after: number): { content: Span; clausal: true } | null {
  const opener = at(scene, source.from - 1)
  if (opener?.lower !== 'as' || source.from - 1 - scene.sentence.from > 4 || at(scene, after)?.text !== ',') return null
  const content = spanFrom(scene, after + 1)
  return content && { content, clausal: true }
}

/** "Ruiz was quoted as saying (by the agency) that …", also behind the words. */
function quotedAsSaying(scene: Scene, head: number, kind: CueKind): Frame | null {
  const { doc, sentence } = scene
  const verb = at(scene, head - 2)
  if (!/ing$/.test(at(scene, head)?.lower ?? '') || at(scene, head - 1)?.lower !== 'as' || !verb) return null
  if (!/^(?:quoted|cited|reported|recorded|heard)$/.test(verb.lower)) return null
  const start = verbGroupStart(doc, head - 2, sentence.from)
  const passive = doc.tokens.slice(start, head - 2).some(({ lemma, lower }) => lemma === 'be' || lower === "'s")
  const source = passive ? subjectBefore(doc, start, sentence.from) : null
  if (!source) return null
  const base = {
    kind,
    head,
    source,
    cue: { from: start, to: head + 1 },
    addressee: null,
    opensBlock: false,
    clausal: true,
  }
  const cut = source.from - 1
  if (quotedBefore(scene, cut)) {
    const content = spanUpTo(scene, cut)
    return content && { ...base, pattern: 'words before' as const, content }
  }
  const by = at(scene, head + 1)?.lower === 'by' ? nounPhraseFrom(doc, head + 2, sentence.to) : null
  const following = contentStart(scene, by ? by.to : head + 1)
  const content = following && spanFrom(scene, following.from)
  return content ? { ...base, pattern: 'words after' as const, content } : null
}

/** "…", said the mayor. */
function inverted(scene: Scene, head: number, kind: CueKind, cue: Range): Frame | null {
  const { doc, sentence } = scene
  const cut = cue.from - 1
  const separator = at(scene, cut)
  if (!separator || !(SEPARATOR.test(separator.text) || quotedBefore(scene, cut))) return null
  if (kind === 'evidence') return null
  const speaker = nounPhraseFrom(doc, head + 1, sentence.to)
  if (!speaker) return null
  const source = withApposition(doc, speaker, sentence.to)
  const content = spanUpTo(scene, cut)
  const resumed = quotationFrom(scene, at(scene, source.to + 1)) ?? quotationFrom(scene, at(scene, source.to))
  return (
    content && {
      kind,
      head,
      pattern: 'inverted',
      source,
      cue,
      addressee: null,
      opensBlock: false,
      content: resumed ? { start: content.start, end: resumed.end } : content,
      clausal: true,
    }
  )
}

/** "…, saying that": who speaks is the subject of the sentence's verb. */
function participle(scene: Scene, head: number, kind: CueKind, cue: Range): Frame | null {
  const opener = at(scene, cue.from - 1)
  if (
    opener &&
    !/^[,—–]$/.test(opener.text) &&
    !/^(?:by|while|and|without|after|before|in)$/.test(opener.lower) &&
    !isQuoteMark(opener) &&
    opener.pos !== 'NOUN' &&
    opener.pos !== 'PROPN'
  )
    return null
  const addressee = ADDRESSED_VERBS.has((scene.doc.tokens[head] as Token).lemma)
    ? addresseeAfter(scene, head + 1)
    : null
  const following = contentStart(scene, addressee ? addressee.to : head + 1)
  if (!following) return null
  const content = spanFrom(scene, following.from)
  const source =
    opener?.pos === 'NOUN' || opener?.pos === 'PROPN'
      ? subjectBefore(scene.doc, cue.from, scene.sentence.from)
      : mainSubject(scene, cue.from)
  return (
    content && {
      kind,
      head,
      pattern: 'participle',
      source,
      cue,
      addressee,
      opensBlock: false,
      content,
      clausal: following.clausal,
    }
  )
}

/** The subject of the first finite verb of the sentence before the token. */
export function mainSubject(scene: Scene, before: number): Range | null {
  for (let i = Math.max(scene.sentence.from, before - LONGEST_CLAUSE); i < before; i++) {
    const t = at(scene, i) as Token
    if ((t.pos !== 'VERB' && t.pos !== 'AUX') || isQuoted(scene, t.start) || /ing$/.test(t.lower)) continue
    if (at(scene, i - 1)?.lower === 'to') continue
    const subject = subjectBefore(scene.doc, verbGroupStart(scene.doc, i, scene.sentence.from), scene.sentence.from)
    if (subject && headOf(scene.doc, subject).lower !== 'that' && headOf(scene.doc, subject).lower !== 'which')
      return subject
  }
  return null
}

/** The phrase between "told" and the words. */
function addresseeAfter(scene: Scene, after: number): Range | null {
  const first = at(scene, after)
  if (!first || isQuoteMark(first) || first.lower === 'that') return null
  const phrase = nounPhraseFrom(scene.doc, after, scene.sentence.to)
  if (!phrase || /^(?:there|it)$/.test(first.lower)) return null
  return phrase
}

/** Whether a quotation closes right before the speaker. */
function quotedBefore(scene: Scene, cut: number): boolean {
  const last = at(scene, cut)
  const found = quotationUpTo(scene, last) ?? (last?.text === ',' ? quotationUpTo(scene, at(scene, cut - 1)) : null)
  return (
    found !== null &&
    (found.words >= 3 || /[,?!.…]["”’]?$/.test(scene.doc.text.slice(found.end - 3, found.end)) || last?.text === ',')
  )
}
