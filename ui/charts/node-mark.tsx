import type { NodeShape } from './layers-graph'

const line = { fill: 'var(--surface)', stroke: 'currentColor', strokeWidth: 2 } as const

/** The shape of a node, told apart without colour. Decoration: the words beside it say the same. */
export function NodeMark({ shape, size }: { shape: NodeShape; size: number }) {
  const r = size / 2
  const side = size * 0.88
  return (
    <svg width={size} height={size} viewBox={`${-r} ${-r} ${size} ${size}`} aria-hidden="true" focusable="false">
      {shape === 'square' ? <rect x={-side / 2} y={-side / 2} width={side} height={side} fill="currentColor" /> : null}
      {shape === 'diamond' ? <path d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`} fill="currentColor" /> : null}
      {shape === 'disc' ? <circle r={r} fill="currentColor" /> : null}
      {shape === 'ring' ? <circle r={r - 1} {...line} /> : null}
      {shape === 'frame' ? (
        <rect x={1 - side / 2} y={1 - side / 2} width={side - 2} height={side - 2} {...line} />
      ) : null}
      {shape === 'broken' ? <circle r={r - 1} {...line} strokeDasharray="2.6 2.2" /> : null}
    </svg>
  )
}
