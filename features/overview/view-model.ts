import { pairsBetween } from '@/contracts/pair-relation'
import { type StanceEntry, stancesOn } from '@/contracts/stance-reading'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { KIND_WORDS, type Standing } from '@/contracts/words'
import type { ClaimKind } from '@/engine/model/claim'

export type Counts = Record<Standing, number> & {
  sources: number
  claims: number
  questions: number
  undecided: number
  decided: number
}

/** What the story comes to in figures; a finding counts as what stands for it. */
export function countsOf(reading: StoryReading): Counts {
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
    undecided: questions.filter(reading.undecided).length,
    decided: questions.filter((question) => reading.review('question', question.id)).length,
  }
  for (const question of questions) counts[reading.standing(question)]++
  return counts
}

/** The story's answer in one or two sentences, every number with what it is out of. */
export function summaryOf(counts: Counts): string {
  const { questions, sources } = counts
  if (questions === 0) return `${counted(sources, 'source')} read; no two of them answer a question in common yet.`
  const shared = questions - counts.single
  const parts = [
    counts.agreement ? `agree on ${counts.agreement}` : '',
    counts.conflict ? `conflict on ${counts.conflict}` : '',
    counts.apparent ? `only seem to conflict on ${counts.apparent}` : '',
  ].filter(Boolean)
  const joined = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]
  const first = joined
    ? `On the ${counted(shared, 'question')} that more than one of the ${sources} sources answers, they ${joined}.`
    : `No question is answered by more than one of the ${sources} sources.`
  return counts.single
    ? `${first} ${counts.single} of all ${questions} ${counts.single === 1 ? 'question rests' : 'questions rest'} on a single source.`
    : first
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

export type MatrixCell = { agree: number; conflict: number; apparent: number }
export type Matrix = { sources: { id: string; name: string; reference: boolean }[]; cells: MatrixCell[][] }

/** Source × source: on how many questions two sources agree, conflict, or only seem to. */
export function matrixOf(reading: StoryReading): Matrix {
  const said = new Set(reading.comparison.claims.map((claim) => claim.source))
  const sources = reading.sources
    .filter((source) => said.has(source.id))
    .map((source) => ({ id: source.id, name: sourceName(source), reference: source.reference }))
  const cells = sources.map(() => sources.map(() => ({ agree: 0, conflict: 0, apparent: 0 })))
  const at = new Map(sources.map((source, i) => [source.id, i]))
  for (const question of reading.comparison.questions) {
    for (const [pair, between] of pairsBetween(reading, question)) {
      const [i, j] = pair.split('\n').map((id) => at.get(id))
      if (i === undefined || j === undefined) continue
      for (const cell of [cells[i]?.[j], cells[j]?.[i]]) if (cell) cell[between]++
    }
  }
  return { sources, cells }
}

/** Which two sources agree, and which conflict, on most questions; null where none do. */
export function extremesOf({ sources, cells }: Matrix) {
  const most = (key: keyof MatrixCell) => {
    let best: { a: string; b: string; count: number } | null = null
    for (const [i, row] of cells.entries()) {
      for (const [j, cell] of row.entries()) {
        if (j <= i || cell[key] <= (best?.count ?? 0)) continue
        best = { a: sources[i]?.name ?? '', b: sources[j]?.name ?? '', count: cell[key] }
      }
    }
    return best
  }
  return { agree: most('agree'), conflict: most('conflict') }
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

const TAGS = ['asserts', 'hedges', 'reports', 'rejects'] as const
export type StanceRow = { source: string; name: string; counts: Record<(typeof TAGS)[number], number> }

/** For one proposition: how many voices in each source stand which way. */
export function stanceRowsOf(reading: StoryReading, proposition: string): StanceRow[] {
  const entries = stancesOn(reading, proposition)
  return reading.sources.flatMap((source) => {
    const own = entries.filter((entry) => entry.claim.source === source.id)
    const counts = { asserts: 0, hedges: 0, reports: 0, rejects: 0 }
    for (const tag of TAGS) counts[tag] = own.filter((entry) => entry.stance === tag).length
    const any = TAGS.some((tag) => counts[tag] > 0)
    return any ? [{ source: source.id, name: sourceName(source), counts }] : []
  })
}
