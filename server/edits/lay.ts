import type { SourceDto } from '@/contracts/desk'
import type { Edit } from '@/contracts/edits'
import type { Claim } from '@/engine/model/claim'
import type { Comparison, Question } from '@/engine/model/comparison'
import type { Quote } from '@/engine/model/span'
import { assessTouched, labelOf, placed } from './assess'
import { type Draft, draftOf, homesOf, insertAfter, membersOf, touch, withdraw } from './draft'

/** An edit whose ids are those of the comparison it is laid over. `quote`: where the words of an added claim stand now. */
export type Placed = { id: string; edit: Edit; quote: Quote | null }

/** Claims and questions that people made are told apart from the method's own, which are hashes. */
const HAND = 'hand-'
export const isByHand = (id: string): boolean => id.startsWith(HAND)
export const madeBy = ({ kind }: Edit, changeId: string): string | null =>
  kind === 'claim.add' || kind === 'question.split' || kind === 'pair.apart' ? `${HAND}${changeId}` : null

/** Lays edits over what the method found, in their order, and assesses again what they touched. */
export function layOver(base: Comparison, edits: readonly Placed[], sources: readonly SourceDto[]): Comparison {
  const changing = edits.filter(({ edit }) => !isOfThePage(edit))
  if (changing.length === 0) return base
  const draft = draftOf(base)
  const apart = new Set<string>()
  const restated = new Set<string>()
  for (const one of changing) lay(draft, one, apart, restated)
  const pool = base.questions
    .flatMap((question) => question.relations)
    .filter(
      ({ a, b }) =>
        !apart.has(pairKey(a, b)) && !restated.has(a) && !restated.has(b) && draft.claims.has(a) && draft.claims.has(b),
    )
  touchHolders(draft, apart, restated)
  assessTouched(draft, pool, sources)
  return {
    ...base,
    claims: [...draft.claims.values()],
    questions: [...draft.questions.values()],
    stances: base.stances.filter(({ claim }) => draft.claims.has(claim)),
  }
}

/** These say how a page is laid out, or what somebody found on checking; they leave the findings as they are. */
const isOfThePage = ({ kind }: Edit): boolean =>
  kind === 'grid.order' || kind === 'claim.verdict' || kind.startsWith('brief.')

const pairKey = (a: string, b: string): string => [a, b].sort().join('\n')

/** A relation may be kept under a question that has only one of its claims, or none any more: all of them are assessed. */
function touchHolders(draft: Draft, apart: ReadonlySet<string>, restated: ReadonlySet<string>): void {
  for (const question of draft.questions.values()) {
    const stale = question.relations.some(
      ({ a, b }) =>
        apart.has(pairKey(a, b)) || restated.has(a) || restated.has(b) || !draft.claims.has(a) || !draft.claims.has(b),
    )
    if (stale) touch(draft, question.id)
  }
}

function lay(draft: Draft, { id, edit, quote }: Placed, apart: Set<string>, restated: Set<string>): void {
  const made = `${HAND}${id}`
  switch (edit.kind) {
    case 'claim.add':
      addClaim(draft, made, edit, quote)
      break
    case 'claim.change':
      changeClaim(draft, edit, restated)
      break
    case 'claim.aside':
      for (const home of homesOf(draft, edit.claim)) withdraw(draft, home, [edit.claim])
      draft.claims.delete(edit.claim)
      break
    case 'claim.move':
      moveClaim(draft, edit.claim, edit.from, edit.to)
      break
    case 'question.rename':
      rename(draft, edit.question, edit.text)
      break
    case 'question.split':
      split(draft, made, edit.question, edit.claims, edit.text)
      break
    case 'question.merge':
      merge(draft, edit.question, edit.into)
      break
    case 'pair.apart':
      apart.add(pairKey(edit.a, edit.b))
      part(draft, made, edit.a, edit.b)
  }
}

type Adding = Extract<Edit, { kind: 'claim.add' }>

function addClaim(draft: Draft, id: string, { source, fields, question }: Adding, quote: Quote | null): void {
  if (!quote) return
  const claim: Claim = {
    id,
    source,
    quote,
    ...fields,
    event: null,
    time: null,
    rules: ['person.added'],
    origin: id,
    part: 'body',
  }
  draft.claims.set(id, claim)
  const home = question === null ? undefined : draft.questions.get(question)
  if (home) join(draft, home, claim)
}

function join(draft: Draft, question: Question, claim: Claim): void {
  draft.questions.set(question.id, { ...question, answers: placed(draft, question.answers, [claim]) })
  touch(draft, question.id, [claim.id])
}

function changeClaim(draft: Draft, edit: Extract<Edit, { kind: 'claim.change' }>, restated: Set<string>): void {
  const before = draft.claims.get(edit.claim)
  if (!before) return
  const after = { ...before, ...edit.fields }
  draft.claims.set(edit.claim, after)
  const restates = (['value', 'kind', 'polarity'] as const).some(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  if (!restates) return
  restated.add(edit.claim)
  for (const home of homesOf(draft, edit.claim)) {
    const others = home.answers
      .map((answer) => ({ ...answer, claims: answer.claims.filter((id) => id !== edit.claim) }))
      .filter((answer) => answer.claims.length > 0)
    join(draft, { ...home, answers: others }, after)
  }
}

function moveClaim(draft: Draft, id: string, from: string | null, to: string | null): void {
  const claim = draft.claims.get(id)
  const source = from === null ? undefined : draft.questions.get(from)
  if (!claim) return
  if (source) withdraw(draft, source, [id])
  const target = to === null ? undefined : draft.questions.get(to)
  if (target && !membersOf(target).includes(id)) join(draft, target, claim)
}

function rename(draft: Draft, id: string, text: string): void {
  const question = draft.questions.get(id)
  if (question) draft.questions.set(id, { ...question, text })
}

function split(draft: Draft, id: string, from: string, claims: readonly string[], text: string): void {
  const question = draft.questions.get(from)
  if (!question) return
  const leaving = new Set(claims)
  const answers = question.answers
    .map((answer) => ({ ...answer, claims: answer.claims.filter((claim) => leaving.has(claim)) }))
    .filter((answer) => answer.claims.length > 0)
  if (answers.length === 0) return
  insertAfter(draft, from, { ...question, id, text, answers, relations: [] })
  touch(draft, id)
  withdraw(draft, question, claims)
}

function merge(draft: Draft, from: string, into: string): void {
  const [gone, kept] = [draft.questions.get(from), draft.questions.get(into)]
  if (!gone || !kept || from === into) return
  let answers = kept.answers
  const have = new Set(membersOf(kept))
  const joining = membersOf(gone).filter((id) => !have.has(id))
  for (const answer of gone.answers) {
    const claims = answer.claims.filter((id) => !have.has(id)).flatMap((id) => draft.claims.get(id) ?? [])
    if (claims.length > 0) answers = placed(draft, answers, claims, answer.label)
  }
  draft.questions.set(into, { ...kept, answers })
  draft.questions.delete(from)
  draft.touched.delete(from)
  touch(draft, into, joining)
}

/** Two claims of one question that were judged different: the answer of the second goes its own way, or it alone does. */
function part(draft: Draft, id: string, a: string, b: string): void {
  for (const home of homesOf(draft, a)) {
    const answer = home.answers.find((one) => one.claims.includes(b))
    if (!answer) continue
    const leaving = answer.claims.includes(a) ? [b] : answer.claims
    const claim = draft.claims.get(b)
    split(draft, id, home.id, leaving, `${home.text} (${claim ? labelOf(claim) : answer.label})`)
    return
  }
}
