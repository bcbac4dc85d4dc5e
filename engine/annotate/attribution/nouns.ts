import { SPEECH_NOUNS } from '../../lexicon/reporting'
import type { Token } from '../../model/document'
import type { Span } from '../../model/span'
import { thing } from './attitudes'
import { hasVerb, spanFrom } from './content'
import { at, type Frame, isQuoted, type Scene } from './frame'
import { nounPhraseEndingAt, nounPhraseFrom, type Range, subjectBefore } from './phrases'

const POSSESSIVES = /^(?:his|her|their|its|my|our|your|whose)$/
const ADVERBS = /^(?:reportedly|allegedly|purportedly|supposedly)$/

/** Cues that are no verbs: "the mayor's claim that", "is confident that", "Ruiz: …", "reportedly". */
export function nounFrame(scene: Scene, i: number): Frame | null {
  const t = at(scene, i)
  if (!t || isQuoted(scene, t.start)) return null
  if (t.text === ':') return labelled(scene, i)
  if (ADVERBS.test(t.lower)) return adverbial(scene, i)
  if (t.pos === 'NOUN' && SPEECH_NOUNS.has(t.lemma)) return nominal(scene, i)
  if (t.pos === 'ADJ' || t.pos === 'VERB') return adjectival(scene, i)
  return null
}

const base = { kind: 'attitude' as const, addressee: null, opensBlock: false, clausal: false }

/** "the mayor's claim that it works", "criticism of the plan". */
function nominal(scene: Scene, i: number): Frame | null {
  const next = at(scene, i + 1)
  if (!next || !/^(?:that|of|for|about|to|on|against|from|by|over)$/.test(next.lower)) return null
  const before = at(scene, i - 1)
  const from = next.lower === 'from' || next.lower === 'by' ? nounPhraseFrom(scene.doc, i + 2, scene.sentence.to) : null
  const source = from ?? possessor(scene, i, before)
  const after = from ? from.to : next.lower === 'that' || next.lower === 'to' ? i + 1 : i + 2
  const content = next.lower === 'that' ? spanFrom(scene, i + 1) : thing(scene, after)
  const cue = { from: i, to: next.lower === 'that' || next.lower === 'to' || from ? i + 1 : i + 2 }
  return content && { ...base, pattern: 'noun', head: i, source, cue, content }
}

function possessor(scene: Scene, i: number, before: Token | undefined): Range | null {
  if (!before) return null
  let k = i - 1
  while (k > scene.sentence.from && i - k < 4 && at(scene, k)?.pos === 'ADJ') k--
  const owner = at(scene, k)
  if (owner && POSSESSIVES.test(owner.lower)) return { from: k, to: k + 1 }
  return owner && /^['’]s?$/.test(owner.text) ? nounPhraseEndingAt(scene.doc, k - 1, scene.sentence.from) : null
}

/** "She is confident that it works", "they were worried about it". */
function adjectival(scene: Scene, i: number): Frame | null {
  const t = at(scene, i) as Token
  const next = at(scene, i + 1)
  if (!next || !/^(?:that|of|about|to|with|over|by)$/.test(next.lower)) return null
  let k = i - 1
  while (k > scene.sentence.from && i - k < 4 && at(scene, k)?.pos === 'ADV') k--
  const verb = at(scene, k)
  if (verb?.pos !== 'AUX' || (t.pos === 'VERB' && !/ed$/.test(t.lower))) return null
  const source = subjectBefore(scene.doc, k, scene.sentence.from)
  const content = next.lower === 'that' ? spanFrom(scene, i + 1) : thing(scene, next.lower === 'to' ? i + 1 : i + 2)
  return source && content && { ...base, pattern: 'adjective', head: i, source, cue: { from: k, to: i + 1 }, content }
}

/** "Ruiz: We are ready" at the start of a line. */
function labelled(scene: Scene, i: number): Frame | null {
  const { from, to } = scene.sentence
  if (i - from > 7 || i === from || i + 1 >= to) return null
  const name = nounPhraseEndingAt(scene.doc, i - 1, from)
  if (!name || name.from - from > 2 || !/^\p{Lu}/u.test((scene.doc.tokens[name.from] as Token).text)) return null
  const content = spanFrom(scene, i + 1)
  return (
    content && {
      ...base,
      kind: 'speech',
      clausal: hasVerb(scene, i + 1),
      pattern: 'label',
      head: i,
      source: name,
      cue: { from: i, to: i + 1 },
      content,
    }
  )
}

/** "The mine reportedly closed": the clause, with nobody named. */
function adverbial(scene: Scene, i: number): Frame | null {
  const content: Span | null = spanFrom(scene, scene.sentence.from)
  return content && { ...base, pattern: 'adverb', head: i, source: null, cue: { from: i, to: i + 1 }, content }
}
