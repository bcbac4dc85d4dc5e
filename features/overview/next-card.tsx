import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/ui/button'
import type { NextStep } from './next-step'

/** The one thing to do next. `sign`: the way to give one's name, where nobody has. */
export function NextCard({ step, sign }: { step: NextStep; sign: ReactNode }) {
  return (
    <section
      aria-labelledby="next-title"
      className="no-print rounded-card border border-line-strong bg-surface px-4 py-3 lg:px-5 lg:py-4"
    >
      <h2 id="next-title" className="kicker text-quiet">
        What to do next
      </h2>
      <p className="mt-1 text-small">{step.why}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <ButtonLink href={step.href} look="primary">
          {step.action}
          <ArrowRight aria-hidden="true" className="size-4" />
        </ButtonLink>
        {sign}
      </div>
      {step.also ? (
        <p className="mt-2 text-small">
          <Link href={step.also.href} className="link leading-6">
            {step.also.text}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
