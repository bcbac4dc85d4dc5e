import clsx from 'clsx'
import { Landmark } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS } from '@/contracts/words'
import { Chain } from '@/ui/chain'
import { Quote } from '@/ui/quote'
import { Card } from '@/ui/section'
import type { AnswerView, ClaimView } from './view-model'

const CLAIMS_OPEN = 3

/** One answer with what it speaks of and every claim that gives it, in its own words. */
export function AnswerColumn({ slug, view, lettered }: { slug: string; view: AnswerView; lettered: boolean }) {
  const { answer, claims } = view
  const sources = new Set(claims.map(({ claim }) => claim.source)).size
  const facts = [
    ['Event', view.event],
    ['Time', view.time],
    ['Scope', view.scope],
  ].filter((fact) => fact[1])
  return (
    <Card className="min-w-0 p-5">
      <p className="text-fine text-quiet">
        {lettered ? <strong className="font-semibold">Answer {view.sign}</strong> : 'The answer'}
        {', '}
        {counted(claims.length, 'claim')} in {counted(sources, 'source')}
      </p>
      <h2
        className={clsx(
          'figures mt-0.5 font-medium break-words',
          answer.label.length > 60 ? 'text-title3' : answer.label.length > 24 ? 'text-title2' : 'text-value',
        )}
      >
        {answer.label}
      </h2>
      {facts.length > 0 ? (
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 text-small">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-quiet">{name}</dt>
              <dd className="font-medium">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <ul className="mt-4 grid gap-5">
        {claims.slice(0, CLAIMS_OPEN).map((one) => (
          <ClaimItem key={one.claim.id} slug={slug} view={one} />
        ))}
      </ul>
      {claims.length > CLAIMS_OPEN ? (
        <details className="mt-5">
          <summary className="text-small font-semibold">
            {claims.length - CLAIMS_OPEN} more claims with this answer
          </summary>
          <ul className="mt-4 grid gap-5">
            {claims.slice(CLAIMS_OPEN).map((one) => (
              <ClaimItem key={one.claim.id} slug={slug} view={one} />
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  )
}

function ClaimItem({ slug, view }: { slug: string; view: ClaimView }) {
  const { claim, context } = view
  const notes = [
    claim.certainty === 'stated' ? '' : CERTAINTY_WORDS[claim.certainty],
    claim.part === 'headline' ? 'in the headline' : '',
    view.published ? isoInWords(view.published) : 'no date known',
  ].filter(Boolean)
  return (
    <li className="border-t border-line pt-3">
      <div className="flex flex-wrap items-center gap-x-2">
        {view.reference ? <Landmark role="img" aria-label="Reference source" className="size-4" /> : null}
        <Chain label="Who says it" links={view.chain} />
      </div>
      <p className="text-fine text-quiet">{notes.join(' · ')}</p>
      <Quote {...context} className="mt-2 text-[1.0625rem] leading-7" />
      <p className="no-print mt-1.5 text-small">
        <Link href={addresses.source(slug, claim.source, claim.id)} className="link">
          Read it in the source
        </Link>
      </p>
    </li>
  )
}
