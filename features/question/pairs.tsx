import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { FINDING_WORDS, RELATION_WORDS } from '@/contracts/words'
import type { Coarse } from '@/engine/model/relation'
import { Section } from '@/ui/section'
import { type Tone, ToneBadge } from '@/ui/tone-mark'
import { RuleLine } from './rule-line'
import type { PairView, SideView } from './view-model'

export const COARSE_TONES: Record<Coarse, Tone> = {
  agree: 'agreement',
  conflict: 'conflict',
  apparent: 'apparent',
  unrelated: 'single',
}
export const COARSE_NAMES: Record<Coarse, string> = {
  agree: FINDING_WORDS.agreement.name,
  conflict: FINDING_WORDS.conflict.name,
  apparent: FINDING_WORDS.apparent.name,
  unrelated: 'Not related',
}

const OPEN = 4
type Props = { slug: string; question: string; pairs: PairView[]; shown: readonly string[]; second: boolean }

/** Every other pair that was compared, with reason, rule and score, and the way to set it side by side. */
export function Pairs({ slug, question, pairs, shown, second }: Props) {
  const others = pairs.filter(({ relation }) => !(shown.includes(relation.a) && shown.includes(relation.b)))
  if (others.length === 0) return null
  const row = (pair: PairView) => (
    <Pair
      key={`${pair.relation.a} ${pair.relation.b}`}
      pair={pair}
      href={addresses.question(slug, question, {
        reader: second ? 'second' : null,
        a: pair.relation.a,
        b: pair.relation.b,
      })}
    />
  )
  return (
    <Section id="pairs" title="The other pairs" note="What the method finds between each two claims of this question.">
      <ul className="grid gap-4">{others.slice(0, OPEN).map(row)}</ul>
      {others.length > OPEN ? (
        <details className="mt-4">
          <summary className="text-small font-semibold">{others.length - OPEN} more pairs</summary>
          <ul className="mt-4 grid gap-4">{others.slice(OPEN).map(row)}</ul>
        </details>
      ) : null}
    </Section>
  )
}

const says = (side: SideView) => `${side.source}: ${side.label}`

function Pair({ pair: { relation, a, b }, href }: { pair: PairView; href: string }) {
  return (
    <li className="border-t border-line pt-3 first:border-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ToneBadge tone={COARSE_TONES[relation.coarse]}>{COARSE_NAMES[relation.coarse]}</ToneBadge>
        <span className="text-small text-quiet">{RELATION_WORDS[relation.relation]}</span>
      </p>
      <p className="mt-1.5 text-small">
        <span className="font-semibold">{says(a)}</span>
        <span className="text-quiet"> beside </span>
        <span className="font-semibold">{says(b)}</span>
      </p>
      <p className="mt-1">{relation.reason}</p>
      <p className="mt-1 flex flex-wrap gap-x-3 text-fine text-quiet">
        <span>
          <RuleLine relation={relation} />
        </span>
        <Link href={`${href}#side-by-side`} className="no-print link text-ink">
          Set side by side<span className="sr-only">: {`${says(a)} and ${says(b)}`}</span>
        </Link>
      </p>
    </li>
  )
}
