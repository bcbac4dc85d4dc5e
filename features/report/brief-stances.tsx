import { stancesOn } from '@/contracts/stance-reading'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { STANCE_WORDS } from '@/contracts/words'
import { ToneMark } from '@/ui/tone-mark'
import type { Numbers } from './brief-question'
import { ReceiptMark } from './receipts'

type Props = { reading: StoryReading; numbers: Numbers }

/** Who takes which reading, on paper. */
export function BriefStances({ reading, numbers }: Props) {
  const { propositions } = reading.story
  if (propositions.length === 0) return null
  return (
    <section aria-labelledby="brief-stances" className="mt-10">
      <h3 id="brief-stances" className="border-b border-line-strong pb-1 text-title2 font-medium">
        Readings
      </h3>
      {propositions.map((proposition) => {
        const entries = stancesOn(reading, proposition).filter((entry) => entry.stance !== 'silent')
        return (
          <div key={proposition} className="keep mt-5">
            <h4 className="font-serif text-title3 leading-6 font-semibold">“{proposition}”</h4>
            {entries.length === 0 ? <p className="mt-1 text-small text-quiet">No source speaks of it.</p> : null}
            <ul className="mt-2 grid gap-1.5">
              {entries.map(({ claim, stance, review }) => (
                <li key={claim.id} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
                  <p className="flex items-center gap-1.5 text-small font-semibold">
                    <ToneMark tone={stance} />
                    {STANCE_WORDS[stance].name}
                  </p>
                  <p className="font-serif leading-6">
                    “{claim.quote.exact}”{' '}
                    <span className="font-sans text-fine text-quiet">
                      [{numbers.source.get(claim.source) ?? '–'}]{' '}
                      {[
                        sourceName(reading.source(claim.source)),
                        ...claim.voices.slice(1).map((voice) => voice.name),
                      ].join(' › ')}
                      {review ? `; tagged by ${review.person.name}` : ''}
                      <ReceiptMark number={numbers.receipt.get(claim.id)} words={claim.quote.exact} />
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
