import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import { isoInWords } from '@/contracts/value-words'

/** The sources by number, each with the hash of the text that was read and where it may still be found. */
export function BriefSources({ reading }: { reading: StoryReading }) {
  const { slug } = reading.story
  return (
    <section aria-labelledby="brief-sources" className="mt-10">
      <h3 id="brief-sources" className="scroll-mt-24 border-b border-line-strong pb-1 text-title2 font-medium">
        Sources
      </h3>
      <ol className="mt-3 list-decimal pl-7 text-small">
        {reading.sources.map((source) => (
          <li key={source.id} className="py-0.5">
            <Link href={addresses.source(slug, source.id)} className="font-semibold hover:underline">
              {sourceName(source)}
            </Link>
            {source.title && source.title !== sourceName(source) ? `, “${source.title}”` : ''}
            {source.author ? `, ${source.author}` : ''}
            {source.published ? `, ${isoInWords(source.published)}` : ', no date known'}
            {source.reference ? ' (the record)' : ''}
            {source.analysed ? '' : ' (not compared)'}
            {source.archiveUrl ? (
              <>
                {', '}
                <a href={source.archiveUrl} rel="noreferrer" className="link">
                  archived copy
                </a>
              </>
            ) : null}
            <span className="block font-mono text-[0.6875rem] leading-4 break-all text-quiet">
              SHA-256 {source.sha256}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
