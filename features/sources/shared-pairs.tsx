import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { type SharedPairs as Pairs, type SharedPair, shareInWords } from '@/contracts/shared-text'
import { counted } from '@/contracts/story-reading'

type Props = { slug: string; shared: Pairs; id: string }

/** Sources with much the same text, and the passages they share. They stay in the story; what they share counts once. */
export function SharedPairs({ slug, shared: { pairs, of }, id }: Props) {
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby={id} className="rounded-card border border-line-strong bg-surface p-5">
      <h2 id={id} className="text-title3 font-medium">
        {counted(of, 'pair')} of sources with much the same text
      </h2>
      <p className="mt-1 max-w-[68ch] text-small text-quiet">
        All of them stay in the story. Passages that stand in both count as one origin, however many sources carry them.
        {of > pairs.length ? ` The ${pairs.length} that share most are listed.` : ''}
      </p>
      <ul className="mt-3 divide-y divide-line">
        {pairs.map((pair) => (
          <li key={`${pair.a.id} ${pair.b.id}`} className="py-2.5">
            <Pair slug={slug} pair={pair} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pair({ slug, pair: { a, b, passages } }: { slug: string; pair: SharedPair }) {
  const [most, other] = a.share >= b.share ? [a, b] : [b, a]
  return (
    <details>
      <summary className="min-h-6 text-small">
        <strong className="font-semibold">{shareInWords(most.share)}</strong> of the words of{' '}
        <strong className="font-semibold">{most.name}</strong> stand in{' '}
        <strong className="font-semibold">{other.name}</strong> too ({shareInWords(other.share)} the other way round):
        what they share counts as one origin
      </summary>
      <ul className="mt-2 grid gap-3 pl-4">
        {passages.map((passage) => (
          <li key={passage.a.start}>
            <blockquote className="max-w-[68ch] font-serif text-small whitespace-pre-line">
              “{passage.exact}”
            </blockquote>
            <p className="flex flex-wrap gap-x-4 text-small text-quiet">
              <span>{counted(passage.words, 'word')}:</span>
              <Link href={addresses.sourceAt(slug, a.id, passage.a.start, passage.a.end)} className="link leading-6">
                in {a.name}
              </Link>
              <Link href={addresses.sourceAt(slug, b.id, passage.b.start, passage.b.end)} className="link leading-6">
                in {b.name}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
