import { ACCUSING, ANSWERABLE, CAUSING, CHARGES, CLEARING, OWING } from '../lexicon/directions'
import type { Doc, Token } from '../model/document'
import { clauseEnd, clauseStart, type Expression, findIn, keysBetween } from './expressions'

/** Where a text says who or what is behind something. */
export function causesIn(doc: Doc): Expression[] {
  const found: Expression[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const one = causeAt(doc, i)
    if (one) found.push(one)
  }
  return found
}

const nameKeys = (doc: Doc, from: number, to: number): ReadonlySet<string> => {
  const names = keysBetween(doc, from, to)
  return names.size > 0 ? names : keysBetween(doc, from, to, true)
}

function causeAt(doc: Doc, i: number): Expression | null {
  const t = doc.tokens[i] as Token
  const before = doc.tokens[i - 1]
  const next = doc.tokens[i + 1]
  const start = clauseStart(doc, i, 10)
  const end = clauseEnd(doc, i, 9)
  const make = (pull: 1 | -1, objects: ReadonlySet<string>, exclusive: boolean): Expression => ({
    topic: 'cause',
    at: i,
    pull,
    objects,
    balancing: false,
    exclusive,
    words: t.text,
  })
  if (t.lemma === 'deny' || t.lemma === 'denial') {
    const charge = findIn(doc, i + 1, Math.min(end, i + 7), CHARGES)
    return charge > 0 ? make(-1, new Set(), false) : null
  }
  if (CLEARING.has(t.lemma) && t.pos === 'VERB') return make(-1, nameKeys(doc, i + 1, end), false)
  if (t.lemma === 'blame' && before?.lower === 'to' && isBe(doc.tokens[i - 2]))
    return make(1, nameKeys(doc, start, i - 1), false)
  if (ACCUSING.has(t.lemma) && (t.pos === 'VERB' || t.pos === 'NOUN')) return accused(doc, i, start, end, make)
  if (t.lower === 'fault' || t.lower === 'doing') {
    return /^['’]s?$/.test(before?.text ?? '') ? make(1, nameKeys(doc, i - 4, i), true) : null
  }
  if (ANSWERABLE.has(t.lower) && isPredicate(doc, i)) {
    const subject = nameKeys(doc, start, i)
    const named = keysBetween(doc, start, i)
    return make(1, named.size > 0 ? named : new Set([...subject, ...keysBetween(doc, i + 1, end)]), true)
  }
  if (CAUSING.has(t.lemma) && t.pos === 'VERB') {
    const by = next?.lower === 'by'
    return make(1, by ? nameKeys(doc, i + 2, end) : nameKeys(doc, start, i), false)
  }
  if (OWING.has(t.lower) || (t.lower === 'do' && before?.lower === 'to' && next?.lower === 'with')) {
    const link = findIn(
      doc,
      i + 1,
      Math.min(end, i + 3),
      new Set(['to', 'of', 'on', 'with', 'in', 'was', 'is', 'were']),
    )
    if (link < 0) return null
    if ((doc.tokens[link] as Token).lower === 'in') return make(1, nameKeys(doc, start, i), true)
    const right = nameKeys(doc, link + 1, Math.min(doc.tokens.length, link + 8))
    // "she had nothing to do with it", "it had nothing to do with her"
    return make(1, t.lower === 'do' ? new Set([...right, ...keysBetween(doc, start, i)]) : right, true)
  }
  if (t.lemma === 'separate' && t.pos === 'VERB') return make(-1, nameKeys(doc, i + 1, end), false)
  return null
}

/** "is responsible", "was involved", "responsible for": not "responsible behaviour". */
function isPredicate(doc: Doc, i: number): boolean {
  const t = doc.tokens[i] as Token
  if (t.pos === 'NOUN' && t.lower !== 'culprit') return false
  const near = [1, 2, 3].some((k) => isBe(doc.tokens[i - k]) || doc.tokens[i - k]?.lemma === 'hold')
  if (t.lower === 'behind') return isBe(doc.tokens[i - 1]) || isBe(doc.tokens[i - 2])
  return near || (doc.tokens[i + 1]?.lower === 'for' && doc.tokens[i - 1]?.pos !== 'DET')
}

const isBe = (t: Token | undefined): boolean =>
  t !== undefined && (t.lemma === 'be' || /^(?:'s|’s|is|was|were|are)$/.test(t.lower))

type Make = (pull: 1 | -1, objects: ReadonlySet<string>, exclusive: boolean) => Expression

/** "blamed it on X", "accused X of", "X was accused of". */
function accused(doc: Doc, i: number, start: number, end: number, make: Make): Expression | null {
  const on = findIn(doc, i + 1, end, new Set(['on']))
  if ((doc.tokens[i] as Token).lemma === 'blame' && on > 0) return make(1, nameKeys(doc, on + 1, end), true)
  if (isBe(doc.tokens[i - 1])) return make(1, nameKeys(doc, start, i), true)
  const of = findIn(doc, i + 1, end, new Set(['of', 'for', 'over']))
  const objects = keysBetween(doc, i + 1, of > 0 ? of : end)
  const nouns = objects.size > 0 ? objects : keysBetween(doc, i + 1, of > 0 ? of : Math.min(end, i + 4), true)
  return nouns.size > 0 ? make(1, nouns, true) : null
}
