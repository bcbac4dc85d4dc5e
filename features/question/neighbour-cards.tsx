import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { FINDING_WORDS, RELATION_WORDS } from '@/contracts/words'
import { Chain } from '@/ui/chain'
import { Quote } from '@/ui/quote'
import { Card } from '@/ui/section'
import { type Tone, ToneBadge } from '@/ui/tone-mark'
import { RuleLine } from './rule-line'
import type { ClaimView, Neighbour } from './view-model'

const TONES: Partial<Record<Neighbour['relation']['coarse'], Tone>> = {
  apparent: 'apparent',
  conflict: 'conflict',
  agree: 'agreement',
}
const LEADS = {
  apparent: 'Only seems to conflict with',
  conflict: 'Also conflicts with',
  agree: 'Goes with',
  unrelated: '',
}

type Props = { slug: string; question: string; neighbour: Neighbour; view: ClaimView; second: boolean }

/** A claim that answers another question, set beside this one: its value, its event, its words, and why it is apart. */
export function NeighbourCard({ slug, question, neighbour: { relation, own, other }, view, second }: Props) {
  const beside = { a: own.claim.id, b: other.claim.id, reader: second ? ('second' as const) : null }
  const tone = TONES[relation.coarse] ?? 'single'
  return (
    <Card data-tone={tone} className="min-w-0 border-l-4 border-l-tone p-5">
      <p className="flex flex-wrap items-center gap-x-2 text-fine">
        <ToneBadge tone={tone} soft={false}>
          {LEADS[relation.coarse]}
        </ToneBadge>
        {relation.coarse === 'agree' ? null : <span className="text-quiet">{RELATION_WORDS[relation.relation]}</span>}
      </p>
      <h2
        className={`figures mt-0.5 font-medium break-words ${other.label.length > 24 ? 'text-title2' : 'text-value'}`}
      >
        {other.label}
      </h2>
      {other.event ? <p className="mt-1 text-small font-semibold text-tone">{other.event}</p> : null}
      <p className="mt-2">{relation.reason}</p>
      <div className="mt-4 border-t border-line pt-3">
        <Chain label="Who says it" links={view.chain} />
        <Quote {...view.context} className="mt-2 text-[1.0625rem] leading-7" />
        <p className="no-print mt-1.5 flex flex-wrap gap-x-4 text-small">
          <Link href={addresses.source(slug, other.claim.source, other.claim.id)} className="link">
            Read it in the source
          </Link>
          <Link href={`${addresses.question(slug, question, beside)}#side-by-side`} className="link">
            Set side by side
          </Link>
          {other.place ? (
            <Link href={addresses.question(slug, other.place.question.id)} className="link">
              {FINDING_WORDS[other.place.question.finding].name}: its own question
            </Link>
          ) : null}
        </p>
      </div>
      <p className="mt-3 text-fine text-quiet">
        Compared with {own.source}: {own.label}. <RuleLine relation={relation} />
      </p>
    </Card>
  )
}
