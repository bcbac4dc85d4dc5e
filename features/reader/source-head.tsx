import { ExternalLink, Landmark } from 'lucide-react'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { SourceDto } from '@/contracts/desk'
import { counted, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'

type Props = { slug: string; source: SourceDto; actions: ReactNode; children: ReactNode }

/** Headline and byline of a source, and what can be done with it. */
export function SourceHead({ slug, source, actions, children }: Props) {
  return (
    <header className="mb-8 border-b border-line-strong pb-5">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 max-w-[56rem]">
          <p className="mb-1 flex flex-wrap items-center gap-x-2 text-small text-quiet">
            {source.reference ? <Landmark role="img" aria-label="Reference source" className="size-4" /> : null}
            <span className="font-semibold text-ink">{sourceName(source)}</span>
            {[
              source.kind,
              source.author && `by ${source.author}`,
              source.published ? isoInWords(source.published) : 'no date known',
            ]
              .filter(Boolean)
              .map((fact) => (
                <span key={fact}>· {fact}</span>
              ))}
          </p>
          <h1 className="text-[1.75rem] leading-9 font-medium sm:text-title1">{source.title ?? source.fileName}</h1>
          <p className="mt-2 flex flex-wrap gap-x-4 text-small text-quiet">
            <span>{counted(source.words, 'word')}</span>
            {source.url ? <Out href={source.url}>Where it was published</Out> : null}
            {source.pages ? <span>{counted(source.pages.length, 'page')}</span> : null}
            {source.original ? (
              <a href={addresses.sourceOriginal(slug, source.id)} download className="link">
                Save the original
              </a>
            ) : null}
            {source.archiveUrl ? <Out href={source.archiveUrl}>Archived copy</Out> : null}
            {source.original?.fetchedAt ? (
              <span>Fetched {isoInWords(source.original.fetchedAt.slice(0, 10))}</span>
            ) : null}
            {source.groups.length > 0 ? <span>Groups: {source.groups.join(', ')}</span> : null}
          </p>
        </div>
        <div className="no-print flex flex-wrap gap-2">{actions}</div>
      </div>
      {children}
    </header>
  )
}

const Out = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noreferrer noopener" target="_blank" className="link inline-flex items-center gap-1">
    {children}
    <ExternalLink aria-hidden="true" className="size-3.5" />
  </a>
)
