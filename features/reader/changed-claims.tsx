import { valueInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import type { Aspect, ClaimChange } from './claim-changes'
import { DiffLine } from './diff-text'
import { diffWords } from './text-diff'

const ASPECTS: Record<Aspect, string> = {
  value: 'another value',
  certainty: 'another certainty',
  voice: 'another voice',
  wording: 'other words',
}

/** Claims that both texts make, each in its own way: the words, then what differs and how. */
export function ChangedClaims({ changes }: { changes: ClaimChange[] }) {
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changed-claims">
      <h3 id="changed-claims" className="mb-3 text-title3 font-medium">
        Changed ({changes.length})
      </h3>
      <ul className="grid gap-4">
        {changes.map(({ before, after, differs }) => (
          <li key={after.id} className="max-w-measure border-l-2 border-line-strong pl-4">
            <p className="font-serif">
              <DiffLine words={diffWords(before.quote.exact, after.quote.exact)} />
            </p>
            <dl className="mt-1 grid gap-x-4 text-small sm:grid-cols-[auto_minmax(0,1fr)]">
              {differs.map((aspect) => (
                <div key={aspect} className="col-span-full grid grid-cols-subgrid">
                  <dt className="text-quiet">{ASPECTS[aspect]}</dt>
                  <dd>{aspect === 'wording' ? null : `${said(before, aspect)} → ${said(after, aspect)}`}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function said(claim: Claim, aspect: Aspect): string {
  if (aspect === 'voice') return claim.voices.map(({ name }) => name).join(' › ')
  if (aspect === 'value') return claim.value ? valueInWords(claim.value) : 'none'
  return claim.polarity === 'negative'
    ? `${CERTAINTY_WORDS[claim.certainty]}, not so`
    : CERTAINTY_WORDS[claim.certainty]
}

/** Claims that one of the texts alone makes. */
export function PlainClaims({ title, claims }: { title: string; claims: Claim[] }) {
  if (claims.length === 0) return null
  const id = `claims-${title.toLowerCase()}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-3 text-title3 font-medium">
        {title} ({claims.length})
      </h3>
      <ul className="grid gap-3">
        {claims.map((claim) => (
          <li key={claim.id} className="max-w-measure border-l-2 border-line-strong pl-4">
            <p className="font-serif">
              <q>{claim.quote.exact}</q>
            </p>
            {claim.value ? <p className="text-small text-quiet">{valueInWords(claim.value)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
