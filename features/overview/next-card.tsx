import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/ui/button'
import type { NextStep } from './next-step'

/** The one thing to do next. `todo`: what waits beside it, if anything; `sign`: the way to give one's name, where nobody has. */
export function NextCard({ step, todo, sign }: { step: NextStep; todo: ReactNode; sign: ReactNode }) {
  return (
    <section
      aria-labelledby="next-title"
      className="no-print rounded-card border border-line-strong bg-surface px-4 py-3 lg:px-5 lg:py-4"
    >
      <h2 id="next-title" className="kicker text-quiet">
        What to do next
      </h2>
      <p className="mt-1 text-small">{step.why}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1.5 lg:mt-3">
        <ButtonLink href={step.href} look="primary">
          {step.action}
          <ArrowRight aria-hidden="true" className="size-4" />
        </ButtonLink>
        {step.also ? (
          <Link href={step.also.href} className="link text-small leading-6">
            {step.also.text}
          </Link>
        ) : null}
        {sign}
      </div>
      {todo}
    </section>
  )
}
