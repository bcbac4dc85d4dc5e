import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { pagesInWords } from '@/contracts/pages'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { CERTAINTY_WORDS } from '@/contracts/words'
import type { Claim } from '@/engine/model/claim'
import { receiptId } from './view-model'

type Props = { reading: StoryReading; receipts: Claim[]; numberOf: ReadonlyMap<string, number> }

const SIGNS_OF_HASH = 12

/** Where every quote of the brief stands: the words, the source, the place in its text, and the text by its hash. */
export function Receipts({ reading, receipts, numberOf }: Props) {
  if (receipts.length === 0) return null
  return (
    <section aria-labelledby="brief-receipts" className="mt-10">
      <h3 id="brief-receipts" className="border-b border-line-strong pb-1 text-title2 font-medium">
        Receipts
      </h3>
      <p className="mt-1 text-small text-quiet">
        Places are counted in characters from the start of the text whose SHA-256 begins as given; the list of sources
        has it whole.
      </p>
      <ol className="mt-3 grid gap-1.5 text-fine">
        {receipts.map((claim, i) => (
          <li
            key={claim.id}
            id={receiptId(i + 1)}
            className="keep grid scroll-mt-24 grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 target:bg-(--marker)"
          >
            <span className="figures text-right text-quiet">{i + 1}</span>
            <div>
              <q className="font-serif text-small quotes-['“'_'”']">{claim.quote.exact}</q>{' '}
              <span className="text-quiet">
                <Link href={addresses.source(reading.story.slug, claim.source, claim.id)} className="link">
                  {sourceName(reading.source(claim.source), claim.source)} [{numberOf.get(claim.source) ?? '–'}]
                </Link>
                {pageOf(reading, claim)}, characters {claim.quote.start}–{claim.quote.end}
                {claim.voices.length > 1
                  ? `, ${claim.voices
                      .slice(1)
                      .map(({ name }) => name)
                      .join(' › ')}`
                  : ''}
                {claim.certainty === 'stated' ? '' : `, ${CERTAINTY_WORDS[claim.certainty]}`}, SHA-256{' '}
                <code className="font-mono text-[0.75rem]">
                  {reading.source(claim.source)?.sha256.slice(0, SIGNS_OF_HASH) ?? 'unknown'}
                </code>
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const pageOf = (reading: StoryReading, claim: Claim): string => {
  const page = pagesInWords(reading.source(claim.source)?.pages, claim.quote)
  return page ? `, ${page}` : ''
}

/** The number of a receipt behind a quote; it leads to the words and where they stand. */
export function ReceiptMark({ number, words }: { number: number | undefined; words: string }) {
  if (number === undefined) return null
  return (
    <a
      href={`#${receiptId(number)}`}
      aria-label={`Receipt ${number}: ${words}`}
      className="inline-block min-w-6 px-1 text-center font-sans text-fine text-quiet hover:underline"
    >
      ({number})
    </a>
  )
}
