import { remembered } from '@/contracts/remember'
import { stancesOn } from '@/contracts/stance-reading'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { dateInWords, eventInWords, valueInWords } from '@/contracts/value-words'
import { verdictOn } from '@/contracts/verdicts'
import type { Standing } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import { claimsSetAside, editsByClaim, seenOf, setAsideBy, touchedOf } from './edits-of-claims'
import type { ClaimFilter } from './filter'
import { orderBy } from './order'
import { type ClaimFinding, type ClaimRow, type ClaimWindow, GRAVITY, speakerOf } from './row'
import { readQuery } from './search/query'
import { indexTexts, type TextIndex } from './search/text-index'

/** All claims of a story with what is asked of them, made once for each state of the story: a changed one is another object. */
type ClaimStore = {
  /** each claim with the row that shows it, those set aside at the end */
  claims: Claim[]
  rows: ClaimRow[]
  index: () => TextIndex
  /** the rows that passed a filter lately, by the filter */
  views: Map<string, ClaimRow[]>
}

const VIEWS_KEPT = 24

const storeOf = remembered((reading: StoryReading): ClaimStore => {
  const edits = editsByClaim(reading)
  const claims = [...reading.comparison.claims, ...claimsSetAside(reading, edits)]
  const stances = stancesByClaim(reading)
  const rows = claims.map((claim) => {
    const own = edits.get(claim.id) ?? []
    const aside = reading.claim(claim.id) ? null : setAsideBy(own)
    const hand = { touched: touchedOf(own), aside, seen: seenOf(own) }
    return { ...rowOf(reading, claim, stances.get(claim.id) ?? []), ...hand }
  })
  let index: TextIndex | null = null
  return {
    claims,
    rows,
    index: () => {
      index ??= indexTexts(rows.map(searchedIn))
      return index
    },
    views: new Map(),
  }
})

function stancesByClaim(reading: StoryReading): Map<string, ClaimRow['stances']> {
  const byClaim = new Map<string, ClaimRow['stances']>()
  for (const proposition of reading.story.propositions) {
    for (const { claim, stance } of stancesOn(reading, proposition)) {
      const known = byClaim.get(claim.id)
      if (known) known.push({ proposition, stance })
      else byClaim.set(claim.id, [{ proposition, stance }])
    }
  }
  return byClaim
}

type Bare = Omit<ClaimRow, 'touched' | 'aside' | 'seen'>

function rowOf(reading: StoryReading, claim: Claim, stances: ClaimRow['stances']): Bare {
  const questions = reading.places(claim.id).map(({ question }) => question)
  const standings = questions.map((question) => reading.standing(question))
  const finding = GRAVITY.find((one) => (standings as ClaimFinding[]).includes(one)) ?? 'none'
  const question = questions[standings.indexOf(finding as Standing)]
  return {
    id: claim.id,
    source: claim.source,
    sourceName: sourceName(reading.source(claim.source)),
    chain: claim.voices.slice(1).map((voice) => voice.name),
    statement: claim.statement,
    quote: claim.quote.exact,
    part: claim.part,
    kind: claim.kind,
    value: valueShown(claim),
    certainty: claim.certainty,
    event: claim.event && eventInWords(claim.event),
    time: claim.time && (claim.time.start || claim.time.end) ? dateInWords(claim.time) : null,
    question: question ? { id: question.id, text: question.text } : null,
    more: Math.max(0, new Set(questions).size - 1),
    finding,
    stances,
    verdict: verdictOf(reading, claim),
    decided: question ? (reading.review('question', question.id)?.id ?? null) : null,
  }
}

function verdictOf(reading: StoryReading, claim: Claim): ClaimRow['verdict'] {
  const verdict = verdictOn(reading, claim.id)
  return verdict && { rating: verdict.rating, by: verdict.by ?? verdict.person ?? 'somebody' }
}

/** The claim's own value in words; bare statements, and dates that are only a length of time, have none. */
function valueShown({ kind, value }: Claim): string | null {
  if (!value || value.type === 'text' || kind === 'other') return null
  return value.type === 'date' && !value.start && !value.end ? null : valueInWords(value)
}

const searchedIn = (row: ClaimRow): string[] => [
  row.quote,
  ...(row.statement === row.quote ? [] : [row.statement]),
  row.sourceName,
  ...row.chain,
  row.value ?? '',
  row.event ?? '',
  row.verdict?.rating ?? '',
]

/** The claims that pass the filter, in the order asked for. */
export function claimRowsOf(reading: StoryReading, filter: ClaimFilter): ClaimRow[] {
  const store = storeOf(reading)
  const key = JSON.stringify(filter)
  const known = store.views.get(key)
  if (known) return known
  const terms = readQuery(filter.text)
  const numbers = terms.length > 0 ? store.index().find(terms) : store.rows.map((_, number) => number)
  const passing = numbers.filter((number) => passes(store.rows[number] as ClaimRow, filter))
  const view = orderBy(reading, store, passing, filter.sort).map((number) => store.rows[number] as ClaimRow)
  if (store.views.size >= VIEWS_KEPT) store.views.clear()
  store.views.set(key, view)
  return view
}

function passes(row: ClaimRow, filter: ClaimFilter): boolean {
  if ((filter.hand === 'aside') !== (row.aside !== null)) return false
  if (filter.hand === 'changed' && !row.touched) return false
  if (filter.hand === 'untouched' && row.touched) return false
  if (filter.verdict && (filter.verdict === 'given') !== (row.verdict !== null)) return false
  if (filter.source && row.source !== filter.source) return false
  if (filter.kind && row.kind !== filter.kind) return false
  if (filter.certainty && row.certainty !== filter.certainty) return false
  if (filter.finding && row.finding !== filter.finding) return false
  if (filter.voice && speakerOf(row) !== filter.voice && !row.chain.includes(filter.voice)) return false
  if (!filter.stance && !filter.proposition) return true
  return row.stances.some(
    ({ stance, proposition }) =>
      (!filter.stance || stance === filter.stance) && (!filter.proposition || proposition === filter.proposition),
  )
}

/** How many claims count, how many people changed, and how many they set aside. */
export const tallyOf = remembered((reading: StoryReading) => {
  const { rows } = storeOf(reading)
  const aside = rows.filter((row) => row.aside).length
  return { counting: rows.length - aside, changed: rows.filter((row) => row.touched && !row.aside).length, aside }
})

/** Everyone who speaks in the story, those with most claims first. */
export const speakersOf = remembered((reading: StoryReading): { name: string; claims: number }[] => {
  const counts = new Map<string, number>()
  for (const row of storeOf(reading).rows)
    if (!row.aside) counts.set(speakerOf(row), (counts.get(speakerOf(row)) ?? 0) + 1)
  return [...counts]
    .map(([name, claims]) => ({ name, claims }))
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'))
})

/** How many rows one answer holds. */
export const MOST_ROWS = 120

/** Some of the rows that pass the filter. */
export function windowOf(reading: StoryReading, filter: ClaimFilter, from: number, count: number): ClaimWindow {
  const rows = claimRowsOf(reading, filter)
  const start = Math.min(Math.max(0, from), Math.max(0, rows.length - 1))
  const shown = rows.slice(start, start + Math.min(Math.max(1, count), MOST_ROWS))
  return { version: reading.story.version, total: rows.length, from: start, rows: shown }
}
