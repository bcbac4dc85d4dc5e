import { addresses } from '@/contracts/addresses'
import { Tally } from '@/ui/tally'
import type { Counts } from './view-model'

/** The key counts; each leads to what it counts. */
export function Tallies({ slug, counts }: { slug: string; counts: Counts }) {
  const { questions, undecided } = counts
  const of = `of ${questions} questions`
  const open = counts.undecided + counts.decided
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-4 lg:grid-cols-7">
      <Tally
        count={counts.conflict}
        label="Conflicts"
        note={of}
        tone="conflict"
        href={addresses.grid(slug, { finding: 'conflict' })}
      />
      <Tally
        count={counts.apparent}
        label="Only seem to conflict"
        note={of}
        tone="apparent"
        href={addresses.grid(slug, { finding: 'apparent' })}
      />
      <Tally
        count={counts.agreement}
        label="Agreements"
        note={of}
        tone="agreement"
        href={addresses.grid(slug, { finding: 'agreement' })}
      />
      <Tally
        count={counts.single}
        label="Single source"
        note={of}
        tone="single"
        href={addresses.grid(slug, { finding: 'single' })}
      />
      <Tally
        count={undecided}
        label="Undecided"
        note={open ? `${counts.decided} decided` : 'nothing to decide'}
        tone="undecided"
        href={addresses.grid(slug, { decided: 'no' })}
      />
      <Tally
        count={counts.sources}
        label={counts.sources === 1 ? 'Source' : 'Sources'}
        href={addresses.sources(slug)}
      />
      <Tally count={counts.claims} label="Claims" note="each with its words" href={addresses.claims(slug)} />
    </div>
  )
}
