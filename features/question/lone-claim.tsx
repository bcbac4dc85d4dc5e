import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { isoInWords } from '@/contracts/value-words'
import { Chain } from '@/ui/chain'
import { Quote } from '@/ui/quote'
import { Card } from '@/ui/section'
import type { AnswerView } from './view-model'

/** The one claim of a question with nothing to set beside it. */
export function LoneClaim({ slug, answers }: { slug: string; answers: AnswerView[] }) {
  const [view] = answers
  const [first] = view?.claims ?? []
  if (!view || !first) return null
  const facts = [view.event, view.time, view.scope].filter(Boolean)
  return (
    <section aria-label="The answer">
      <Card className="p-5">
        <Chain label="Who says it" links={first.chain} />
        <p className="text-fine text-quiet">
          {[first.published ? isoInWords(first.published) : 'no date known', first.page].filter(Boolean).join(' · ')}
        </p>
        <h2
          className={`figures mt-2 font-medium break-words ${view.answer.label.length > 60 ? 'text-title3' : 'text-title2'}`}
        >
          {view.answer.label}
        </h2>
        {facts.length > 0 ? <p className="mt-1 text-small text-quiet">{facts.join(' · ')}</p> : null}
        <Quote {...first.context} className="mt-3 text-[1.0625rem] leading-7" />
        <p className="no-print mt-2 text-small">
          <Link href={addresses.source(slug, first.claim.source, first.claim.id)} className="link">
            Read it in the source
          </Link>
        </p>
      </Card>
    </section>
  )
}
