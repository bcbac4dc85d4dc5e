import { type Between, pairsBetween } from '@/contracts/pair-relation'
import { remembered } from '@/contracts/remember'
import { type StoryReading, sourceName } from '@/contracts/story-reading'

export type Named = { id: string; name: string; reference: boolean }
export type Meeting = Record<Between, number>

/** How often the sources of a story meet, and how: only pairs that do meet are held. */
export type Meetings = {
  sources: Named[]
  between: (a: string, b: string) => Meeting | null
  /** on how many questions a source meets any other */
  weight: (id: string) => number
  most: Record<'agree' | 'conflict', { a: string; b: string; count: number } | null>
}

const keyOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** Counts on how many questions every two sources agree, conflict, or only seem to. */
export const meetingsOf: (reading: StoryReading) => Meetings = remembered(countMeetings)

function countMeetings(reading: StoryReading): Meetings {
  const said = new Set(reading.comparison.claims.map((claim) => claim.source))
  const sources = reading.sources
    .filter((source) => said.has(source.id))
    .map((source) => ({ id: source.id, name: sourceName(source), reference: source.reference }))
  const names = new Map(sources.map((source) => [source.id, source.name]))
  const pairs = new Map<string, Meeting>()
  const weights = new Map<string, number>()
  for (const question of reading.comparison.questions) {
    for (const [pair, between] of pairsBetween(reading, question)) {
      const ids = pair.split('\n')
      if (!ids.every((id) => names.has(id))) continue
      const meeting = pairs.get(pair) ?? { agree: 0, conflict: 0, apparent: 0 }
      meeting[between]++
      pairs.set(pair, meeting)
      for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + 1)
    }
  }
  const most = (key: 'agree' | 'conflict') => {
    let best: { a: string; b: string; count: number } | null = null
    for (const [i, a] of sources.entries()) {
      for (const b of sources.slice(i + 1)) {
        const count = pairs.get(keyOf(a.id, b.id))?.[key] ?? 0
        if (count > (best?.count ?? 0)) best = { a: a.name, b: b.name, count }
      }
    }
    return best
  }
  return {
    sources,
    between: (a, b) => pairs.get(keyOf(a, b)) ?? null,
    weight: (id) => weights.get(id) ?? 0,
    most: { agree: most('agree'), conflict: most('conflict') },
  }
}

/** The sources that meet others most often, in the order of the story. */
export function strongest({ sources, weight }: Meetings, room: number): Named[] {
  if (sources.length <= room) return sources
  const kept = new Set([...sources].sort((a, b) => weight(b.id) - weight(a.id)).slice(0, room))
  return sources.filter((source) => kept.has(source))
}

/** One source beside each other that it meets, the gravest and most frequent first. */
export function besideOne(meetings: Meetings, id: string): { other: Named; meeting: Meeting }[] {
  const rows = meetings.sources.flatMap((other) => {
    const meeting = other.id === id ? null : meetings.between(id, other.id)
    return meeting ? [{ other, meeting }] : []
  })
  const rank = ({ conflict, apparent, agree }: Meeting) => [conflict, apparent, agree]
  return rows.sort((a, b) => {
    const [x, y] = [rank(a.meeting), rank(b.meeting)]
    const at = x.findIndex((count, i) => count !== y[i])
    return at < 0 ? 0 : (y[at] as number) - (x[at] as number)
  })
}
