import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { Part } from '@/contracts/silence'
import type { Certainty } from '@/engine/model/claim'

/** What a cell can show: how surely a source answers, or why it does not. */
export type CellState = Certainty | Exclude<Part, 'answers'>

export const STATES: readonly CellState[] = ['stated', 'hedged', 'denied', 'expected', 'silent', 'before', 'apart']

export const STATE_WORDS: Record<CellState, { name: string; says: string }> = {
  stated: { name: 'stated', says: 'said as a fact' },
  hedged: { name: 'hedged', says: 'said with caution' },
  denied: { name: 'denied', says: 'said not to be so' },
  expected: { name: 'expected', says: 'said to be coming' },
  silent: { name: 'silent', says: 'could have said it, does not' },
  before: { name: 'before the fact', says: 'published before it happened or before anybody told it: no omission' },
  apart: { name: 'not applicable', says: 'the record, which leaves nothing out, or a text that was not analysed' },
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round' } as const

const SHAPES: Record<CellState, ReactNode> = {
  stated: <circle cx="8" cy="8" r="4" fill="currentColor" />,
  hedged: <path d="M2 9.4c1.8-3 3.8-3 6-1.4s4.2 1.6 6-1.4" {...line} />,
  denied: (
    <>
      <circle cx="8" cy="8" r="5.4" {...line} />
      <path d="m4.3 11.7 7.4-7.4" {...line} />
    </>
  ),
  expected: <path d="M2.4 8h10m-3.8-3.800L12.6 8l-4 3.8" {...line} />,
  silent: <path d="M3.6 8h8.8" {...line} />,
  before: <path d="M12.6 3.600v8.800M9.4 4.4 4 8l5.4 3.600Z" {...line} strokeLinejoin="round" />,
  apart: <path d="m4.6 4.6 6.8 6.800m0-6.8-6.8 6.8" {...line} />,
}

/** The shape of a state. Decoration: the words beside it say the same. */
export const StateMark = ({ state, className }: { state: CellState; className?: string }) => (
  <svg
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
    className={clsx('mr-1 inline-block size-[1em] shrink-0 align-[-0.12em]', className)}
  >
    {SHAPES[state]}
  </svg>
)
