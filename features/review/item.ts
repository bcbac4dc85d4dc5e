import { addresses } from '@/contracts/addresses'
import { consequenceInWords, consequenceOf } from '@/contracts/consequence'
import type { Decision } from '@/contracts/desk'
import type { EditKind } from '@/contracts/edits'
import { measureInWords, measureOf, ruleAnchor } from '@/contracts/measured'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { DECISION_OF, type WaitingDto } from '@/contracts/suggestions'
import { eventInWords, isoInWords } from '@/contracts/value-words'
import {
  CERTAINTY_WORDS,
  DECISION_WORDS,
  FINDING_WORDS,
  RELATION_WORDS,
  STANCE_WORDS,
  type Standing,
} from '@/contracts/words'
import type { Question, StanceKind } from '@/engine/model/comparison'
import type { Coarse, Relation } from '@/engine/model/relation'
import { contextOf } from '@/ui/in-context'
import type { Entry, Lost, Reason } from './queue'

/** What a browser needs of one thing in the queue: words, no look-ups. */
export type ReviewItem = {
  id: string
  reason: Reason
  title: string
  tone: Standing
  /** what stands, in a word */
  stands: string
  /** what the method found, where a person decided otherwise */
  method: string | null
  says: string
  rests: string | null
  href: string | null
  sides: SideView[]
  /** answers that are not shown */
  others: string[]
  why: { relation: string; reason: string; rule: string; ruleHref: string; measure: string; score: string } | null
  settles: string | null
  /** what was noted with a decision that has no place any more */
  note: string | null
  decision: { id: string; decision: Decision; name: string; note: string; person: string; at: string } | null
  suggested: { model: string; tone: Standing; says: string }[]
}

export type SideView = {
  key: string
  label: string
  source: string
  href: string
  reference: boolean
  chain: string[]
  notes: string[]
  before: string
  exact: string
  after: string
}

/** Letters of the paragraph on each side of a quote: enough to see what it speaks of, and two of them fit a page. */
const AROUND = 200

const COARSE_OF: Record<Question['finding'], Coarse | null> = {
  conflict: 'conflict',
  apparent: 'apparent',
  agreement: 'agree',
  single: null,
}

/** One thing of the queue with the two quotes that show best what it is about. */
export function itemOf(reading: StoryReading, entry: Entry, waiting: WaitingDto[], texts: Texts): ReviewItem {
  return entry.reason === 'orphan' ? orphanItem(reading, entry) : questionItem(reading, entry, waiting, texts)
}

/** The full texts of sources by their ids. */
export type Texts = ReadonlyMap<string, string>

type Of<R> = Entry & { reason: R }

type Asking = Of<Exclude<Reason, 'orphan'>>

function questionItem(reading: StoryReading, entry: Asking, waiting: WaitingDto[], texts: Texts): ReviewItem {
  const { question } = entry
  const standing = reading.standing(question)
  const lead = leadOf(reading, question)
  const sides = sidesOf(reading, question, lead, texts)
  const shown = new Set(sides.map(({ key }) => key))
  const review = reading.review('question', question.id)
  return {
    id: entry.id,
    reason: entry.reason,
    title: question.text,
    tone: standing,
    stands: FINDING_WORDS[standing].name,
    method: standing === question.finding ? null : FINDING_WORDS[question.finding].name,
    says: question.verdict,
    rests: consequenceInWords(consequenceOf(reading, question)),
    href: addresses.question(reading.story.slug, question.id),
    sides,
    others: question.answers.filter(({ id }) => !shown.has(`${question.id}/${id}`)).map(({ label }) => label),
    why: lead && {
      relation: RELATION_WORDS[lead.relation],
      reason: lead.reason,
      rule: lead.rule,
      ruleHref: `${addresses.method}#${ruleAnchor(lead.rule)}`,
      measure: measureInWords(measureOf(lead.rule, lead.coarse)),
      score: lead.score.toFixed(2),
    },
    settles: question.settles,
    note: null,
    decision: review && {
      id: review.id,
      decision: review.decision as Decision,
      name: DECISION_WORDS[review.decision as Decision].name,
      note: review.note,
      person: review.person.name,
      at: momentInWords(review.at),
    },
    suggested: suggestedOn(question.id, waiting),
  }
}

/** The relation that shows best why a question is found to be what it is: the surest of its kind, its own first. */
function leadOf(reading: StoryReading, question: Question): Relation | null {
  const members = question.answers.flatMap((answer) => answer.claims)
  const own = new Set(members)
  const around = question.relations.length > 0 ? question.relations : members.flatMap(reading.relations)
  const wanted = COARSE_OF[question.finding]
  const inside = ({ a, b }: Relation) => (own.has(a) && own.has(b) ? 1 : 0)
  const [lead = null] = around
    .filter(({ coarse }) => wanted === null || coarse === wanted)
    .sort((x, y) => inside(y) - inside(x) || y.score - x.score)
  return lead
}

