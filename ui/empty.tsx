import type { ReactNode } from 'react'

/** Nothing to show: says why and what to do next. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="rounded-card border border-dashed border-line-strong px-6 py-10 text-center">
      <p className="font-serif text-title3">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-[56ch] text-quiet">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  )
}
