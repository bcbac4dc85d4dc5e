import { AUDIENCE_NOUNS, DOCUMENT_NOUNS, OUTLET_WORDS, UNNAMED_NOUNS } from '../../lexicon/reporting'
import { ORGANISATION_WORDS, TITLES } from '../../lexicon/titles-of-voices'
import type { Voice } from '../../model/claim'
import type { Doc, Token } from '../../model/document'
import { genderOf, type Names } from './names'
import { headOf, type Range } from './phrases'

const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his'])
const RELATIVE = new Set(['who', 'which', 'that'])

/** What the voices before it say about who "he", "she" or "it" may be. */
export type Memory = { person: Voice | null; at: number; thing: Voice | null; plural: Voice | null; paragraph: number }

/** The voice that a source phrase names, or null where a pronoun leads nowhere. */
export function voiceOf(doc: Doc, names: Names, source: Range, memory: Memory): Voice | null {
  const first = doc.tokens[source.from] as Token
  const head = headOf(doc, source)
  if (source.to - source.from <= 1 || head === first) {
    if (PERSONAL.has(first.lower)) return personMeant(names, first, memory)
    if (first.lower === 'it') return memory.thing
    if (first.lower === 'they') return memory.plural ?? memory.thing
    if (RELATIVE.has(first.lower)) return nounBefore(doc, names, source.from)
    if (first.pos === 'PRON' && /^(?:i|we|you|one|there|this|these|those|what)$/.test(first.lower)) return null
  }
  return phraseVoice(doc, names, source, head)
}

/** "he" and "she": the last speaker, unless somebody was named since as who acts, or the text makes the speaker of the other gender. */
function personMeant(names: Names, pronoun: Token, memory: Memory): Voice | null {
  const named = names.personBefore(pronoun.i)
  const gender = memory.person && names.gender(memory.person.name)
  const wanted = genderOf(pronoun.lower)
  const fits = memory.person !== null && (gender === null || wanted === null || gender === wanted)
  if (!fits) return named?.voice ?? null
  return named?.byAgent && named.at > memory.at ? named.voice : memory.person
}

/** "who" and "which" speak for the noun before them. */
function nounBefore(doc: Doc, names: Names, at: number): Voice | null {
  let i = at - 1
  while (i >= 0 && at - i < 4 && doc.tokens[i]?.pos === 'PUNCT') i--
  const noun = doc.tokens[i]
  if (!noun || (noun.pos !== 'PROPN' && noun.pos !== 'NOUN')) return null
  let from = i
  while (from > 0 && i - from < 6 && /^(?:PROPN|ADJ|NOUN)$/.test(doc.tokens[from - 1]?.pos ?? '')) from--
  return phraseVoice(doc, names, { from, to: i + 1 }, noun)
}

function phraseVoice(doc: Doc, names: Names, source: Range, head: Token): Voice | null {
  const core = doc.tokens.slice(source.from, nameEnd(doc, source, head))
  const outlet = outletAfter(doc, source, head)
  if (outlet) return outlet
  const run = trailingName(core)
  if (run.length > 0) return namedVoice(doc, names, run, core)
  const words = core.filter((t, k) => !(k === 0 && t.pos === 'DET'))
  if (words.length === 0) return null
  const name = textOf(doc, words)
  if (DOCUMENT_NOUNS.has(head.lower) || DOCUMENT_NOUNS.has(head.lemma))
    return { name: withPossessor(doc, source, name), kind: 'document' }
  return { name: tailed(doc, source, head, name), kind: 'unnamed' }
}

/** "Department of State" goes on after its head; "a spokesman of the firm" does not. */
function nameEnd(doc: Doc, source: Range, head: Token): number {
  let end = head.i + 1
  if (!isCapital(head)) return end
  while (end + 1 < source.to && /^(?:of|for|the|and|&)$/.test(doc.tokens[end]?.lower ?? '')) {
    const next = doc.tokens[end + 1] as Token
    if (!isCapital(next)) break
    end += 2
    while (end < source.to && isCapital(doc.tokens[end] as Token)) end++
  }
  return end
}

const isCapital = (t: Token): boolean => /^\p{Lu}/u.test(t.text)

