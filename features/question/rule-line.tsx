import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { measureInWords, measureOf, ruleAnchor } from '@/contracts/measured'
import type { Relation } from '@/engine/model/relation'

/** Which rule spoke, how often it was right where a reader had judged, and where it is explained. */
export function RuleLine({ relation: { rule, coarse, score } }: { relation: Relation }) {
  return (
    <>
      Rule{' '}
      <Link href={`${addresses.method}#${ruleAnchor(rule)}`} className="link">
        <code className="font-mono text-[0.75rem]">{rule}</code>
      </Link>
      {byHand(rule) ? (
        ', which follows from what a person did.'
      ) : (
        <>
          , <span className="figures">{measureInWords(measureOf(rule, coarse))}</span>. Score{' '}
          <span className="figures">{score.toFixed(2)}</span> of 1.
        </>
      )}
    </>
  )
}

/** What follows from a person's own change has no error to measure. */
const byHand = (rule: string) => rule.startsWith('person.')
