import type { Doc } from '../model/document'
import { causesIn } from './cause'
import { closenessIn } from './closeness'
import { conceptsOf, type Expression, keysBetween } from './expressions'
import { subjectsOf, verdictOf } from './judgements'
import { scopeOf } from './scope'

/** What a proposition says, where it says that somebody moves to somebody, is behind something, or judges something. */
export type Frame = {
  topic: Expression['topic']
  sign: 1 | -1
  /** the side that is moved to, the one that is behind it, or what is judged */
  target: ReadonlySet<string>
  /** everybody else and everything else that it names */
  rest: ReadonlySet<string>
  /** what it names after "not" or "rather than": "by profit and not by need" */
  instead: ReadonlySet<string>
  /** true where the target is named, false where it is a thing such as "profit" */
  named: boolean
}

/** Reads the frame of a proposition by the same expressions as those of a passage. */
export function frameOf(doc: Doc): Frame | null {
  const contrast = doc.tokens.findIndex(
    (t, i) =>
      i > 2 &&
      /^(?:not|than|of)$/.test(t.lower) &&
      (t.lower === 'not' || /^(?:rather|instead)$/.test(doc.tokens[i - 1]?.lower ?? '')),
  )
  const all = conceptsOf(doc)
  for (const one of [...closenessIn(doc), ...causesIn(doc)]) {
    if (one.objects.size === 0) continue
    const target = one.topic === 'closeness' ? namedBy(doc, one) : one.objects
    const names = keysBetween(doc, 0, doc.tokens.length)
    const { flips, refuted } = scopeOf(doc, one.at)
    const turned = (flips + (refuted ? 1 : 0)) % 2 === 1
    return {
      topic: one.topic,
      sign: (turned ? -one.pull : one.pull) as 1 | -1,
      target,
      rest: new Set([...all].filter((key) => !target.has(key))),
      instead: contrast > one.at ? keysBetween(doc, contrast + 1, doc.tokens.length, true) : new Set(),
      named: [...target].some((key) => names.has(key)),
    }
  }
  return judging(doc)
}

/** "The toll is a mistake", "the toll should go": what is judged, and how. */
function judging(doc: Doc): Frame | null {
  const sign = verdictOf(doc)
  if (sign === null) return null
  const subjects = subjectsOf(doc)
  const names = [...subjects].filter(([, weight]) => weight > 1).map(([key]) => key)
  return {
    topic: 'judgement',
    sign,
    target: new Set(names.length > 0 ? names : subjects.keys()),
    rest: new Set(subjects.keys()),
    instead: new Set(),
    named: names.length > 0,
  }
}

/** Of several names after "ties with", the first is the side that counts. */
function namedBy(doc: Doc, one: Expression): ReadonlySet<string> {
  const subject = keysBetween(doc, 0, one.at)
  const others = [...one.objects].filter((key) => !subject.has(key))
  return new Set(others.length > 0 ? others.slice(0, 1) : [...one.objects].slice(0, 1))
}
