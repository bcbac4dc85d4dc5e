import { answeringSources, restsOnOneOrigin } from '@/contracts/origins'
import { remembered } from '@/contracts/remember'
import { type StanceEntry, stancesOn } from '@/contracts/stance-reading'
import type { StoryReading } from '@/contracts/story-reading'
import { KIND_WORDS, type Standing } from '@/contracts/words'
import type { ClaimKind } from '@/engine/model/claim'

export type Counts = Record<Standing, number> & {
  sources: number
  claims: number
  questions: number
  /** questions that more than one source answers */
  shared: number
  /** of those, how many go back to one origin */
  oneOrigin: number
  undecided: number
  decided: number
}

/** What the story comes to in figures; a finding counts as what stands for it. */
export const countsOf: (reading: StoryReading) => Counts = remembered(countAll)

function countAll(reading: StoryReading): Counts {
  const { questions, claims } = reading.comparison
  const counts: Counts = {
    conflict: 0,
    apparent: 0,
    agreement: 0,
    single: 0,
    not_comparable: 0,
    sources: reading.sources.length,
    claims: claims.length,
    questions: questions.length,
    shared: 0,
    oneOrigin: 0,
    undecided: 0,
    decided: 0,
  }
  for (const question of questions) {
    counts[reading.standing(question)]++
    if (reading.undecided(question)) counts.undecided++
    if (reading.review('question', question.id)) counts.decided++
    if (answeringSources(reading, question).size > 1) counts.shared++
    if (restsOnOneOrigin(reading, question)) counts.oneOrigin++
  }
  return counts
}

/** A proposition that some voices take and others reject. */
export type Dispute = { proposition: string; takes: StanceEntry[]; rejects: StanceEntry[] }

/** The propositions on which voices stand against each other, most voices first. */
export function disputesOf(reading: StoryReading): Dispute[] {
  return reading.story.propositions
    .map((proposition) => {
      const entries = stancesOn(reading, proposition)
      return {
        proposition,
        takes: entries.filter(({ stance }) => stance === 'asserts' || stance === 'hedges'),
        rejects: entries.filter(({ stance }) => stance === 'rejects'),
      }
    })
    .filter(({ takes, rejects }) => takes.length > 0 && rejects.length > 0)
    .sort((a, b) => b.takes.length + b.rejects.length - (a.takes.length + a.rejects.length))
}

export type KindRow = { kind: ClaimKind; label: string; counts: Record<Standing, number>; total: number }

/** Findings by what kind of value is asked for; kinds without a question are left out. */
export function kindsOf(reading: StoryReading): KindRow[] {
  const rows = new Map<ClaimKind, KindRow>()
  for (const question of reading.comparison.questions) {
    const row = rows.get(question.kind) ?? {
      kind: question.kind,
      label: KIND_WORDS[question.kind],
      counts: { conflict: 0, apparent: 0, agreement: 0, single: 0, not_comparable: 0 },
      total: 0,
    }
    row.counts[reading.standing(question)]++
    row.total++
    rows.set(question.kind, row)
  }
  return (Object.keys(KIND_WORDS) as ClaimKind[]).flatMap((kind) => rows.get(kind) ?? [])
}
