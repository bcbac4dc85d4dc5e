import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { VOICE_WORDS } from '@/contracts/words'
import type { VoiceKind } from '@/engine/model/claim'
import type { GraphEdge, GraphLayer, GraphNode, NodeShape } from '@/ui/charts/layers-graph'
import type { VoiceEdge, VoiceGraph, VoiceNode } from './graph'

/** A column shows no more than so many; the rest is in the list of all voices. */
export const MOST_IN_A_LAYER = 16
/** More lines than these are a thicket. */
export const MOST_LINES = 60

export const SHAPES: Record<VoiceKind, NodeShape> = {
  source: 'square',
  outlet: 'diamond',
  person: 'disc',
  organisation: 'ring',
  document: 'frame',
  unnamed: 'broken',
}

const TITLES = ['Sources', 'Outlets they cite', 'Voices quoted']

const layerOf = ({ kind }: VoiceNode): number => (kind === 'source' ? 0 : kind === 'outlet' ? 1 : 2)

export type GraphView = {
  layers: GraphLayer[]
  edges: GraphEdge[]
  /** of each column and of the lines, how many of how many are drawn */
  drawn: { title: string; shown: number; of: number }[]
  rows: EdgeRow[]
}

/** An edge of the drawing as a row of its table. */
export type EdgeRow = { from: VoiceNode; to: VoiceNode; claims: number; sources: number; href: string }

/** The graph as it is drawn: the strongest edges, as long as their ends find room in their columns. */
export function graphViewOf(slug: string, graph: VoiceGraph, most = MOST_IN_A_LAYER): GraphView {
  const columns: VoiceNode[][] = [[], [], []]
  const has = (node: VoiceNode) => columns[layerOf(node)]?.includes(node) ?? false
  const fits = (node: VoiceNode) => has(node) || (columns[layerOf(node)]?.length ?? 0) < most
  const rows: EdgeRow[] = []
  for (const edge of graph.edges) {
    if (rows.length === MOST_LINES) break
    const [from, to] = [graph.nodes.get(edge.from), graph.nodes.get(edge.to)]
    if (!from || !to || !fits(from) || !fits(to)) continue
    for (const node of [from, to]) if (!has(node)) columns[layerOf(node)]?.push(node)
    rows.push(rowOf(slug, edge, from, to))
  }
  const all = [...graph.nodes.values()]
  const lines = { title: 'Lines', shown: rows.length, of: graph.edges.length }
  return {
    layers: columns.map((nodes, i) => ({ title: TITLES[i] as string, nodes: nodes.map((node) => nodeOf(slug, node)) })),
    edges: rows.map((row) => ({
      from: row.from.key,
      to: row.to.key,
      weight: row.claims,
      href: row.href,
      says: `${row.from.name} ${row.from.kind === 'source' ? 'quotes' : 'is cited for'} ${row.to.name}: ${counted(row.claims, 'claim')}`,
      dashed: row.to.kind === 'unnamed',
    })),
    drawn: [
      ...columns.map((nodes, i) => ({
        title: TITLES[i] as string,
        shown: nodes.length,
        of: all.filter((node) => layerOf(node) === i).length,
      })),
      lines,
    ],
    rows,
  }
}

const rowOf = (slug: string, edge: VoiceEdge, from: VoiceNode, to: VoiceNode): EdgeRow => ({
  from,
  to,
  claims: edge.claims.length,
  sources: new Set(edge.claims.map(({ source }) => source)).size,
  href: addresses.voiceWords(slug, { voice: edge.to, by: edge.from }),
})

const nodeOf = (slug: string, node: VoiceNode): GraphNode => ({
  id: node.key,
  label: node.name,
  weight: node.claims.length,
  shape: SHAPES[node.kind],
  href: addresses.voiceWords(slug, { voice: node.key }),
  says:
    node.kind === 'source'
      ? `${node.name} quotes somebody in ${counted(node.claims.length, 'claim')}`
      : `${node.name}, ${VOICE_WORDS[node.kind]}: ${counted(node.claims.length, 'claim')} in ${counted(node.sources.length, 'source')}`,
})

/** What the drawing shows, in words. */
export function graphInWords(graph: VoiceGraph, view: GraphView, sources: number, claims: number): string {
  const quoting = [...graph.nodes.values()].filter(({ kind }) => kind === 'source').length
  const top = [...graph.nodes.values()]
    .filter(({ kind }) => kind !== 'source' && kind !== 'unnamed')
    .sort((a, b) => b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1))[0]
  const who = `${quoting} of ${counted(sources, 'source')} quote somebody, in ${graph.quoting} of ${counted(claims, 'claim')}.`
  const most = top
    ? ` ${top.name} is heard most: in ${counted(top.claims.length, 'claim')} of ${counted(top.sources.length, 'source')}.`
    : ''
  const cut = view.drawn.filter(({ shown, of }) => shown < of)
  const left = cut.length
    ? ` Only the strongest are drawn: ${cut.map(({ title, shown, of }) => `${shown} of ${of} ${title.toLowerCase()}`).join(', ')}.`
    : ''
  return `${who}${most}${left}`
}
