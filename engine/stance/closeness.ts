import {
  BALANCING,
  BONDS,
  DRAWING_NEAR,
  HOLDS,
  LEANING,
  MOVING,
  PRIORITIES,
  RELIANCE,
  SIDES,
  STRENGTHENING,
  TURNING_AWAY,
  WEAKENING,
} from '../lexicon/directions'
import type { Doc, Token } from '../model/document'
import { clauseEnd, clauseStart, type Expression, findIn, keysBetween } from './expressions'

const TOWARDS = new Set(['toward', 'towards', 'closer', 'into', 'nearer'])
const AWAY = new Set(['away', 'from', 'against'])
/** What leads on to the other side: "away from one toward another". */
const OTHER_WAY = new Set(['toward', 'towards', 'to', 'into', 'favor', 'favour', 'than'])
const NO_KEYS: ReadonlySet<string> = new Set()

/** Where a text says who moves towards whom, or keeps to no side. */
export function closenessIn(doc: Doc): Expression[] {
  const found: Expression[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const one = closenessAt(doc, i)
    if (one) found.push(one)
  }
  return found
}

function closenessAt(doc: Doc, i: number): Expression | null {
  const t = doc.tokens[i] as Token
  const make = (pull: 1 | -1, objects: ReadonlySet<string>, balancing = false): Expression => ({
    topic: 'closeness',
    at: i,
    pull,
    objects,
    balancing,
    exclusive: false,
    words: t.text,
  })
  const end = clauseEnd(doc, i, 9)
  const next = doc.tokens[i + 1]
  if (LEANING.has(t.lemma) || LEANING.has(t.lower)) return directed(doc, i, end, true, make)
  if (MOVING.has(t.lemma) && (t.pos === 'VERB' || t.pos === 'NOUN'))
    return deafEar(doc, i, end, make) ?? directed(doc, i, end, false, make)
  if (BALANCING.has(t.lower) || (t.pos === 'VERB' && BALANCING.has(t.lemma)))
    return amongSides(doc, i) ? make(-1, NO_KEYS, true) : null
  if (t.lower === 'sides' && /^(?:choose|pick|take)$/.test(doc.tokens[i - 1]?.lemma ?? ''))
    return make(1, NO_KEYS, true)
  if (RELIANCE.has(t.lower) || RELIANCE.has(t.lemma)) {
    const objects = keysBetween(doc, i + 1, end)
    return make(1, objects, objects.size === 0)
  }
  if (STRENGTHENING.has(t.lower) || STRENGTHENING.has(t.lemma)) return bonded(doc, i, end, 1, make)
  if (WEAKENING.has(t.lower) || WEAKENING.has(t.lemma)) return bonded(doc, i, end, -1, make)
  if (DRAWING_NEAR.has(t.lemma) && (t.pos === 'VERB' || /ed$/.test(t.lower))) return object(doc, i, end, 1, make)
  if (TURNING_AWAY.has(t.lemma) && t.pos === 'VERB') return object(doc, i, end, -1, make)
  if (t.lemma === 'break' && /^(?:from|with)$/.test(next?.lower ?? '')) return object(doc, i, end, -1, make)
  if (HOLDS.has(t.lower) && /^['’]s?$/.test(doc.tokens[i - 1]?.text ?? '')) return make(1, keysBetween(doc, i - 3, i))
  if (PRIORITIES.has(t.lower)) return priority(doc, i, make)
  return null
}

/** Whether powers, diplomacy or two countries stand nearby. */
function amongSides(doc: Doc, i: number): boolean {
  const from = clauseStart(doc, i, 9)
  const to = clauseEnd(doc, i, 12)
  if (findIn(doc, from, to, SIDES) >= 0) return true
  return [...keysBetween(doc, from, to)].filter((key) => key.startsWith('=')).length >= 2
}

/** "its priority remains …"; of "sees … as a priority" only what stands between. */
function priority(doc: Doc, i: number, make: Make): Expression | null {
  const start = clauseStart(doc, i, 14)
  const seeing = findIn(doc, start, i, new Set(['regard', 'view', 'see', 'treat', 'consider']))
  const objects = keysBetween(doc, seeing > 0 ? seeing + 1 : start, seeing > 0 ? i : clauseEnd(doc, i, 12))
  return objects.size > 0 ? make(1, objects) : null
}

type Make = (pull: 1 | -1, objects: ReadonlySet<string>, balancing?: boolean) => Expression

/** "pivot to", "look toward", "shift away from". */
function directed(doc: Doc, i: number, end: number, bareTo: boolean, make: Make): Expression | null {
  for (let k = i + 1; k < Math.min(end, i + 8); k++) {
    const t = doc.tokens[k] as Token
    const towards = TOWARDS.has(t.lower) || (bareTo && t.lower === 'to' && doc.tokens[k + 1]?.pos !== 'VERB')
    const away = AWAY.has(t.lower)
    if (!towards && !away) continue
    const other = findIn(doc, k + 2, end, OTHER_WAY)
    const objects = keysBetween(doc, k + 1, other > 0 ? other : Math.min(end, k + 7))
    const pull = towards ? 1 : -1
    return objects.size > 0 ? make(pull, objects) : compared(doc, k, pull, make)
  }
  return null
}

/** "toward a neighbour more than to Y": the side after "than" is the one that loses. */
function compared(doc: Doc, k: number, pull: 1 | -1, make: Make): Expression | null {
  const than = findIn(doc, k, Math.min(doc.tokens.length, k + 18), new Set(['than']))
  if (than < 0) return null
  const objects = keysBetween(doc, than + 1, clauseEnd(doc, than, 5))
  return objects.size > 0 ? make(-pull as 1 | -1, objects) : null
}

/** "turn a deaf ear to", "turn its back on". */
function deafEar(doc: Doc, i: number, end: number, make: Make): Expression | null {
  const ear = findIn(doc, i + 1, Math.min(end, i + 5), new Set(['ear', 'back']))
  if (ear < 0) return null
  return make(-1, keysBetween(doc, ear + 1, end))
}

/** "deepen ties with". Bonds that merely are strong say little; those that grow or shrink say more. */
function bonded(doc: Doc, i: number, end: number, pull: 1 | -1, make: Make): Expression | null {
  const t = doc.tokens[i] as Token
  if (/^close(?:r|st|ly)?$/.test(t.lower) && /^(?:to|with)$/.test(doc.tokens[i + 1]?.lower ?? ''))
    return object(doc, i, end, pull, make)
  const bond = findIn(doc, i + 1, Math.min(end, i + 7), BONDS)
  if (bond < 0) return null
  const objects = keysBetween(doc, Math.max(i + 1, bond - 3), Math.min(clauseEnd(doc, bond, 9), bond + 9))
  return objects.size > 0 ? make(pull, objects) : null
}

function object(doc: Doc, i: number, end: number, pull: 1 | -1, make: Make): Expression | null {
  const objects = keysBetween(doc, i + 1, Math.min(end, i + 7))
  return objects.size > 0 ? make(pull, objects) : null
}
