import clsx from 'clsx'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import type { SourceReading, VersionDto } from '@/contracts/versions'
import { Instant } from '@/ui/instant'

/** Which of its texts a source shows, the others, and the way to compare them. */
export function VersionsBar({ slug, shown }: { slug: string; shown: SourceReading }) {
  const { source, number, current, versions } = shown
  const old = number !== current
  const before = versions.findLast((version) => version.number < current)?.number
  const [from, to] = old ? [Math.min(number, current), Math.max(number, current)] : [before ?? current + 1, current]
  return (
    <div
      className={clsx(
        'mt-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-small',
        old && 'rounded-control border border-line-strong bg-sunken px-4 py-3',
      )}
    >
      {old ? (
        <p className="basis-full font-semibold">
          This is version {number} of the text, to read only. Findings, edits and decisions are about version {current}.
        </p>
      ) : null}
      <nav aria-label="Versions of the text" className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {versions.map((version) => (
          <Link
            key={version.number}
            href={
              version.until === null
                ? addresses.source(slug, source.id)
                : addresses.sourceVersion(slug, source.id, version.number)
            }
            aria-current={version.number === number ? 'page' : undefined}
            className={clsx('min-h-6', version.number === number ? 'font-semibold' : 'link text-quiet')}
          >
            Version {version.number} <When version={version} />
          </Link>
        ))}
      </nav>
      <Link href={addresses.versions(slug, source.id, from, to)} className="link">
        Compare versions {from} and {to}
      </Link>
    </div>
  )
}

const When = ({ version }: { version: VersionDto }) => (
  <span className="font-normal">
    ({version.until === null ? 'holds now' : version.takenBack ? 'taken back ' : 'until '}
    {version.until === null ? null : <Instant iso={version.until} />}, {counted(version.words, 'word')})
  </span>
)
