import { SUBORDINATORS } from '../../lexicon/hedges'
import {
  ADDRESSED_VERBS,
  ATTITUDE_VERBS,
  DENIAL_VERBS,
  DOCUMENT_NOUNS,
  EVIDENCE_VERBS,
  SPEECH_NOUNS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
  UNNAMED_NOUNS,
} from '../../lexicon/reporting'
import { ORGANISATION_WORDS } from '../../lexicon/titles-of-voices'
import type { Token } from '../../model/document'
import type { Placed } from './frames'
import { headOf } from './phrases'

/** What a linear model weighs to tell a cue from a verb that only looks like one. */
export function frameFeatures(frame: Placed): Record<string, number> {
  const f: Record<string, number> = {}
  eachFeature(frame, (name) => {
    f[name] = 1
  })
  return f
}

/** Gives the name of each feature that a candidate has; some may come twice. */
export function eachFeature(frame: Placed, put: (name: string) => void): void {
  const { scene, head } = frame
  const verb = scene.doc.tokens[head] as Token
  put('bias')
  put(`pattern ${frame.pattern}`)
  put(`kind ${frame.kind}`)
  put(`lemma ${verb.lemma}`)
  put(`lemma ${frame.pattern === 'noun' ? 'noun ' : ''}${verb.lemma} ${frame.clausal ? 'clause' : 'thing'}`)
  for (const name of listsOf(verb)) {
    put(`list ${name}`)
    put(`list ${name} & ${frame.pattern}`)
  }
  put(`form ${formOf(verb)}`)
  for (let i = frame.cue.from; i < head; i++) put(`group ${groupWord(scene.doc.tokens[i] as Token)}`)
  sourceFeatures(frame, put)
  contentFeatures(frame, put)
  const before = scene.doc.tokens[Math.min(frame.source?.from ?? frame.cue.from, frame.cue.from) - 1]
  put(`before ${before && before.i >= scene.sentence.from ? shape(before) : 'start'}`)
  const next = scene.doc.tokens[frame.cue.to]
  put(`next ${next ? shape(next) : 'end'}`)
  put(`${frame.pattern} next ${next ? shape(next) : 'end'}`)
  const opener = scene.doc.tokens[scene.sentence.from] as Token
  if (SUBORDINATORS.has(opener.lower)) put('subordinate')
  if (scene.doc.paragraphs[scene.sentence.paragraph]?.kind === 'heading') put('heading')
}

const LISTS = Object.entries({
  ADDRESSED_VERBS,
  ATTITUDE_VERBS,
  DENIAL_VERBS,
  EVIDENCE_VERBS,
  SPEECH_NOUNS,
  SPEECH_VERBS,
  THOUGHT_VERBS,
})

function listsOf(t: Token): string[] {
  const found = LISTS.flatMap(([name, list]) => (list.has(t.lemma) ? [name] : []))
  return found.length > 0 ? found : ['none']
}

function formOf(t: Token): string {
  if (/ing$/.test(t.lower)) return 'ing'
  if (t.lower === t.lemma) return 'base'
  return /s$/.test(t.lower) ? 's' : 'past'
}

const groupWord = (t: Token): string =>
  t.pos === 'ADV'
    ? 'adverb'
    : /^(?:not|n't|never)$/.test(t.lower)
      ? 'not'
      : /^(?:is|are|was|were|be|been|'s|'re)$/.test(t.lower)
        ? 'be'
        : t.lower

function sourceFeatures(frame: Placed, put: (name: string) => void): void {
  const { source, scene } = frame
  if (!source) {
    put('source none')
    put(`source none & ${frame.pattern}`)
    return
  }
  const head = headOf(scene.doc, source)
  const kind = sourceKind(head, scene.doc.tokens[source.from] as Token)
  put(`source ${kind}`)
  put(`source ${kind} & ${frame.pattern}`)
  put(`source ${kind} & ${frame.kind}`)
  put(`source words ${Math.min(4, source.to - source.from)}`)
}

function sourceKind(head: Token, first: Token): string {
  if (/^(?:he|she)$/.test(head.lower)) return 'he'
  if (/^(?:i|we|you|it|they|who|which|that|this|these|those|what|his|her|their|its)$/.test(head.lower))
    return head.lower
  if (ORGANISATION_WORDS.has(head.lower)) return 'organisation'
  if (DOCUMENT_NOUNS.has(head.lower)) return 'document'
  if (UNNAMED_NOUNS.has(head.lower)) return 'role'
  if (head.pos === 'PROPN' || /^\p{Lu}/u.test(head.text)) return first === head ? 'name' : 'long name'
  if (head.pos === 'NOUN') return /s$/.test(head.lower) ? 'plural' : 'noun'
  return head.pos
}

function contentFeatures(frame: Placed, put: (name: string) => void): void {
  const { content, scene } = frame
  if (!content) return
  const text = scene.doc.text.slice(content.start, content.start + 400)
  const length = content.end - content.start
  put(
    `length ${length < 15 ? 'tiny' : length < 40 ? 'short' : length < 120 ? 'middle' : length < 300 ? 'long' : 'huge'}`,
  )
  if (/^["“‘']/.test(text)) put('content opens quoted')
  else if (/["“”]/.test(text)) put('content holds quotation')
  put(`clausal ${frame.clausal}`)
}

function shape(t: Token): string {
  if (/^(?:that|to|if|whether|how|what|who|and|but|as|when|by|of|about|for|in|on|with|the|a)$/.test(t.lower))
    return t.lower
  return t.pos === 'PUNCT' ? t.text : t.pos
}