function sidesOf(reading: StoryReading, question: Question, lead: Relation | null, texts: Texts): SideView[] {
  const first = question.answers[0]?.claims[0]
  const ids = lead ? [lead.a, lead.b] : first ? [first] : []
  return ids.flatMap((id) => sideOf(reading, question, id, texts) ?? [])
}

function sideOf(reading: StoryReading, home: Question, claimId: string, texts: Texts): SideView | null {
  const claim = reading.claim(claimId)
  if (!claim) return null
  const places = reading.places(claimId)
  const place = places.find(({ question }) => question.id === home.id) ?? places[0]
  const source = reading.source(claim.source)
  return {
    key: place ? `${place.question.id}/${place.answer.id}` : claim.id,
    label: place?.answer.label ?? claim.statement,
    source: sourceName(source),
    href: addresses.source(reading.story.slug, claim.source, claim.id),
    reference: source?.reference ?? false,
    chain: [
      sourceName(source),
      ...claim.voices.slice(1).map(({ name, kind }) => (kind === 'unnamed' ? `${name} (unnamed)` : name)),
    ],
    notes: [
      claim.event ? eventInWords(claim.event) : '',
      claim.certainty === 'stated' ? '' : CERTAINTY_WORDS[claim.certainty],
      claim.part === 'headline' ? 'in the headline' : '',
      source?.published ? `published ${isoInWords(source.published)}` : 'no date known',
    ].filter(Boolean),
    ...contextOf(texts.get(claim.source), claim.quote, AROUND),
  }
}

function suggestedOn(id: string, waiting: WaitingDto[]): ReviewItem['suggested'] {
  const found = new Map<string, ReviewItem['suggested'][number]>()
  for (const { model, coarse } of waiting.find(({ question }) => question === id)?.suggested ?? []) {
    const tone = DECISION_WORDS[DECISION_OF[coarse]].standing
    found.set(`${model}\n${tone}`, { model, tone, says: FINDING_WORDS[tone].name })
  }
  return [...found.values()]
}

const EDIT_WORDS: Record<EditKind, string> = {
  'claim.add': 'A claim added',
  'claim.change': 'A claim changed',
  'claim.aside': 'A claim set aside',
  'claim.verdict': 'A verdict on a claim',
  'claim.move': 'A claim moved',
  'question.rename': 'A question renamed',
  'question.split': 'A question split',
  'question.merge': 'Two questions made one',
  'pair.apart': 'Two claims set apart',
  'grid.order': 'The order of the grid',
  'brief.lead': 'The lead of the brief',
  'brief.findings': 'The findings of the brief',
}

function lostInWords(lost: Lost): { title: string; note: string; tone: Standing } {
  const who = lost.person?.name ?? 'somebody on this computer'
  if (lost.by === 'edit') return { title: `${EDIT_WORDS[lost.edit.kind]} by ${who}`, note: lost.why, tone: 'single' }
  const decision = DECISION_WORDS[lost.decision as Decision]
  const stance = STANCE_WORDS[lost.decision as StanceKind]
  const says = decision?.name ?? `“${lost.key.split('\n')[0]}”: ${stance?.name ?? lost.decision}`
  return { title: `${says}, decided by ${who}`, note: lost.note, tone: decision?.standing ?? 'single' }
}

function orphanItem(reading: StoryReading, { id, lost }: Of<'orphan'>): ReviewItem {
  const { slug } = reading.story
  const { title, note, tone } = lostInWords(lost)
  return {
    id,
    reason: 'orphan',
    title,
    tone,
    stands: 'Without a place',
    method: null,
    says: 'The words it was about are in no source of the story now. It returns with them, or can be taken back in the history.',
    rests: null,
    href: addresses.history(slug),
    sides: lost.quotes.slice(0, 2).map(({ source, exact }, i) => ({
      key: `${id}-${i}`,
      label: '',
      source: sourceName(reading.source(source)),
      href: reading.source(source) ? addresses.source(slug, source) : addresses.sources(slug),
      reference: false,
      chain: [sourceName(reading.source(source))],
      notes: [],
      before: '',
      exact,
      after: '',
    })),
    others: [],
    why: null,
    settles: null,
    note: note || null,
    decision: null,
    suggested: [],
  }
}

/** A moment as it is written on the desk, in the time of the computer that serves it. */
const momentInWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
