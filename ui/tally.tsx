import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Tone, ToneMark } from './tone-mark'

type TallyProps = { count: number; label: ReactNode; note?: ReactNode; href: string; tone?: Tone }

/** A count that leads to what it counts. */
export function Tally({ count, label, note, href, tone }: TallyProps) {
  return (
    <Link
      href={href}
      data-tone={tone}
      className="group flex min-w-0 flex-col gap-0.5 border-t-2 border-line-strong px-1 pt-2 pb-1 transition-colors hover:bg-sunken data-tone:border-tone"
    >
      <span className="flex items-center gap-2">
        <span className="figures font-serif text-value font-medium">{count.toLocaleString('en-GB')}</span>
        {tone ? <ToneMark tone={tone} className="size-4" /> : null}
      </span>
      <span className="text-small font-semibold underline decoration-transparent underline-offset-4 group-hover:decoration-current">
        {label}
      </span>
      {note ? <span className="text-fine text-quiet">{note}</span> : null}
    </Link>
  )
}
