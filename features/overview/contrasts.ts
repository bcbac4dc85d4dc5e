import type { ReviewDto } from '@/contracts/desk'
import { remembered } from '@/contracts/remember'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { eventInWords } from '@/contracts/value-words'
import type { Question } from '@/engine/model/comparison'
import type { Relation } from '@/engine/model/relation'

export type ContrastTone = 'conflict' | 'apparent'

/** One side of a difference: an answer with the words of one claim that gives it. */
export type Side = {
  key: string
  label: string
  words: string
  claim: string
  source: string
  event: string | null
  sources: { id: string; name: string; reference: boolean }[]
}

/** A difference set side by side, real or seeming. */
export type Contrast = {
  key: string
  tone: ContrastTone
  question: Question
  lead: Relation
  sides: Side[]
  /** why it is so, without the words that stand beside it anyway */
  because: string
  undecided: boolean
  review: ReviewDto | null
  weight: number
}

/** What brings a difference to the top. Set by hand: a typed value against the record comes before loose wording. */
const WEIGHTS = {
  /** the method's own score of the leading relation, 0…1 */
  score: 1,
  /** each source beyond the second that takes part, up to four */
  source: 0.2,
  /** a reference source takes part: it says what is so, but a difference that more sources share comes first */
  record: 0.3,
  /** numbers, dates and roles can be settled by looking them up */
  typed: 0.6,
  /** nobody has decided yet */
  undecided: 0.3,
}

const TYPED = new Set(['quantity', 'date', 'role'])

/** Offices and names hold beyond the event in whose report they stand. */
const TIMELESS = new Set(['role', 'name'])

/** All differences of a story, weightiest first; two that show the same sides count once. */
export const contrastsOf: (reading: StoryReading) => Contrast[] = remembered(findContrasts)

function findContrasts(reading: StoryReading): Contrast[] {
  const found: Contrast[] = []
  for (const question of reading.comparison.questions) {
    for (const coarse of ['conflict', 'apparent'] as const) {
      const contrast = contrastOf(reading, question, coarse)
      if (contrast) found.push(contrast)
    }
  }
  found.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  return withoutRepeats(found)
}

/** The conflict to begin with: the first undecided, else the first of all; null where there is none. */
export function firstToOpen(reading: StoryReading): Question | null {
  const conflicts = contrastsOf(reading).filter((contrast) => contrast.tone === 'conflict')
  return (conflicts.find((contrast) => contrast.undecided) ?? conflicts[0])?.question ?? null
}

/** Two that show the same sides count once. Only those that share a side are held against each other. */
function withoutRepeats(sorted: Contrast[]): Contrast[] {
  const bySide = new Map<string, { contrast: Contrast; at: number }[]>()
  for (const [at, contrast] of sorted.entries()) {
    for (const key of keys(contrast)) {
      const known = bySide.get(key)
      if (known) known.push({ contrast, at })
      else bySide.set(key, [{ contrast, at }])
    }
  }
  return sorted.filter((contrast, i) => {
    const [rarest = []] = keys(contrast)
      .map((key) => bySide.get(key) ?? [])
      .sort((a, b) => a.length - b.length)
    return !rarest.some(({ contrast: other, at }) => shows(other, contrast) && outranks(other, contrast, at < i))
  })
}

const keys = (contrast: Contrast) => contrast.sides.map((side) => side.key)

/** Whether one contrast already shows every side of the other, in the same tone. */
const shows = (one: Contrast, other: Contrast) =>
  one !== other && one.tone === other.tone && keys(other).every((key) => keys(one).includes(key))

const outranks = (one: Contrast, other: Contrast, earlier: boolean) => one.sides.length > other.sides.length || earlier

function contrastOf(reading: StoryReading, question: Question, coarse: ContrastTone): Contrast | null {
  const relations = question.relations.filter((relation) => relation.coarse === coarse)
  const lead = relations.reduce<Relation | null>((best, one) => (best && best.score >= one.score ? best : one), null)
  if (!lead) return null
  const main = coarse === question.finding
  const standing = main ? reading.standing(question) : coarse
  if (standing !== 'conflict' && standing !== 'apparent') return null
  const sides = sidesOf(reading, question, [lead, ...relations])
  if (sides.length < 2) return null
  const undecided = main && reading.undecided(question)
  const sources = new Set(sides.flatMap((side) => side.sources.map((source) => source.id)))
  const weight =
    WEIGHTS.score * lead.score +
    WEIGHTS.source * Math.min(4, Math.max(0, sources.size - 2)) +
    (question.against_record && main ? WEIGHTS.record : 0) +
    (lead.differs && TYPED.has(lead.differs) && TYPED.has(question.kind) ? WEIGHTS.typed : 0) +
    (undecided ? WEIGHTS.undecided : 0)
  return {
    key: `${question.id}:${coarse}`,
    tone: standing,
    question,
    lead,
    sides,
    because: inShort(lead.reason),
    undecided,
    review: main ? reading.review('question', question.id) : null,
    weight,
  }
}

/** What a reason says after it has named the two sides: they are shown beside it. */
export function inShort(reason: string): string {
  const quoted = reason.lastIndexOf('”')
  const at = reason.indexOf(': ', quoted + 1)
  if (quoted < 0 || at < 0) return reason
  const rest = reason.slice(at + 2)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** The answers that the relations set against each other, the question's own before those of its neighbours. */
function sidesOf(reading: StoryReading, question: Question, relations: Relation[]): Side[] {
  const own = new Map<string, Side>()
  const others = new Map<string, Side>()
  for (const id of relations.flatMap((relation) => [relation.a, relation.b])) {
    const claim = reading.claim(id)
    const places = reading.places(id)
    const place = places.find((one) => one.question.id === question.id) ?? places[0]
    if (!claim || !place) continue
    const key = `${place.question.id}/${place.answer.id}`
    const into = place.question.id === question.id ? own : others
    if (into.has(key)) continue
    // whose words are shown stands first
    const sources = [
      ...new Set([claim.source, ...place.answer.claims.flatMap((one) => reading.claim(one)?.source ?? [])]),
    ]
    into.set(key, {
      key,
      label: place.answer.label,
      words: claim.quote.exact,
      claim: id,
      source: claim.source,
      event: claim.event && !TIMELESS.has(question.kind) ? eventInWords(claim.event) : null,
      sources: sources.map((source) => ({
        id: source,
        name: sourceName(reading.source(source)),
        reference: reading.source(source)?.reference ?? false,
      })),
    })
  }
  return [...own.values(), ...others.values()]
}
