import type { Token } from '../model/document'
import type { Assertion } from '../model/unit'
import { lowerFirst } from './lower-first'

/** Words that lead to a date and go with it when it is taken out. */
const BEFORE_DATE = new Set([
  'on',
  'in',
  'at',
  'since',
  'from',
  'during',
  'by',
  'of',
  'until',
  'the',
  'early',
  'late',
  'around',
])
const LONGEST_SUBJECT = 70
/** In tokens: nobody asks a longer question. */
const LONGEST_CLAUSE = 60

/** "When did Ho arrive in Canton?", "When was the league founded?": the clause turned into a question about its date; null where it has no plain subject and verb. */
export function askWhen(assertion: Assertion): string | null {
  const { unit, evidence } = assertion
  const { clause, text } = unit
  if (
    evidence.kind !== 'date' ||
    clause.verb === null ||
    clause.subject === null ||
    clause.to - clause.from > LONGEST_CLAUSE
  )
    return null
  const { tokens } = text.doc
  const subject = wordsOf(unit, clause.subject.from, clause.subject.to).replace(
    /^(?:while|when|as|after|before|that|then|however)\s+/i,
    '',
  )
  if (subject === '' || subject.length > LONGEST_SUBJECT || clause.subject.from > evidence.mention.from) return null
  const group = verbGroup(tokens, clause.verb, clause.to)
  const main = group.at(-1)
  if (main?.pos !== 'VERB' || main.i >= evidence.mention.from) return null
  let cut = evidence.mention.from
  while (cut > main.i + 1 && BEFORE_DATE.has((tokens[cut - 1] as Token).lower)) cut--
  const rest = `${wordsOf(unit, main.i + 1, cut)} ${wordsOf(unit, evidence.mention.to, clause.to)}`
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .trim()
  const be = group.slice(0, -1).findLast((token) => token.lemma === 'be')
  const said = named(assertion, subject)
  const asked = be
    ? `When ${be.lower === 'been' || be.lower === 'be' ? 'was' : be.lower} ${said} ${main.lower} ${rest}`
    : group.some((token) => token.lower === 'will')
      ? `When will ${said} ${main.lemma} ${rest}`
      : `When did ${said} ${main.lemma} ${rest}`
  return `${asked.trim().replace(/[\s,.;:!?"”]+$/, '')}?`
}

/** Auxiliaries and the verb they lead to. */
function verbGroup(tokens: readonly Token[], from: number, end: number): Token[] {
  const found: Token[] = []
  for (let k = from; k < Math.min(from + 6, end); k++) {
    const token = tokens[k] as Token
    if (token.pos === 'AUX' || token.pos === 'VERB') {
      found.push(token)
      if (token.pos === 'VERB') break
    } else if (token.pos !== 'ADV' && token.pos !== 'PART') break
  }
  return found
}

function wordsOf({ text }: Assertion['unit'], from: number, to: number): string {
  if (to <= from) return ''
  const [first, last] = [text.doc.tokens[from] as Token, text.doc.tokens[to - 1] as Token]
  return text.doc.text
    .slice(first.start, last.end)
    .replace(/\s+/g, ' ')
    .replace(/[“”"[\]]/g, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
}

/** The subject as it stands inside a sentence: a pronoun by its person. */
const named = (assertion: Assertion, subject: string): string =>
  /^(?:he|she)$/i.test(subject) ? (assertion.unit.person ?? subject.toLowerCase()) : lowerFirst(subject, assertion)
