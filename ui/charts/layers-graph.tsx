'use client'
import dynamic from 'next/dynamic'

export type NodeShape = 'square' | 'diamond' | 'disc' | 'ring' | 'frame' | 'broken'
/** `says`: the node or the edge in words, for who does not see it. */
export type GraphNode = {
  id: string
  label: string
  note?: string
  weight: number
  shape: NodeShape
  href: string
  says: string
}
export type GraphEdge = { from: string; to: string; weight: number; href: string; says: string; dashed?: boolean }
export type GraphLayer = { title: string; nodes: GraphNode[] }

/** A graph in columns, its script fetched apart from the page's. */
export const LayersGraph = dynamic(() => import('./layered-graph'))
