import type { Outcome } from '@/contracts/desk'
import { type EditDto, type EditInput, subjectOf } from '@/contracts/edits'
import type { GivenAnnotation, GivenCheck } from '@/contracts/interchange/given'
import type { GivenResult } from '@/contracts/interchange/kept'
import type { Claim } from '@/engine/model/claim'
import { database } from '@/server/db/client'
import { type Found, placeOfMark, placesOfCheck, Texts } from '@/server/edits/place-given'
import { attempt, ProblemError } from '@/server/errors/outcome'
import { personHere } from '@/server/store/people'
import { loadShown, type Shown } from '@/server/store/shown'
import { sourceTexts } from '@/server/store/sources'
import { editInTwo } from './edits'
import { addOfCheck, addOfMark, standingVerdict, verdictOf, whatOf } from './given-edits'
import { FACT_CHECK, importFactCheck } from './import-fact-check'
import { knownStory } from './known-story'
import { needsName } from './meanwhile'
import { run } from './run-story'

export type Given = {
  checks: GivenCheck[]
  annotations: GivenAnnotation[]
  /** the sources that came with them, which tell of the checks themselves and make no claim of their own */
  pages?: readonly string[]
}

/**
 * Sets checked claims and marks of other programs on a story: a verdict on the claim that is checked, a claim for each mark.
 * All edits are undone together. A check whose claim no source makes, or on whose claim another verdict stands, becomes
 * a source of its own; what finds no place is told with its reason. The method runs first where its newest run lacks a source.
 */
export const setGiven = (slug: string, given: Given): Promise<Outcome<GivenResult[]>> =>
  attempt(async () => {
    const db = database()
    const story = await knownStory(db, slug)
    if (given.checks.length + given.annotations.length === 0) return []
    if (!(await personHere(db))) needsName()
    const known = await loadShown(db, story.id)
    const shown = known && isOfNow(known) ? known : await runFirst(slug, story.id)
    const plan = planOf(given, shown, await sourceTexts(db, story.id))
    if (plan.edits.length > 0) await setAll(slug, plan)
    const homeless = plan.results.filter(({ outcome, source }) => outcome === 'own-source' && source === null)
    for (const result of homeless) await keepOwn(slug, plan.checkOf.get(result) as GivenCheck, result)
    if (homeless.some(({ source }) => source !== null)) await run(slug)
    return plan.results
  })

/** Whether the newest run has the sources that the story has now: words in others are not found. */
function isOfNow({ sources, machine }: Shown): boolean {
  const read = new Map(machine.sources.map(({ id, sha256 }) => [id, sha256]))
  return sources.every(({ id, sha256, analysed }) => !analysed || read.get(id) === sha256)
}

async function runFirst(slug: string, storyId: string): Promise<Shown> {
  await run(slug)
  return (await loadShown(database(), storyId)) as Shown
}

/** One claim that is added or judged. `add`: the span becomes a claim first; `verdict`: what is said of the claim. */
type Planned = { result: GivenResult; add: EditInput | null; verdict: ((claim: string) => EditInput) | null }
type Plan = { results: GivenResult[]; edits: Planned[]; checkOf: Map<GivenResult, GivenCheck> }

function planOf(given: Given, shown: Shown, texts: ReadonlyMap<string, string>): Plan {
  const read = new Set(shown.machine.sources.map(({ id }) => id))
  const known = shown.sources
    .filter(({ id }) => read.has(id) && texts.has(id))
    .map(({ id, kind, sha256, url, archiveUrl }) => ({
      id,
      kind,
      sha256,
      url,
      archiveUrl,
      text: texts.get(id) as string,
    }))
  const all = new Texts(known)
  const articles = new Texts(known.filter(({ kind }) => kind !== FACT_CHECK))
  const reviews = new Set(given.pages)
  for (const { url } of given.checks) for (const { id } of articles.named(url ?? '')) reviews.add(id)
  // what tells of a check repeats the claim and does not make it
  const making = new Texts(known.filter(({ id, kind }) => !reviews.has(id) && kind !== FACT_CHECK))
  const plan: Plan = { results: [], edits: [], checkOf: new Map() }
  for (const check of given.checks) {
    const page = given.pages?.[0] ?? articles.named(check.url ?? '')[0]?.id ?? null
    planCheck(plan, check, shown, making, page)
  }
  for (const mark of given.annotations) planMark(plan, mark, shown, all)
  return plan
}

