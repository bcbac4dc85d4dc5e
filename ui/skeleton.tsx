import clsx from 'clsx'
import type { ReactNode } from 'react'

/** The place of something that is on its way, drawn in its size so that nothing jumps when it comes. */
export const Skeleton = ({ className }: { className?: string }) => (
  <div className={clsx('animate-pulse rounded-control bg-line/70', className)} />
)

/** A page on its way: said once to who listens, drawn for who looks. */
export const SkeletonPage = ({ children, gap = 'gap-6' }: { children: ReactNode; gap?: string }) => (
  <div className={clsx('grid grid-cols-1', gap)}>
    <p role="status" className="sr-only">
      Loading …
    </p>
    <div aria-hidden="true" className={clsx('grid grid-cols-1', gap)}>
      {children}
    </div>
  </div>
)

/** A page's title and the sentence under it. */
export const SkeletonHead = ({ lead = true }: { lead?: boolean }) => (
  <div className="mb-2 grid gap-3">
    <Skeleton className="h-9 w-64 max-w-full" />
    {lead ? <Skeleton className="h-5 w-[34rem] max-w-full" /> : null}
  </div>
)

/** Rows of a table or a list under its head. */
export const SkeletonRows = ({ rows, className = 'h-14' }: { rows: number; className?: string }) => (
  <div className="grid gap-2 rounded-card border border-line bg-surface p-4">
    {Array.from({ length: rows }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows of nothing have no other name
      <Skeleton key={i} className={className} />
    ))}
  </div>
)

/** Cards beside each other. */
export const SkeletonCards = ({ cards, className = 'h-64' }: { cards: number; className?: string }) => (
  <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
    {Array.from({ length: cards }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: cards of nothing have no other name
      <Skeleton key={i} className={clsx('rounded-card', className)} />
    ))}
  </div>
)

/** Filters above a table. */
export const SkeletonFilters = () => (
  <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
    {['a', 'b', 'c', 'd'].map((key) => (
      <Skeleton key={key} className="h-15" />
    ))}
  </div>
)

/** Lines of running text. */
export const SkeletonText = ({ lines }: { lines: number }) => (
  <div className="grid max-w-measure gap-3">
    {Array.from({ length: lines }, (_, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of nothing have no other name
      <Skeleton key={i} className={clsx('h-5', i % 5 === 4 ? 'w-2/3' : 'w-full')} />
    ))}
  </div>
)
