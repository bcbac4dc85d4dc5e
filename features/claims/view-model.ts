import { stancesOn } from '@/contracts/stance-reading'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { valueInWords } from '@/contracts/value-words'
import type { Standing } from '@/contracts/words'
import type { Certainty, Claim, ClaimKind } from '@/engine/model/claim'
import type { StanceKind } from '@/engine/model/comparison'
import { fold } from '@/ui/fold'

/** `none`: no question asks for it. */
export type ClaimFinding = Standing | 'none'

export const SORTS = ['place', 'finding', 'kind', 'voice'] as const
export type Sort = (typeof SORTS)[number]

export type ClaimFilter = {
  source: string | null
  voice: string | null
  kind: ClaimKind | null
  certainty: Certainty | null
  finding: ClaimFinding | null
  stance: StanceKind | null
  proposition: string | null
  text: string
  sort: Sort
}

export type ClaimRow = {
  claim: Claim
  source: string
  chain: string[]
  value: string | null
  finding: ClaimFinding
  question: { id: string; text: string } | null
  stances: { proposition: string; stance: StanceKind }[]
}

const GRAVITY: ClaimFinding[] = ['conflict', 'apparent', 'agreement', 'single', 'not_comparable', 'none']

/** The claims that pass the filter, in the order asked for. */
export function claimRowsOf(reading: StoryReading, filter: ClaimFilter): ClaimRow[] {
  const stances = stancesByClaim(reading)
  const words = fold(filter.text).split(' ')
  const rows = reading.comparison.claims.map((claim) => rowOf(reading, claim, stances.get(claim.id) ?? []))
  return rows.filter((row) => passes(row, filter, words)).sort(orderOf(reading, filter.sort))
}

function stancesByClaim(reading: StoryReading): Map<string, ClaimRow['stances']> {
  const byClaim = new Map<string, ClaimRow['stances']>()
  for (const proposition of reading.story.propositions) {
    for (const { claim, stance } of stancesOn(reading, proposition))
      byClaim.set(claim.id, [...(byClaim.get(claim.id) ?? []), { proposition, stance }])
  }
  return byClaim
}

function rowOf(reading: StoryReading, claim: Claim, stances: ClaimRow['stances']): ClaimRow {
  const questions = reading.places(claim.id).map(({ question }) => question)
  const standings = questions.map((question) => reading.standing(question))
  const finding = GRAVITY.find((one) => (standings as ClaimFinding[]).includes(one)) ?? 'none'
  const question = questions[standings.indexOf(finding as Standing)]
  return {
    claim,
    source: sourceName(reading.source(claim.source)),
    chain: claim.voices.slice(1).map((voice) => voice.name),
    value: valueShown(claim),
    finding,
    question: question ? { id: question.id, text: question.text } : null,
    stances,
  }
}

/** The claim's own value in words; bare statements, and dates that are only a length of time, have none. */
function valueShown({ kind, value }: Claim): string | null {
  if (!value || value.type === 'text' || kind === 'other') return null
  return value.type === 'date' && !value.start && !value.end ? null : valueInWords(value)
}

/** Who speaks in a claim: the innermost voice, or the source where it speaks for itself. */
export const speakerOf = (row: ClaimRow): string => row.chain.at(-1) ?? row.source

function passes(row: ClaimRow, filter: ClaimFilter, words: string[]): boolean {
  const { claim } = row
  if (filter.source && claim.source !== filter.source) return false
  if (filter.kind && claim.kind !== filter.kind) return false
  if (filter.certainty && claim.certainty !== filter.certainty) return false
  if (filter.finding && row.finding !== filter.finding) return false
  if (filter.voice && speakerOf(row) !== filter.voice && !row.chain.includes(filter.voice)) return false
  if (filter.stance || filter.proposition) {
    const held = row.stances.some(
      ({ stance, proposition }) =>
        (!filter.stance || stance === filter.stance) && (!filter.proposition || proposition === filter.proposition),
    )
    if (!held) return false
  }
  if (words[0] === '') return true
  const searched = fold([claim.statement, claim.quote.exact, row.source, ...row.chain, row.value ?? ''].join('\n'))
  return words.every((word) => searched.includes(word))
}

function orderOf(reading: StoryReading, sort: Sort): (a: ClaimRow, b: ClaimRow) => number {
  const order = new Map(reading.sources.map((source, i) => [source.id, i]))
  const place = (a: ClaimRow, b: ClaimRow) =>
    (order.get(a.claim.source) ?? 0) - (order.get(b.claim.source) ?? 0) || a.claim.quote.start - b.claim.quote.start
  const first: Record<Sort, (a: ClaimRow, b: ClaimRow) => number> = {
    place: () => 0,
    finding: (a, b) => GRAVITY.indexOf(a.finding) - GRAVITY.indexOf(b.finding),
    kind: (a, b) => a.claim.kind.localeCompare(b.claim.kind),
    voice: (a, b) => speakerOf(a).localeCompare(speakerOf(b), 'en'),
  }
  return (a, b) => first[sort](a, b) || place(a, b)
}

/** Everyone who speaks in the story, those with most claims first. */
export function speakersOf(reading: StoryReading): { name: string; claims: number }[] {
  const counts = new Map<string, number>()
  for (const claim of reading.comparison.claims) {
    const name = claim.voices.length > 1 ? claim.voices.at(-1)?.name : sourceName(reading.source(claim.source))
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, claims]) => ({ name, claims }))
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'))
}
