import { remembered } from '@/contracts/remember'
import type { StoryReading } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import { chainReader, type Link, speakerOf } from './chains'

export type VoiceNode = Link & {
  /** the claims that come from it or through it; of a source only those in which it quotes somebody */
  claims: Claim[]
  sources: string[]
}

/** Claims in which `to` is passed on by `from` at once. */
export type VoiceEdge = { from: string; to: string; claims: Claim[] }

export type VoiceGraph = {
  nodes: Map<string, VoiceNode>
  /** those that carry most claims first */
  edges: VoiceEdge[]
  /** claims that quote somebody */
  quoting: number
  chain: (claim: Claim) => Link[]
}

/** Who quotes whom in the whole story: one pass over its claims, kept as long as the reading is. */
export const voiceGraph = remembered(buildGraph)

function buildGraph(reading: StoryReading): VoiceGraph {
  const read = chainReader(reading)
  const chains = new Map<string, Link[]>()
  const nodes = new Map<string, VoiceNode>()
  const edges = new Map<string, VoiceEdge>()
  let quoting = 0
  for (const claim of reading.comparison.claims) {
    const links = read(claim)
    chains.set(claim.id, links)
    if (links.length < 2) continue
    quoting++
    links.forEach((link, i) => {
      addTo(nodes, link, claim, links.findIndex(({ key }) => key === link.key) === i)
      const next = links[i + 1]
      if (!next) return
      const id = `${link.key}\n${next.key}`
      const edge = edges.get(id)
      if (edge) edge.claims.push(claim)
      else edges.set(id, { from: link.key, to: next.key, claims: [claim] })
    })
  }
  return {
    nodes,
    edges: [...edges.values()].sort(
      (a, b) => b.claims.length - a.claims.length || compareText(`${a.from}\n${a.to}`, `${b.from}\n${b.to}`),
    ),
    quoting,
    chain: (claim) => chains.get(claim.id) ?? read(claim),
  }
}

function addTo(nodes: Map<string, VoiceNode>, link: Link, claim: Claim, first: boolean): void {
  const node = nodes.get(link.key) ?? { ...link, claims: [], sources: [] }
  nodes.set(link.key, node)
  if (!first) return
  node.claims.push(claim)
  if (node.sources.at(-1) !== claim.source && !node.sources.includes(claim.source)) node.sources.push(claim.source)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everyone who is quoted, those with most claims first. */
export const quotedOf = (graph: VoiceGraph): VoiceNode[] =>
  [...graph.nodes.values()]
    .filter(({ kind }) => kind !== 'source')
    .sort((a, b) => b.claims.length - a.claims.length || compareText(a.key, b.key))

/** Which claims are asked for: of a voice, passed on by another, with a speaker of one kind. */
export type Asked = { voice: string | null; by: string | null; kind: string | null }

/** The claims behind a node or an edge of the graph, or behind a count of speakers of one kind. */
export function claimsBehind(graph: VoiceGraph, { voice, by, kind }: Asked): Claim[] {
  const all = graph.nodes.get(voice ?? by ?? '')?.claims ?? (voice || by ? [] : quoted(graph))
  return all.filter((claim) => {
    const links = graph.chain(claim)
    if (kind && speakerOf(links).kind !== kind) return false
    if (!by || !voice) return true
    return links.some(({ key }, i) => key === by && links[i + 1]?.key === voice)
  })
}

const quoted = (graph: VoiceGraph): Claim[] =>
  [...graph.nodes.values()].filter(({ kind }) => kind === 'source').flatMap(({ claims }) => claims)
