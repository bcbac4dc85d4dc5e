'use client'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { addresses } from '@/contracts/addresses'
import { counted } from '@/contracts/story-reading'
import { unfinished } from './queue-store'

/** Imports of this browser that were left half-way, each with the way back to it. */
export function UnfinishedImports({ titles }: { titles: Record<string, string> }) {
  const [left, setLeft] = useState<{ slug: string; left: number }[]>([])
  useEffect(() => {
    void unfinished().then((all) => setLeft(all.filter(({ slug }) => slug in titles)))
  }, [titles])
  if (left.length === 0) return null
  return (
    <section aria-label="Left half-way" className="rounded-card border border-line-strong bg-surface px-5 py-4">
      <ul className="grid gap-1 text-small">
        {left.map(({ slug, left: count }) => (
          <li key={slug}>
            {counted(count, 'text')} still to be added to{' '}
            <Link href={addresses.importInto(slug)} className="link font-semibold">
              {titles[slug]}
            </Link>
            : go on there.
          </li>
        ))}
      </ul>
    </section>
  )
}
