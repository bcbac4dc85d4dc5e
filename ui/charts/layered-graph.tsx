'use client'
import clsx from 'clsx'
import Link from 'next/link'
import { useState } from 'react'
import { COLUMNS, curveThrough, layOut } from './layers'
import type { GraphEdge, GraphLayer, GraphNode } from './layers-graph'
import { NodeMark } from './node-mark'

type Props = { layers: GraphLayer[]; edges: GraphEdge[]; label: string }

const widthOf = (weight: number, most: number) => 1.5 + (most > 1 ? ((weight - 1) / (most - 1)) * 7 : 1)

/** Nodes in columns and the lines between them, each a link. What a pointer or the focus rests on stands out. */
export default function LayeredGraph({ layers, edges, label }: Props) {
  const [lit, setLit] = useState<string | null>(null)
  const { height, y, paths } = layOut(
    layers.map(({ nodes }) => nodes.map(({ id }) => id)),
    edges,
  )
  const most = Math.max(1, ...edges.map(({ weight }) => weight))
  const heaviest = Math.max(1, ...layers.flatMap(({ nodes }) => nodes.map(({ weight }) => weight)))
  const idOf = (edge: GraphEdge) => `${edge.from}\n${edge.to}`
  const touches = (edge: GraphEdge) => lit === edge.from || lit === edge.to || lit === idOf(edge)
  const watch = (id: string) => ({
    onMouseEnter: () => setLit(id),
    onMouseLeave: () => setLit(null),
    onFocus: () => setLit(id),
    onBlur: () => setLit(null),
  })
  return (
    <div>
      <div aria-hidden="true" className="relative mb-1 h-5 text-fine font-semibold text-quiet">
        {layers.map((layer, i) => (
          <span key={layer.title} className="absolute" style={{ left: `${(COLUMNS[i]?.[0] ?? 0) / 10}%` }}>
            {layer.nodes.length > 0 ? layer.title : ''}
          </span>
        ))}
      </div>
      <div className="relative" style={{ height }}>
        {layers.map((layer, i) =>
          layer.nodes.length === 0 ? null : (
            <ul key={layer.title} aria-label={layer.title} className="contents">
              {layer.nodes.map((node) => (
                <li
                  key={node.id}
                  className="absolute z-10 h-9 -translate-y-1/2"
                  style={{ top: y.get(node.id), ...columnStyle(i) }}
                >
                  <Node node={node} heaviest={heaviest} {...watch(node.id)} />
                </li>
              ))}
            </ul>
          ),
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a set of links drawn as lines is no form's fieldset */}
        <svg
          role="group"
          aria-label={label}
          viewBox={`0 0 1000 ${height}`}
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
        >
          {edges.map((edge, k) => {
            const path = curveThrough(paths[k] ?? [])
            return (
              <Link
                key={idOf(edge)}
                href={edge.href}
                prefetch={false}
                aria-label={edge.says}
                className="group outline-none"
                {...watch(idOf(edge))}
              >
                <title>{edge.says}</title>
                <path d={path} fill="none" stroke="transparent" strokeWidth={24} vectorEffect="non-scaling-stroke" />
                <path
                  d={path}
                  fill="none"
                  strokeWidth={widthOf(edge.weight, most)}
                  strokeDasharray={edge.dashed ? '5 4' : undefined}
                  vectorEffect="non-scaling-stroke"
                  className={clsx(
                    'pointer-events-none transition-opacity group-focus-visible:stroke-focus',
                    touches(edge) ? 'stroke-ink' : 'stroke-line-strong',
                    lit && !touches(edge) ? 'opacity-20' : touches(edge) ? 'opacity-100' : 'opacity-60',
                  )}
                />
              </Link>
            )
          })}
        </svg>
      </div>
    </div>
  )
}

const columnStyle = (i: number) => {
  const [from, to] = COLUMNS[i] ?? [0, 1000]
  return { left: `${from / 10}%`, width: `${(to - from) / 10}%` }
}

type NodeProps = { node: GraphNode; heaviest: number } & Omit<React.ComponentProps<typeof Link>, 'href'>

function Node({ node, heaviest, ...rest }: NodeProps) {
  return (
    <Link
      href={node.href}
      prefetch={false}
      aria-label={node.says}
      className="flex h-9 items-center gap-2 rounded-control border border-line-strong bg-surface pr-2.5 pl-1.5 text-small leading-4 hover:bg-sunken"
      {...rest}
    >
      <span className="inline-flex size-6 shrink-0 items-center justify-center">
        <NodeMark shape={node.shape} size={8 + 14 * Math.sqrt(node.weight / heaviest)} />
      </span>
      <span className="min-w-0 flex-1 truncate font-semibold" title={node.label}>
        {node.label}
        {node.note ? <span className="font-normal text-quiet"> {node.note}</span> : null}
      </span>
      <span className="figures shrink-0 text-quiet">{node.weight}</span>
    </Link>
  )
}
