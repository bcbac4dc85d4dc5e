import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { Pagination } from '@/ui/pagination'
import { Section } from '@/ui/section'
import type { ClaimsAddress } from './filter'
import type { Passage } from './search/passages'

const PER_PAGE = 20

type Props = { reading: StoryReading; passages: Passage[]; address: ClaimsAddress }

/** What the sources themselves say of what was looked for, where the method saw no claim. */
export function Passages({ reading, passages, address }: Props) {
  const { slug } = reading.story
  const pages = Math.max(1, Math.ceil(passages.length / PER_PAGE))
  const page = Math.min(Math.max(1, address.passages), pages)
  if (passages.length === 0) return null
  return (
    <Section
      id="passages"
      title="In the sources, where no claim stands"
      note={`${counted(passages.length, 'passage')} with these words that no claim is pinned to.`}
      className="mt-10"
    >
      <ol className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {passages.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((passage) => (
          <li key={`${passage.source} ${passage.from}`} className="min-w-0">
            <Link
              href={addresses.sourceAt(slug, passage.source, passage.from, passage.to)}
              className="text-small font-semibold hover:underline"
            >
              {sourceName(reading.source(passage.source))}
              <span className="sr-only">: read this passage</span>
            </Link>
            <blockquote className="font-serif text-body leading-6 break-words">
              {passage.before}
              {passage.parts.map((part, i) =>
                part.hit ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage are its order
                  <mark key={i} className="quoted">
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </blockquote>
          </li>
        ))}
      </ol>
      <Pagination
        label="Pages of passages"
        page={page}
        pages={pages}
        hrefOf={(next) => `${addressWith(slug, address, next)}#passages`}
      />
    </Section>
  )
}

const addressWith = (slug: string, { columns: _columns, row: _row, ...filters }: ClaimsAddress, passages: number) =>
  addresses.claims(slug, { ...filters, sort: filters.sort === 'place' ? null : filters.sort, passages })