/** `page`: the source that is the review itself, where the story has it: a check without a place stands there already. */
function planCheck(plan: Plan, check: GivenCheck, shown: Shown, texts: Texts, page: string | null): void {
  const result = (outcome: GivenResult['outcome'], why: string, source: string | null = null): GivenResult => {
    const one: GivenResult = { kind: 'check', what: check.claim, outcome, source, claim: null, why }
    plan.results.push(one)
    plan.checkOf.set(one, check)
    return one
  }
  const { found, why } = placesOfCheck(texts, check)
  if (found.length === 0) result('own-source', why, page)
  for (const place of found) {
    const claim = claimAt(shown, place, check.claim)
    const judged = plan.edits.find(({ result: other }) => claim !== null && other.claim === claim.id)
    const standing = claim && standingVerdict(shown.edits, claim.id)
    const mine = verdictOf(check, claim?.id ?? '')
    if (standing && sameVerdict(standing, mine)) result('there', 'this very verdict stands already', place.source)
    else if (standing || judged) result('own-source', 'another verdict stands on its claim already', page)
    else {
      const one = result('set', '', place.source)
      one.claim = claim?.id ?? null
      const add = claim ? null : addOfCheck(check, place, shown)
      const seen = shown.edits.findLast(({ subject }) => subject === subjectOf(mine.edit))?.id ?? null
      plan.edits.push({ result: one, add, verdict: (id) => ({ ...verdictOf(check, id), seen }) })
    }
  }
}

function planMark(plan: Plan, mark: GivenAnnotation, shown: Shown, texts: Texts): void {
  const { found, why } = placeOfMark(texts, mark)
  const [place] = found
  const result: GivenResult = {
    kind: 'annotation',
    what: whatOf(mark),
    outcome: place ? 'set' : 'no-place',
    source: place?.source ?? null,
    claim: null,
    why,
  }
  plan.results.push(result)
  if (!place) return
  const add = addOfMark(mark, place, shown)
  const there = shown.edits.find((other) => sameAdd(other, add) && !other.orphaned)
  if (there) Object.assign(result, { outcome: 'there', claim: there.made, why: 'this very mark stands already' })
  else plan.edits.push({ result, add, verdict: null })
}

/** The claim that a check is about: the one that says it in the same words, else the one whose quote is most nearly the place. */
function claimAt({ comparison }: Shown, { source, quote }: Found, words: string): Claim | null {
  let best: { claim: Claim; share: number } | null = null
  for (const claim of comparison.claims) {
    if (claim.source !== source) continue
    const both = Math.min(claim.quote.end, quote.end) - Math.max(claim.quote.start, quote.start)
    if (both <= 0) continue
    if (claim.statement === words) return claim
    const share = both / (Math.max(claim.quote.end, quote.end) - Math.min(claim.quote.start, quote.start))
    const covers = claim.quote.start <= quote.start && claim.quote.end >= quote.end
    if (share >= (covers ? LEAST_COVERED : LEAST_COMMON) && share > (best?.share ?? 0)) best = { claim, share }
  }
  return best?.claim ?? null
}

/** Below these shares of common characters the method's claim is a far wider one, or another. Set by hand. */
const LEAST_COVERED = 0.4
const LEAST_COMMON = 0.6

const sameVerdict = (standing: EditDto, { edit: mine }: EditInput): boolean => {
  const { edit } = standing
  return (
    edit.kind === 'claim.verdict' &&
    mine.kind === 'claim.verdict' &&
    edit.rating === mine.rating &&
    edit.review === mine.review &&
    edit.by === mine.by &&
    edit.url === mine.url
  )
}

const sameAdd = ({ edit, why }: EditDto, { edit: mine, why: note }: EditInput): boolean =>
  edit.kind === 'claim.add' &&
  mine.kind === 'claim.add' &&
  edit.source === mine.source &&
  edit.start === mine.start &&
  edit.end === mine.end &&
  why === (note ?? '').trim()

async function setAll(slug: string, plan: Plan): Promise<void> {
  const adding = plan.edits.filter(({ add }) => add !== null)
  const kept = await editInTwo(
    slug,
    adding.map(({ add }) => add as EditInput),
    (made) => {
      adding.forEach(({ result }, k) => {
        result.claim = made[k] ?? null
      })
      return plan.edits.flatMap(({ verdict, result }) => (verdict && result.claim ? [verdict(result.claim)] : []))
    },
  )
  if (!kept.ok) throw new ProblemError(kept.problem)
}

async function keepOwn(slug: string, check: GivenCheck, result: GivenResult): Promise<void> {
  const imported = await importFactCheck(slug, check)
  if (imported.ok) {
    result.source = imported.value.sourceId
    return
  }
  const there = imported.problem.code === 'duplicate'
  result.outcome = there ? 'there' : 'no-place'
  result.why = there ? 'it is a source of the story already' : `${result.why}; ${imported.problem.message}`
  result.source = null
}
