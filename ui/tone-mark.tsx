import clsx from 'clsx'
import type { ReactNode } from 'react'

/** What a colour and its shape stand for. */
export type Tone =
  | 'agreement'
  | 'conflict'
  | 'apparent'
  | 'single'
  | 'undecided'
  | 'not_comparable'
  | 'asserts'
  | 'hedges'
  | 'reports'
  | 'rejects'
  | 'silent'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round' } as const
const cut = { fill: 'none', stroke: 'var(--inverse)', strokeWidth: 1.7, strokeLinecap: 'round' } as const

/** One outline for each tone, told apart without colour: disc, diamond, rounded square, ring, broken ring, arrows. */
const SHAPES: Record<Tone, ReactNode> = {
  agreement: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M5 6.4h6M5 9.6h6" {...cut} />
    </>
  ),
  conflict: (
    <>
      <path d="M8 .4 15.6 8 8 15.6.4 8Z" fill="currentColor" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" {...cut} />
    </>
  ),
  apparent: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3.6" fill="currentColor" />
      <path d="M4.4 6.7c1.3-1.5 2.4-1.2 3.6-.4s2.3 1 3.6-.4M4.4 10.5c1.3-1.5 2.4-1.2 3.6-.4s2.3 1 3.6-.4" {...cut} />
    </>
  ),
  single: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  undecided: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} strokeDasharray="2.4 2.5" />
      <path d="M8 4.8v4" {...line} />
      <circle cx="8" cy="11.2" r="1" fill="currentColor" />
    </>
  ),
  not_comparable: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <path d="m3.8 12.2 8.4-8.4" {...line} />
    </>
  ),
  asserts: <path d="M8 2.2 14.6 13.4H1.4Z" fill="currentColor" />,
  hedges: <path d="M8 3.4 13.7 13H2.3Z" {...line} strokeLinejoin="round" />,
  reports: (
    <path
      d="M3 4.2h4v4.4c0 1.9-1.1 3-3 3.4l-.4-1.2c1-.3 1.5-.8 1.5-1.8H3Zm6.4 0h4v4.4c0 1.9-1.1 3-3 3.4l-.4-1.2c1-.3 1.5-.8 1.5-1.8H9.4Z"
      fill="currentColor"
    />
  ),
  rejects: <path d="M8 13.8 1.4 2.6h13.2Z" fill="currentColor" />,
  silent: <path d="M4 8h8" {...line} />,
}

/** The shape of a tone. Decoration: the words beside it say the same. */
export function ToneMark({ tone, className }: { tone: Tone; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      data-tone={tone}
      aria-hidden="true"
      focusable="false"
      className={clsx('inline-block size-[1em] shrink-0 text-tone', className)}
    >
      {SHAPES[tone]}
    </svg>
  )
}

/** Shape, colour and word of a tone in one line. */
export function ToneBadge({ tone, children, soft = true }: { tone: Tone; children: ReactNode; soft?: boolean }) {
  return (
    <span
      data-tone={tone}
      className={clsx(
        'inline-flex items-center gap-1.5 text-fine font-semibold text-tone',
        soft && 'rounded-full border border-tone-line bg-tone-soft py-0.5 pr-2.5 pl-1.5',
      )}
    >
      <ToneMark tone={tone} />
      <span>{children}</span>
    </span>
  )
}