/** "a spokesman for the firm" keeps its "for the firm". */
function tailed(doc: Doc, source: Range, head: Token, name: string): string {
  const next = doc.tokens[head.i + 1]
  if (!next || next.i >= source.to || !/^(?:of|for|at|from|in)$/.test(next.lower)) return name
  let end = next.i + 1
  while (
    end < source.to &&
    end - next.i < 9 &&
    !/^[,(—–]$/.test(doc.tokens[end]?.text ?? '') &&
    doc.tokens[end]?.lower !== 'who'
  )
    end++
  return `${name} ${doc.text.slice(next.start, (doc.tokens[end - 1] as Token).end)}`
}

const withPossessor = (doc: Doc, source: Range, name: string): string =>
  doc.tokens[source.from]?.pos === 'DET' ? `the ${name}` : name

/** "Name from the Daily": the outlet speaks; a reporter is its pen. */
function outletAfter(doc: Doc, source: Range, head: Token): Voice | null {
  for (let i = head.i + 1; i < source.to && i - head.i < 3; i++) {
    const t = doc.tokens[i] as Token
    if (!/^(?:from|of|at|with|for)$/.test(t.lower)) continue
    const rest = doc.tokens.slice(i + 1, source.to)
    const until = rest.findIndex((one) => /^[,(—–]$/.test(one.text) || one.lower === 'who')
    const phrase = until < 0 ? rest : rest.slice(0, until)
    const run = phrase.filter((one) => one.pos === 'PROPN' || /^\p{Lu}/u.test(one.text))
    if (
      run.some(isOutletWord) ||
      (t.lower === 'from' && run.length > 0 && /^\p{Lu}{2,5}$/u.test(run.at(-1)?.text ?? ''))
    ) {
      return { name: textOf(doc, run), kind: 'outlet' }
    }
  }
  return null
}

const isOutletWord = (t: Token): boolean => OUTLET_WORDS.has(t.lower)
const textOf = (doc: Doc, run: readonly Token[]): string =>
  doc.text.slice((run[0] as Token).start, (run.at(-1) as Token).end).replace(/\s+/g, ' ')

/** The capitalised words that end the phrase, without titles before them. */
function trailingName(core: Token[]): Token[] {
  let from = core.length
  while (from > 0) {
    const t = core[from - 1] as Token
    const joins =
      /^\p{Lu}/u.test(t.text) ||
      /^[-–&.]$/.test(t.text) ||
      /^(?:of|the|al|bin|ben|de|da|di|du|la|le|van|von|der|den|el)$/.test(t.text)
    if (!joins) break
    from--
  }
  while (from < core.length && !/^\p{Lu}/u.test((core[from] as Token).text)) from++
  const run = core.slice(from)
  if (run.length === 1 && run[0]?.i === core[0]?.i && run[0]?.pos !== 'PROPN') return []
  let cut = 0
  for (let k = 0; k < run.length - 1; k++) if (TITLES.has((run[k] as Token).lower.replace(/\.$/, ''))) cut = k + 1
  const named = run.slice(cut)
  const isOutlet = named.some(isOutletWord)
  return named.filter((t, k) => !(k === 0 && t.pos === 'DET' && named.length > 1 && !isOutlet))
}

function namedVoice(doc: Doc, names: Names, run: Token[], core: Token[]): Voice {
  const name = textOf(doc, run)
  const last = run.at(-1) as Token
  if (DOCUMENT_NOUNS.has(last.lower) && !isOutletWord(last)) return { name, kind: 'document' }
  if (run.length === 1 && UNNAMED_NOUNS.has(last.lower)) return { name, kind: 'unnamed' }
  if (run.some(isOutletWord) && !names.person(name)) return { name, kind: 'outlet' }
  const hasOffice = run.some((t) => ORGANISATION_WORDS.has(t.lower)) || /^\p{Lu}{3,}$/u.test(name)
  const full = names.person(name)
  if (full) return { name: full, kind: 'person' }
  if (hasOffice) return { name, kind: 'organisation' }
  const titled = core.some(
    (t) => t.i < (run[0] as Token).i && (TITLES.has(t.lower.replace(/\.$/, '')) || t.pos === 'NOUN'),
  )
  if (titled) return { name, kind: 'person' }
  if (core[0]?.pos === 'DET' || run.length === 1) return { name, kind: 'organisation' }
  return { name, kind: run.length <= 4 ? 'person' : 'organisation' }
}

/** The outlet that somebody spoke to ("told the Daily"), null for an audience. */
export function outletAddressed(doc: Doc, addressee: Range | null): Voice | null {
  if (!addressee) return null
  const run = doc.tokens.slice(addressee.from, addressee.to).filter((t) => /^\p{Lu}/u.test(t.text) && t.pos !== 'PRON')
  const first = run[0]
  if (!first || doc.tokens.slice(addressee.from, addressee.to).some((t) => AUDIENCE_NOUNS.has(t.lower))) return null
  const acronym = run.length === 1 && /^\p{Lu}{2,5}$/u.test(first.text)
  return run.some(isOutletWord) || acronym ? { name: textOf(doc, run).replace(/['’]s .*/, ''), kind: 'outlet' } : null
}

/** "In the Daily, Ruiz argued": the outlet that carries the words, where it opens the sentence before the speaker. */
export function outletBefore(doc: Doc, from: number, source: Range): Voice | null {
  if (source.from - from > 11) return null
  const [first, ...rest] = doc.tokens.slice(from, source.from)
  if (!first || !/^(?:in|on|at|for)$/.test(first.lower) || rest.length > 9 || rest.at(-1)?.text !== ',') return null
  const run = rest.slice(0, -1).filter(isCapital)
  return run.some(isOutletWord) ? { name: textOf(doc, run), kind: 'outlet' } : null
}
