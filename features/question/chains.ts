import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Certainty, Claim, Voice } from '@/engine/model/claim'
import type { Answer, Question } from '@/engine/model/comparison'
import { likeness } from './word-diff'

export type DroppedKind = 'speaker' | 'unnamed' | 'outlet' | 'hedge'

/** What another source with the same answer still has, and this one does not pass on. */
export type Dropped = { kind: DroppedKind; what: string; says: string }

/** A claim as a row of links, set so that those of all claims stand one under the other. */
export type ChainRow = {
  claim: Claim
  source: string
  published: string | null
  reference: boolean
  /** the outlets and papers it went through */
  through: string[]
  /** who is said to have said it; null where the source says it itself */
  said: { name: string; unnamed: boolean } | null
  certainty: Certainty
  /** the number of its origin: equal where two claims come from one */
  origin: number
  dropped: Dropped[]
}

export type ChainGroup = { answer: Answer; rows: ChainRow[] }

/** The chains of voices of a question, answer by answer, with what was lost on the way. */
export function chainsOf(reading: StoryReading, question: Question): ChainGroup[] {
  const origins = new Map<string, number>()
  return question.answers.map((answer) => {
    const claims = answer.claims.flatMap((id) => reading.claim(id) ?? [])
    return {
      answer,
      rows: claims.map((claim) => {
        const source = reading.source(claim.source)
        if (!origins.has(claim.origin)) origins.set(claim.origin, origins.size + 1)
        return {
          claim,
          source: sourceName(source),
          published: source?.published ?? null,
          reference: source?.reference ?? false,
          through: throughOf(claim).map(({ name }) => name),
          said: saidBy(claim),
          certainty: claim.certainty,
          origin: origins.get(claim.origin) as number,
          dropped: droppedFrom(reading, claim, claims),
        }
      }),
    }
  })
}

const lastVoice = (claim: Claim): Voice | undefined => (claim.voices.length > 1 ? claim.voices.at(-1) : undefined)

const throughOf = (claim: Claim): Voice[] =>
  claim.voices.slice(1).filter((voice, i, all) => i < all.length - 1 || voice.kind === 'outlet')

function saidBy(claim: Claim): ChainRow['said'] {
  const voice = lastVoice(claim)
  return voice && voice.kind !== 'outlet' ? { name: voice.name, unnamed: voice.kind === 'unnamed' } : null
}

/** What the claims beside it with the same answer say of where it comes from and how sure it is, and this one does not. */
function droppedFrom(reading: StoryReading, bare: Claim, beside: readonly Claim[]): Dropped[] {
  // the record speaks for itself, and a denial or an expectation is no plain fact
  if (bare.certainty !== 'stated' || reading.source(bare.source)?.reference) return []
  const found = new Map<DroppedKind, Dropped>()
  // what is known to come from the same origin tells most
  const others = beside
    .filter((other) => other.source !== bare.source && !isBefore(reading, bare, other) && isRetold(other, bare))
    .sort((x, y) => Number(y.origin === bare.origin) - Number(x.origin === bare.origin))
  for (const full of others) {
    const dropped = droppedBetween(full, bare, sourceName(reading.source(full.source)))
    for (const one of dropped) if (!found.has(one.kind)) found.set(one.kind, one)
  }
  return [...found.values()]
}

/** Alike enough that one passes on what the other says; who says it on their own in other words drops nothing. */
const ALIKE = 0.6
const isRetold = (full: Claim, bare: Claim): boolean =>
  full.origin === bare.origin || likeness(full.quote.exact, bare.quote.exact) >= ALIKE

function droppedBetween(full: Claim, bare: Claim, name: string): Dropped[] {
  const said = saidBy(full)
  const own = saidBy(bare)
  const lost: Dropped[] = []
  if (said && !own)
    lost.push(
      said.unnamed
        ? {
            kind: 'unnamed',
            what: said.name,
            says: `given as fact; ${name} has it from an unnamed voice (${said.name})`,
          }
        : { kind: 'speaker', what: said.name, says: `“according to” is lost: ${name} has it from ${said.name}` },
    )
  const passed = new Set(throughOf(bare).map((voice) => voice.name))
  const outlet = throughOf(full).find((voice) => !passed.has(voice.name))
  if (outlet) lost.push({ kind: 'outlet', what: outlet.name, says: `${name} has it through ${outlet.name}` })
  // what was expected and is told as fact later may just have come true
  if (full.certainty === 'hedged')
    lost.push({ kind: 'hedge', what: full.certainty, says: `the caution is lost: ${name} hedges it` })
  return lost
}

/** Whether the first was clearly published before the second: then it lost nothing of what the second says. */
function isBefore(reading: StoryReading, first: Claim, second: Claim): boolean {
  const [a, b] = [first, second].map(({ source }) => reading.source(source)?.published ?? null)
  if (!a || !b) return false
  const digits = Math.min(a.length, b.length)
  return a.slice(0, digits) < b.slice(0, digits)
}

/** What the chains come to, in a sentence. */
export function chainsInWords(groups: ChainGroup[]): { reports: number; origins: number; lossy: number } {
  const rows = groups.flatMap((group) => group.rows)
  return {
    reports: new Set(rows.map(({ claim }) => claim.source)).size,
    origins: new Set(rows.map(({ origin }) => origin)).size,
    lossy: rows.filter(({ dropped }) => dropped.length > 0).length,
  }
}
