import { Landmark } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { isoInWords } from '@/contracts/value-words'
import { CERTAINTY_WORDS, FINDING_WORDS, RELATION_WORDS } from '@/contracts/words'
import type { Question } from '@/engine/model/comparison'
import { Chain } from '@/ui/chain'
import { Card } from '@/ui/section'
import { ToneBadge } from '@/ui/tone-mark'
import type { Desk } from './edit-dialog'
import type { FacingSide, FacingView } from './facing'
import { JudgeDifferent } from './judge-different'
import { MarkedWords } from './marked-words'
import { COARSE_NAMES, COARSE_TONES } from './pairs'
import { RuleLine } from './rule-line'
import type { Piece } from './word-diff'

type Props = Desk & { question: Question; view: FacingView; seenApart: string | null }

/** Two quotes side by side: what differs, why, and what would settle it. The first thing a reader of a question sees. */
export function Facing({ question, view, seenApart, ...desk }: Props) {
  const { relation, a, b, diff } = view
  const tone = relation ? COARSE_TONES[relation.coarse] : 'undecided'
  const says = `“${a.label}” (${a.source}) and “${b.label}” (${b.source})`
  return (
    <section aria-label="Side by side" id="side-by-side" className="scroll-mt-20">
      <Card data-tone={tone} className="overflow-hidden">
        <div className="grid grid-cols-1 md:grid-cols-2">
          <Side slug={desk.slug} side={a} view={view} which="a" pieces={diff.a} home={question} />
          <Side slug={desk.slug} side={b} view={view} which="b" pieces={diff.b} home={question} />
        </div>
        <div className="border-t border-line bg-sunken/60 px-5 py-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {relation ? (
              <>
                <ToneBadge tone={tone}>{COARSE_NAMES[relation.coarse]}</ToneBadge>
                <span className="text-small text-quiet">{RELATION_WORDS[relation.relation]}</span>
              </>
            ) : (
              <ToneBadge tone="undecided">Not compared</ToneBadge>
            )}
          </p>
          <p className="mt-2 max-w-[68ch] font-serif text-lead">
            {relation?.reason ??
              'The two stand under one question, and their values do not tell whether both can be true.'}
          </p>
          {question.settles ? (
            <p className="mt-3 max-w-[68ch]">
              <strong className="font-semibold">What would settle it: </strong>
              {question.settles}
            </p>
          ) : null}
          <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <p className="text-fine text-quiet">
              {relation ? (
                <>
                  <RuleLine relation={relation} />{' '}
                </>
              ) : null}
              {wordsInWords(view)}
            </p>
            <div className="-mx-3">
              <JudgeDifferent {...desk} a={a.claim.id} b={b.claim.id} says={says} seen={seenApart} />
            </div>
          </div>
        </div>
      </Card>
    </section>
  )
}

function wordsInWords({ diff }: FacingView): string {
  if (diff.same) return 'The quotes are the same word for word.'
  return diff.shared === 0
    ? 'The quotes have no word of weight in common, so none is marked.'
    : 'Underlined words stand on that side alone.'
}

type SideProps = {
  slug: string
  side: FacingSide
  view: FacingView
  which: 'a' | 'b'
  pieces: Piece[]
  home: Question
}

function Side({ slug, side, view, which, pieces, home }: SideProps) {
  const { claim } = side
  const notes = [
    side.published ? isoInWords(side.published) : 'no date known',
    side.page ?? '',
    claim.part === 'headline' ? 'in the headline' : '',
    claim.certainty === 'stated' ? '' : CERTAINTY_WORDS[claim.certainty],
  ].filter(Boolean)
  const elsewhere = side.question && side.question.id !== home.id ? side.question : null
  return (
    <article
      aria-label={`${side.source}: ${side.label}`}
      className="min-w-0 border-line p-5 max-md:not-first:border-t md:not-first:border-l"
    >
      <div className="flex flex-wrap items-center gap-x-2">
        {side.reference ? <Landmark role="img" aria-label="Reference source" className="size-4" /> : null}
        <Chain label="Who says it" links={side.chain} />
      </div>
      <p className="text-fine text-quiet">{notes.join(' · ')}</p>
      <h2
        className={`figures mt-2 font-medium break-words ${side.label.length > 60 ? 'text-title3' : side.label.length > 24 ? 'text-title2' : 'text-value'}`}
      >
        {side.label}
      </h2>
      {view.facts.length > 0 ? (
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-small">
          {view.facts.map((fact) => (
            <div key={fact.name} className="contents">
              <dt className="text-quiet">{fact.name}</dt>
              <dd className={fact.differs ? 'font-semibold text-tone' : 'font-medium'}>
                {fact[which] ?? 'not said'}
                {fact.differs ? <span className="sr-only"> (differs)</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <div className="mt-3">
        <MarkedWords context={side.context} pieces={pieces} />
      </div>
      <p className="no-print mt-2 flex flex-wrap gap-x-4 text-small">
        <Link href={addresses.source(slug, claim.source, claim.id)} className="link">
          Read it in the source
        </Link>
        {elsewhere ? (
          <Link href={addresses.question(slug, elsewhere.id)} className="link">
            {FINDING_WORDS[elsewhere.finding].name}: its own question
          </Link>
        ) : null}
      </p>
    </article>
  )
}
