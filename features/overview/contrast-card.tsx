import clsx from 'clsx'
import { ArrowRight, Landmark } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { DIFFERS_WORDS, FINDING_WORDS, RELATION_WORDS } from '@/contracts/words'
import { ToneBadge } from '@/ui/tone-mark'
import type { Contrast, Side } from './contrasts'
import { Decided } from './decided'

/** One difference at first sight: what is asked, each side's value and words, and the verdict in a sentence. */
export function ContrastCard({ slug, contrast }: { slug: string; contrast: Contrast }) {
  const { question, tone, lead, sides } = contrast
  const href = addresses.question(slug, question.id)
  const size = valueSize(sides)
  const about = [
    lead.differs && lead.differs !== 'other' ? `on the ${DIFFERS_WORDS[lead.differs]}` : '',
    tone === 'apparent' && lead.coarse === 'apparent' ? RELATION_WORDS[lead.relation] : '',
    sides.some((side) => side.sources.some((source) => source.reference)) ? 'against the record' : '',
  ].filter(Boolean)
  return (
    <article
      data-tone={tone}
      className="keep @container flex flex-col rounded-card border border-line border-t-3 border-t-tone bg-surface shadow-lift"
    >
      <div className="px-5 pt-2.5 pb-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-fine text-quiet">
          <ToneBadge tone={tone} soft={false}>
            {FINDING_WORDS[tone].name}
          </ToneBadge>
          {about.length > 0 ? <span>{about.join(' · ')}</span> : null}
        </p>
        <h4 className="mt-0.5 font-serif text-title3 leading-6 font-medium">
          <Link href={href} className="hover:underline">
            {question.text}
          </Link>
        </h4>
      </div>
      <ul className={clsx('grid grow px-5 pt-2', sides.length > 2 ? '@xl:grid-cols-3' : '@sm:grid-cols-2')}>
        {sides.slice(0, 3).map((side) => (
          <SideView key={side.key} slug={slug} side={side} size={size} three={sides.length > 2} />
        ))}
      </ul>
      {sides.length > 3 ? <p className="px-5 pb-1 text-fine text-quiet">and {sides.length - 3} more</p> : null}
      <p className="line-clamp-2 px-5 pb-2 text-small leading-5">{contrast.because}</p>
      <div className="flex items-center justify-between gap-3 border-t border-line px-5 py-1.5 text-fine">
        <Decided undecided={contrast.undecided} review={contrast.review} />
        <Link
          href={href}
          className="no-print ml-auto inline-flex min-h-6 items-center gap-1 font-semibold hover:underline"
        >
          Take it apart
          <ArrowRight aria-hidden="true" className="size-4" />
        </Link>
      </div>
    </article>
  )
}

const SOURCES_SHOWN = 3

/** One size for all sides of a card: the longest label decides. */
function valueSize(sides: Side[]): string {
  const longest = Math.max(...sides.map((side) => side.label.length))
  if (longest > 60) return 'text-body'
  return longest > (sides.length > 2 ? 9 : 16) ? 'text-title3 leading-6' : 'text-value'
}

const BESIDE = {
  two: '@sm:not-first:border-t-0 @sm:not-first:border-l @sm:not-first:pt-0 @sm:not-first:pl-4 @sm:not-last:pr-4',
  three: '@xl:not-first:border-t-0 @xl:not-first:border-l @xl:not-first:pt-0 @xl:not-first:pl-4 @xl:not-last:pr-4',
}

type SideProps = { slug: string; side: Side; size: string; three: boolean }

function SideView({ slug, side, size, three }: SideProps) {
  return (
    <li
      className={clsx(
        'flex min-w-0 flex-col gap-1 border-line pb-3 not-first:border-t not-first:pt-2',
        three ? BESIDE.three : BESIDE.two,
      )}
    >
      <p className={clsx('figures font-serif font-medium break-words', size)}>{side.label}</p>
      {side.event ? (
        <p className="text-small leading-5 font-semibold in-data-[tone=apparent]:text-tone">{side.event}</p>
      ) : null}
      <p className="line-clamp-2 font-serif text-small leading-5 text-quiet">
        <Link href={addresses.source(slug, side.source, side.claim)} className="hover:underline">
          “{side.words}”
        </Link>
      </p>
      <p className="mt-auto pt-1 text-fine">
        {side.sources.slice(0, SOURCES_SHOWN).map((source, i) => (
          <span key={source.id}>
            {i > 0 ? ', ' : ''}
            {source.reference ? (
              <Landmark aria-label="Reference source" role="img" className="mr-1 inline size-3.5 align-[-0.15em]" />
            ) : null}
            <span className="font-semibold">{source.name}</span>
          </span>
        ))}
        {side.sources.length > SOURCES_SHOWN ? ` and ${side.sources.length - SOURCES_SHOWN} more` : ''}
      </p>
    </li>
  )
}
