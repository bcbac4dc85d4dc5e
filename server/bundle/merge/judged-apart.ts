import type { Decision, ReviewDto } from '@/contracts/desk'
import { type Edit, type EditDto, subjectOf } from '@/contracts/edits'
import type { JudgedApart, Judgement, Side } from '@/contracts/interchange/merged'
import { DECISION_WORDS, STANCE_WORDS } from '@/contracts/words'
import type { Comparison, StanceKind } from '@/engine/model/comparison'
import { referencesOf } from '@/server/edits/references'
import { editInFull, editInWords } from '@/server/edits/words'
import { splitStanceKey } from '@/server/store/anchor'
import type { Laid } from '../lay'

/** Which of the two bundles alone has a change or a decision; null for what both have. */
export type Ownership = (id: string) => Side | null
export type Judged = {
  differing: JudgedApart[]
  alike: number
  /** decisions that are set beside as second readings, for they were made without sight of the first */
  beside: string[]
}

/** Where two people decided on one thing without knowing of each other, on the joined story. */
export function decisionsApart({ comparison, reviews }: Laid, owner: Ownership): Judged {
  const found: Judged = { differing: [], alike: 0, beside: [] }
  for (const group of grouped(reviews, ({ target, key }) => `${target}\n${key}`)) {
    // a second reading stands beside the first as it is
    const firsts = group.filter(({ reading, orphaned }) => reading === 1 && !orphaned).sort(byTime)
    const own = { a: firsts.filter(({ id }) => owner(id) === 'a'), b: firsts.filter(({ id }) => owner(id) === 'b') }
    const [a, b] = [own.a.at(-1), own.b.at(-1)]
    if (!a || !b) continue
    const [first] = firsts.filter(({ id }) => owner(id) !== null)
    const kept = owner(first?.id ?? '') as Side
    const other = kept === 'a' ? 'b' : 'a'
    const samePerson = a.person.name === b.person.name
    if (!samePerson) found.beside.push(...own[other].map(({ id }) => id))
    if (a.decision === b.decision) {
      found.alike++
      continue
    }
    const stands = samePerson ? (byTime(a, b) < 0 ? 'b' : 'a') : kept
    found.differing.push({
      kind: 'decision',
      about: aboutOf(comparison, a),
      a: decisionOf(a),
      b: decisionOf(b),
      stands,
      outcome: samePerson
        ? `One person in both: the later stands, the earlier is in its history.`
        : `${(stands === 'a' ? a : b).person.name} decided first, and that stands; the other is set beside it as a second reading.`,
    })
  }
  return found
}

/** Where two people edited one thing without knowing of each other; `edits` have the ids of the joined story. */
export function editsApart({ comparison, edits }: Laid, owner: Ownership): Pick<Judged, 'differing' | 'alike'> {
  const held = edits.filter(({ orphaned }) => !orphaned)
  const differing: JudgedApart[] = []
  let alike = 0
  for (const group of grouped(held, ({ edit }) => subjectOf(edit))) {
    const [a, b] = (['a', 'b'] as const).map((side) => group.findLast(({ id }) => owner(id) === side))
    if (!a || !b) continue
    if (sameEdit(a.edit, b.edit)) {
      alike++
      continue
    }
    const stands = (group.findLast(({ id }) => id === a.id || id === b.id)?.id === a.id ? 'a' : 'b') satisfies Side
    differing.push({
      ...told(comparison, a, b),
      stands,
      outcome: 'Both are kept; the later is shown. Undo it in the history to have the other.',
    })
  }
  return { differing: [...differing, ...crossing(comparison, held, owner)], alike }
}

/** Edits that say what a claim or a question is at all: others on the same one may come to nothing under them. */
const DEEP: readonly Edit['kind'][] = ['claim.aside', 'claim.move', 'question.merge', 'question.split', 'pair.apart']
const isList = ({ kind }: Edit): boolean => kind === 'grid.order' || kind === 'brief.findings'

function crossing(comparison: Comparison, edits: EditDto[], owner: Ownership): JudgedApart[] {
  const touched = new Map<string, EditDto[]>()
  for (const edit of edits.filter(({ id, edit }) => owner(id) !== null && !isList(edit)))
    for (const { target, id } of referencesOf(edit.edit)) {
      const key = `${target}\n${id}`
      touched.set(key, [...(touched.get(key) ?? []), edit])
    }
  const pairs = new Map<string, JudgedApart>()
  for (const group of touched.values()) {
    const mine = group.filter(({ id }) => owner(id) === 'a')
    const theirs = group.filter(({ id }) => owner(id) === 'b')
    for (const a of mine)
      for (const b of theirs) {
        const deep = DEEP.includes(a.edit.kind) || DEEP.includes(b.edit.kind)
        if (!deep || a.subject === b.subject) continue
        const outcome = 'Both are kept, in the order in which they were made. Look whether they still fit together.'
        pairs.set(`${a.id}\n${b.id}`, { ...told(comparison, a, b), stands: null, outcome })
      }
  }
  return [...pairs.values()]
}

const told = (comparison: Comparison, a: EditDto, b: EditDto) => ({
  kind: 'edit' as const,
  about: editInWords(comparison, a.edit).what,
  a: editOf(comparison, a),
  b: editOf(comparison, b),
})

/** Whether two edits on one subject say the same; of a claim that was put in other words, only the parts that both put count. */
function sameEdit(a: Edit, b: Edit): boolean {
  if (a.kind !== 'claim.change' || b.kind !== 'claim.change') return JSON.stringify(a) === JSON.stringify(b)
  const fields = Object.keys(a.fields).filter((field) => field in b.fields) as (keyof typeof a.fields)[]
  return fields.every((field) => JSON.stringify(a.fields[field]) === JSON.stringify(b.fields[field]))
}

const decisionOf = ({ id, person, at, target, decision, note }: ReviewDto): Judgement => ({
  id,
  person: person.name,
  at,
  says: target === 'stance' ? STANCE_WORDS[decision as StanceKind].name : DECISION_WORDS[decision as Decision].name,
  why: note,
})

const editOf = (comparison: Comparison, { id, person, at, edit, why }: EditDto): Judgement => ({
  id,
  person: person?.name ?? null,
  at,
  says: editInFull(comparison, edit) || editInWords(comparison, edit).what,
  why,
})

function aboutOf(comparison: Comparison, { target, key }: ReviewDto): string {
  if (target === 'question') return comparison.questions.find(({ id }) => id === key)?.text ?? key
  const { proposition, claim } = target === 'stance' ? splitStanceKey(key) : { proposition: null, claim: key }
  const words = `“${comparison.claims.find(({ id }) => id === claim)?.statement ?? claim}”`
  return proposition === null ? words : `${words} on “${proposition}”`
}

const byTime = (x: ReviewDto, y: ReviewDto): number => (x.at === y.at ? (x.id < y.id ? -1 : 1) : x.at < y.at ? -1 : 1)

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}
