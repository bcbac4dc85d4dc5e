import { FINDING_WORDS, RELATION_WORDS } from '@/contracts/words'
import type { Coarse } from '@/engine/model/relation'
import { Card } from '@/ui/section'
import { type Tone, ToneBadge } from '@/ui/tone-mark'
import { RuleLine } from './rule-line'
import type { PairView, SideView } from './view-model'

const TONES: Record<Coarse, Tone> = {
  agree: 'agreement',
  conflict: 'conflict',
  apparent: 'apparent',
  unrelated: 'single',
}
const NAMES: Record<Coarse, string> = {
  agree: FINDING_WORDS.agreement.name,
  conflict: FINDING_WORDS.conflict.name,
  apparent: FINDING_WORDS.apparent.name,
  unrelated: 'Not related',
}

const OPEN = 4

/** Why the method says so: each pair of claims with reason, rule and score. */
export function Pairs({ pairs }: { pairs: PairView[] }) {
  if (pairs.length === 0) return null
  return (
    <Card className="p-5">
      <h2 className="text-title3 font-medium">Why the method says so</h2>
      <ul className="mt-3 grid gap-4">
        {pairs.slice(0, OPEN).map((pair) => (
          <Pair key={`${pair.relation.a} ${pair.relation.b}`} pair={pair} />
        ))}
      </ul>
      {pairs.length > OPEN ? (
        <details className="mt-4">
          <summary className="text-small font-semibold">{pairs.length - OPEN} more pairs</summary>
          <ul className="mt-4 grid gap-4">
            {pairs.slice(OPEN).map((pair) => (
              <Pair key={`${pair.relation.a} ${pair.relation.b}`} pair={pair} />
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  )
}

const says = (side: SideView) => `${side.source}: ${side.label}`

function Pair({ pair: { relation, a, b } }: { pair: PairView }) {
  return (
    <li className="border-t border-line pt-3 first:border-0 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ToneBadge tone={TONES[relation.coarse]}>{NAMES[relation.coarse]}</ToneBadge>
        <span className="text-small text-quiet">{RELATION_WORDS[relation.relation]}</span>
      </p>
      <p className="mt-1.5 text-small">
        <span className="font-semibold">{says(a)}</span>
        <span className="text-quiet"> beside </span>
        <span className="font-semibold">{says(b)}</span>
      </p>
      <p className="mt-1">{relation.reason}</p>
      <p className="mt-1 text-fine text-quiet">
        <RuleLine relation={relation} />
      </p>
    </li>
  )
}
