import { Landmark, Plus } from 'lucide-react'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { unarchivedOf } from '@/contracts/archive'
import type { SharedPairs as SharedPairsDto } from '@/contracts/shared-text'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'
import { ButtonLink } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { PageHead } from '@/ui/section'
import { ArchiveTodo } from './archive-todo'
import { DeleteSource } from './delete-source'
import { EditSource } from './edit-source'
import { SharedPairs } from './shared-pairs'

/** The sources of a story: read them, correct what is known, take one out. */
export function SourceList({ reading, shared }: { reading: StoryReading; shared: SharedPairsDto }) {
  const { slug } = reading.story
  const claims = new Map<string, number>()
  for (const claim of reading.comparison.claims) claims.set(claim.source, (claims.get(claim.source) ?? 0) + 1)
  const failed = new Map(reading.comparison.failed?.map(({ source, message }) => [source, message]))
  const unarchived = unarchivedOf(reading.sources)
  const add = (
    <ButtonLink href={addresses.importInto(slug)} look="primary">
      <Plus aria-hidden="true" className="size-4" />
      Add sources
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Sources"
        lead="Each text is frozen as it was read. What is known about it can be corrected; the method then runs again."
        actions={add}
      />
      {reading.sources.length === 0 ? (
        <Empty title="No sources yet" action={add}>
          Paste a text or drop files to begin.
        </Empty>
      ) : (
        <div className="grid gap-6">
          {unarchived.length > 0 ? (
            <p className="text-small text-quiet">
              {counted(unarchived.length, 'source')} of {reading.sources.length} without an archived copy: what is
              quoted from
              {unarchived.length === 1 ? ' it' : ' them'} can change or go.
            </p>
          ) : null}
          <SharedPairs slug={slug} shared={shared} id="shared-text" />
          <ul className="grid gap-4">
            {reading.sources.map((source) => (
              <li
                key={source.id}
                className="flex flex-wrap items-start justify-between gap-4 rounded-card border border-line bg-surface p-5"
              >
                <div className="min-w-0 flex-1 basis-80">
                  <p className="flex flex-wrap items-center gap-x-2 text-small text-quiet">
                    {source.reference ? <Landmark role="img" aria-label="Reference source" className="size-4" /> : null}
                    <span className="font-semibold text-ink">{sourceName(source)}</span>
                    <span>{source.published ? isoInWords(source.published) : 'no date known'}</span>
                    {source.kind ? <span>· {source.kind}</span> : null}
                  </p>
                  <h2 className="text-title3 font-medium">
                    <Link href={addresses.source(slug, source.id)} className="inline-block py-0.5 hover:underline">
                      {source.title ?? source.fileName}
                    </Link>
                  </h2>
                  <p className="text-small text-quiet">
                    {source.author ? `${source.author} · ` : ''}
                    {counted(source.words, 'word')}
                    {' · '}
                    {failed.has(source.id) ? (
                      `left out of the comparison: the method failed on this text (${failed.get(source.id)})`
                    ) : source.analysed ? (
                      <Link href={addresses.claims(slug, { source: source.id })} className="link">
                        {counted(claims.get(source.id) ?? 0, 'claim')}
                      </Link>
                    ) : (
                      'not analysed: the text does not read like English'
                    )}
                    {source.pages ? ` · ${counted(source.pages.length, 'page')}` : ''}
                    {source.groups.length > 0 ? ` · ${source.groups.join(', ')}` : ''}
                  </p>
                  {source.original ? (
                    <p className="text-small text-quiet">
                      <a href={addresses.sourceOriginal(slug, source.id)} download className="link leading-6">
                        Save the original
                      </a>{' '}
                      {source.original.fetchedFrom
                        ? `(fetched ${isoInWords(source.original.fetchedAt?.slice(0, 10) ?? '')})`
                        : `(${source.original.name})`}
                    </p>
                  ) : null}
                  {source.archiveUrl ? (
                    <p className="text-small">
                      <a href={source.archiveUrl} rel="noreferrer noopener" target="_blank" className="link leading-6">
                        Archived copy
                      </a>
                    </p>
                  ) : source.reference ? null : (
                    <ArchiveTodo slug={slug} source={source} name={sourceName(source)} />
                  )}
                </div>
                <div className="no-print flex gap-2">
                  <EditSource slug={slug} source={source} />
                  <DeleteSource slug={slug} id={source.id} name={sourceName(source)} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
