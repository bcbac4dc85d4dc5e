import { METHOD_VERSION } from '@/engine'
import type { Claim } from '@/engine/model/claim'
import type { Comparison, Question, Stance } from '@/engine/model/comparison'
import { type Fact, factOf } from './facts'
import { questionOf, type Told } from './questions'
import { type BigSource, type Draft, emptyDraft, finish, SOURCES, tell } from './sources'
import { denialOf, frameOf, plainly } from './tellings'
import { type Chance, chanceOf, placeName } from './words'

/** A story as large as the desk must bear, with nothing by chance: the same on every machine. */
export type BigStory = {
  slug: string
  title: string
  propositions: string[]
  sources: BigSource[]
  comparison: Comparison
}

export const BIG_SLUG = 'spring-in-the-district'
export const CLAIMS = 6000
/** questions that several sources answer */
export const SHARED = 640
/** claims that answer no question */
const LOOSE = 300
/** agreements beside which another fact stands that only seems to contradict them */
const BESIDE_EACH = 9

const PROPOSITIONS = [
  'The district neglects its bridges',
  'The river board hides what the flood cost',
  'The old harbour should be closed',
  'The farm union speaks for the farmers',
  'The spring was worse than the one before',
]

/** Sixty sources, six thousand claims, some two thousand questions. */
export function bigStory(): BigStory {
  const chance = chanceOf(20310501)
  const drafts = Array.from({ length: SOURCES }, (_, i) => emptyDraft(i))
  const facts: { fact: Fact; told: Told[]; seeming: boolean }[] = []
  let left = CLAIMS
  for (let i = 0; left > 0; i++) {
    const fact = factOf(i, chance)
    const tellers = tellersOf(drafts, fact, i < SHARED ? widthOf(chance) : 1, chance).slice(0, left)
    facts.push({ fact, told: toldBy(tellers, fact, chance), seeming: chance.of100(30) })
    left -= tellers.length
  }
  const sources = drafts.map(finish)
  const asked = facts.slice(0, facts.length - LOOSE)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const singles = asked.slice(SHARED).flatMap(({ told }) => told.map(({ claim }) => claim))
  const questions = asked.map(({ fact, told, seeming }, index) => {
    const beside = index < SHARED && index % BESIDE_EACH === 0 ? (singles[index] ?? null) : null
    return questionOf(fact, told, { index, seeming, beside }, byId)
  })
  const claims = drafts.flatMap((draft) => draft.claims)
  return {
    slug: BIG_SLUG,
    title: 'Spring in the district',
    propositions: PROPOSITIONS,
    sources,
    comparison: {
      schema: 'variorum/comparison@1',
      method: METHOD_VERSION,
      sources: sources.map(({ id, file, title, outlet, kind, published, sha256 }) => {
        return { id, file, title, outlet, kind, published, sha256 }
      }),
      claims,
      questions: mostDisputedFirst(questions),
      stances: stancesOf(claims, chance),
    },
  }
}

/** Most facts are told by few, some by a third of all. */
function widthOf({ number, of100 }: Chance): number {
  if (of100(60)) return number(2, 5)
  return of100(75) ? number(5, 12) : number(12, 24)
}

/** Sources that could have known it, those that have told least so far. */
function tellersOf(drafts: Draft[], { time }: Fact, wanted: number, { number }: Chance): Draft[] {
  const able = drafts.filter(({ source }) => (source.published ?? '') >= (time.end ?? ''))
  const tired = new Map(drafts.map((draft) => [draft, draft.claims.length + number(0, 6)]))
  const rested = [...(able.length > 0 ? able : drafts)].sort((a, b) => (tired.get(a) ?? 0) - (tired.get(b) ?? 0))
  return rested.slice(0, wanted)
}

function toldBy(tellers: Draft[], fact: Fact, chance: Chance): Told[] {
  const disputed = chance.of100(45)
  return tellers.map((draft, i) => {
    const other = disputed && i > 0 && (i === 1 || chance.of100(25))
    const version = fact.versions[other ? chance.number(1, fact.versions.length - 1) : 0] ?? fact.versions[0]
    if (!version) throw new Error(`nothing is told of “${fact.ask}”`)
    const denied = !other && i > 2 && chance.of100(2)
    const frame = draft.source.reference ? plainly() : denied ? denialOf(chance) : frameOf(chance)
    const claim = tell(draft, fact, version, frame)
    return { claim, label: claim.polarity === 'negative' ? `not ${version.label}` : version.label }
  })
}

const GRAVITY = ['conflict', 'apparent', 'agreement', 'single']

const mostDisputedFirst = (questions: Question[]): Question[] =>
  [...questions].sort((a, b) => GRAVITY.indexOf(a.finding) - GRAVITY.indexOf(b.finding))

function stancesOf(claims: Claim[], { pick, of100 }: Chance): Stance[] {
  return claims.flatMap((claim) => {
    if (claim.kind !== 'other' || !of100(35)) return []
    const stance = pick(['asserts', 'asserts', 'rejects', 'hedges', 'reports'] as const)
    const voice = claim.voices.at(-1)?.name ?? placeName(0)
    const reason = `“${claim.quote.exact}” speaks of it.`
    return [
      { proposition: pick(PROPOSITIONS), source: claim.source, voice, stance, claim: claim.id, reason, score: 0.6 },
    ]
  })
}
