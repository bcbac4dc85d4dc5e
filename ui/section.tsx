import clsx from 'clsx'
import type { ReactNode } from 'react'

type SectionProps = {
  id: string
  title: string
  note?: ReactNode
  aside?: ReactNode
  className?: string
  children: ReactNode
}

/** A titled part of a page; its heading names it to a screen reader. */
export function Section({ id, title, note, aside, className, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={clsx('scroll-mt-20', className)}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b border-line pb-2">
        <div>
          <h2 id={`${id}-title`} className="text-title2 font-medium">
            {title}
          </h2>
          {note ? <p className="mt-0.5 max-w-[70ch] text-small text-quiet">{note}</p> : null}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** A sheet lifted a little off the page. */
export function Card({ className, children, ...rest }: React.ComponentProps<'div'>) {
  return (
    <div className={clsx('rounded-card border border-line bg-surface shadow-lift', className)} {...rest}>
      {children}
    </div>
  )
}

/** The head of a page: what it is, a sentence on it, what can be done. */
export function PageHead({
  title,
  lead,
  actions,
  kicker,
}: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  kicker?: ReactNode
}) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-[62rem]">
        {kicker ? <p className="kicker mb-2 text-quiet">{kicker}</p> : null}
        <h1 className="text-[1.75rem] leading-9 font-medium sm:text-title1">{title}</h1>
        {lead ? <p className="mt-2 max-w-[68ch] text-body text-quiet">{lead}</p> : null}
      </div>
      {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  )
}
