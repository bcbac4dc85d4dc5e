import clsx from 'clsx'

type QuoteProps = { before?: string; exact: string; after?: string; className?: string; mark?: boolean }

/** Words of a source as they stand there, the claimed ones marked. Plain text in, plain text out. */
export function Quote({ before, exact, after, className, mark = true }: QuoteProps) {
  return (
    <blockquote className={clsx('font-serif whitespace-pre-line', className)}>
      {before ? <span className="text-quiet">{before}</span> : null}
      {mark ? <mark className="quoted">{exact}</mark> : `“${exact}”`}
      {after ? <span className="text-quiet">{after}</span> : null}
    </blockquote>
  )
}
