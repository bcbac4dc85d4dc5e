import clsx from 'clsx'
import Link from 'next/link'
import { addresses } from '@/contracts/addresses'
import type { SourceReading } from '@/contracts/versions'

type Props = { slug: string; source: string; shown: SourceReading; from: number }

/** Which two texts are compared, where there are more than two. */
export function VersionChoice({ slug, source, shown, from }: Props) {
  if (shown.versions.length < 3) return null
  const { number: to, versions } = shown
  const rows = [
    { label: 'Older text', chosen: from, hrefOf: (number: number) => addresses.versions(slug, source, number, to) },
    { label: 'Newer text', chosen: to, hrefOf: (number: number) => addresses.versions(slug, source, from, number) },
  ]
  return (
    <div className="no-print mb-8 grid gap-2 text-small">
      {rows.map(({ label, chosen, hrefOf }) => (
        <nav key={label} aria-label={label} className="flex flex-wrap items-center gap-x-3">
          <span className="w-24 text-quiet">{label}</span>
          {versions.map(({ number }) => (
            <Link
              key={number}
              href={hrefOf(number)}
              aria-current={number === chosen ? 'true' : undefined}
              className={clsx(
                'inline-flex min-h-8 items-center px-2',
                number === chosen ? 'border-b-2 border-ink font-semibold' : 'link',
              )}
            >
              Version {number}
            </Link>
          ))}
        </nav>
      ))}
    </div>
  )
}
