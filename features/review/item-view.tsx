import clsx from 'clsx'
import { Landmark } from 'lucide-react'
import Link from 'next/link'
import type { Ref } from 'react'
import { Chain } from '@/ui/chain'
import { Quote } from '@/ui/quote'
import { Card } from '@/ui/section'
import { ToneBadge } from '@/ui/tone-mark'
import type { ReviewItem, SideView } from './item'

const REASON_SAYS: Partial<Record<ReviewItem['reason'], string>> = {
  suggested: 'a larger model suggests something',
  weak: 'found to agree by one pair, with a low score',
}

/** One thing to decide, large: what is asked, both quotes side by side, and why the method says what it says. */
export function ItemView({ item, heading }: { item: ReviewItem; heading: Ref<HTMLHeadingElement> }) {
  return (
    <>
      <header data-tone={item.tone} className="border-l-4 border-l-tone pl-4">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-fine text-quiet">
          <ToneBadge tone={item.tone}>{item.stands}</ToneBadge>
          {item.method ? <span>the method: {item.method.toLowerCase()}</span> : null}
          {REASON_SAYS[item.reason] ? <span>{REASON_SAYS[item.reason]}</span> : null}
          {item.rests ? <span>{item.rests}</span> : null}
        </p>
        <h2 ref={heading} tabIndex={-1} className="mt-1 text-title2 font-medium break-words outline-none">
          {item.title}
        </h2>
        {item.why ? null : <p className="mt-1 max-w-[68ch] font-serif">{item.says}</p>}
      </header>
      <div className={clsx('grid grid-cols-1 gap-4', item.sides.length > 1 && 'md:grid-cols-2')}>
        {item.sides.map((side) => (
          <Side key={`${side.key} ${side.href}`} side={side} />
        ))}
      </div>
      {item.others.length > 0 ? (
        <p className="text-small">
          <span className="text-quiet">Other answers: </span>
          {item.others.join('; ')}
        </p>
      ) : null}
      {item.why ? <Why why={item.why} /> : null}
      {item.note ? <p className="font-serif whitespace-pre-line">{item.note}</p> : null}
      {item.settles ? (
        <p className="text-small">
          <span className="text-quiet">What would settle it: </span>
          {item.settles}
        </p>
      ) : null}
      {item.href ? (
        <p className="no-print text-small">
          <Link href={item.href} className="link">
            {item.reason === 'orphan' ? 'See it in the history' : 'Take it apart'}
          </Link>
        </p>
      ) : null}
      {item.suggested.map(({ model, tone, says }) => (
        <p key={`${model} ${tone}`} className="flex flex-wrap items-center gap-1.5 text-small text-quiet">
          <span className="break-all">{model}</span> suggests
          <ToneBadge tone={tone} soft={false}>
            {says}
          </ToneBadge>
        </p>
      ))}
      {item.decision ? (
        <p className="text-small">
          <span className="text-quiet">
            Decided by {item.decision.person}, {item.decision.at}:{' '}
          </span>
          <strong className="font-semibold">{item.decision.name}.</strong>{' '}
          {item.decision.note ? <span className="font-serif whitespace-pre-line">{item.decision.note}</span> : null}
        </p>
      ) : null}
    </>
  )
}

function Side({ side }: { side: SideView }) {
  return (
    <Card className="min-w-0 p-4 sm:p-5">
      {side.label ? (
        <h3
          className={clsx(
            'figures font-medium break-words',
            side.label.length > 60 ? 'text-body' : side.label.length > 24 ? 'text-title3' : 'text-title2',
          )}
        >
          {side.label}
        </h3>
      ) : null}
      <div className="mt-1 flex flex-wrap items-center gap-x-2">
        {side.reference ? <Landmark role="img" aria-label="Reference source" className="size-4" /> : null}
        <Chain label="Who says it" links={side.chain.map((name) => ({ name }))} />
      </div>
      {side.notes.length > 0 ? <p className="text-fine text-quiet">{side.notes.join(' · ')}</p> : null}
      <Quote before={side.before} exact={side.exact} after={side.after} className="mt-3 text-[1.0625rem] leading-7" />
      <p className="no-print mt-2 text-small">
        <Link href={side.href} className="link">
          Read it in the source
        </Link>
      </p>
    </Card>
  )
}

function Why({ why }: { why: NonNullable<ReviewItem['why']> }) {
  return (
    <div className="rounded-card border border-line px-4 py-3">
      <p>
        <span className="text-small text-quiet">Why: </span>
        {why.reason}
      </p>
      <p className="mt-1 text-fine text-quiet">
        {why.relation}. Rule{' '}
        <Link href={why.ruleHref} className="link">
          <code className="font-mono text-[0.75rem]">{why.rule}</code>
        </Link>
        , <span className="figures">{why.measure}</span>. Score <span className="figures">{why.score}</span> of 1.
      </p>
    </div>
  )
}
