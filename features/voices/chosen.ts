import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import type { Question } from '@/engine/model/comparison'
import type { Relation } from '@/engine/model/relation'
import { speakerOf, UNNAMED } from './chains'
import { type Asked, claimsBehind, type VoiceEdge, type VoiceGraph, type VoiceNode } from './graph'

/** Two claims of one voice that cannot both be true. */
export type OwnConflict = { question: Question; relation: Relation; a: Claim; b: Claim }

/** What stands behind a node or an edge: whose words, in which sources, and whether the voice contradicts itself. */
export type Chosen = {
  voice: VoiceNode | null
  by: VoiceNode | null
  claims: Claim[]
  sources: { id: string; name: string; claims: number }[]
  /** who passes the voice on, and whom it passes on */
  passedOnBy: VoiceEdge[]
  passesOn: VoiceEdge[]
  conflicts: OwnConflict[]
}

/** The claims asked for and what is known of who makes them; null where nothing is asked for. */
export function chosenOf(reading: StoryReading, graph: VoiceGraph, asked: Asked): Chosen | null {
  if (!asked.voice && !asked.by && !asked.kind) return null
  const voice = graph.nodes.get(asked.voice ?? '') ?? null
  const order = new Map(reading.sources.map(({ id }, i) => [id, i]))
  const claims = claimsBehind(graph, asked).sort(
    (a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.quote.start - b.quote.start,
  )
  const counts = new Map<string, number>()
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1)
  return {
    voice,
    by: graph.nodes.get(asked.by ?? '') ?? null,
    claims,
    sources: [...counts].map(([id, count]) => ({ id, name: sourceName(reading.source(id)), claims: count })),
    passedOnBy: voice ? graph.edges.filter(({ to }) => to === voice.key) : [],
    passesOn: voice ? graph.edges.filter(({ from }) => from === voice.key) : [],
    conflicts: voice ? (ownConflicts(reading, graph).get(voice.key) ?? []) : [],
  }
}

/** The conflicts of voices with themselves, by voice, where nobody decided otherwise. Those without a name are no one voice. */
export function ownConflicts(reading: StoryReading, graph: VoiceGraph): Map<string, OwnConflict[]> {
  const byVoice = new Map<string, OwnConflict[]>()
  for (const question of reading.comparison.questions) {
    if (reading.standing(question) !== 'conflict') continue
    for (const relation of question.relations) {
      const [a, b] = [reading.claim(relation.a), reading.claim(relation.b)]
      if (relation.coarse !== 'conflict' || !a || !b) continue
      const { key } = speakerOf(graph.chain(a))
      if (key === UNNAMED || key !== speakerOf(graph.chain(b)).key) continue
      byVoice.set(key, [...(byVoice.get(key) ?? []), { question, relation, a, b }])
    }
  }
  return byVoice
}
