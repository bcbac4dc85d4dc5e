'use client'
import clsx from 'clsx'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { addresses } from '@/contracts/addresses'

/** The pages of one story. */
export function StoryTabs({ slug }: { slug: string }) {
  const path = decodeURI(usePathname())
  const here = useRef<HTMLAnchorElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  // on a narrow page the tab one is on may lie outside the strip
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page means another tab
  useEffect(() => {
    const tab = here.current
    // the strip alone is moved: the page may just have been scrolled to a claim
    if (tab && strip.current) strip.current.scrollLeft = tab.offsetLeft - strip.current.offsetLeft - 16
  }, [path])
  const home = decodeURI(addresses.story(slug))
  const tabs = [
    { href: addresses.story(slug), label: 'Overview', at: path === home },
    { href: addresses.grid(slug), label: 'Grid', at: path === `${home}/grid` || path.startsWith(`${home}/questions`) },
    { href: addresses.review(slug), label: 'Review', at: path === `${home}/review` },
    { href: addresses.claims(slug), label: 'Claims', at: path === `${home}/claims` },
    { href: addresses.stances(slug), label: 'Stances', at: path === `${home}/stances` },
    { href: addresses.voices(slug), label: 'Voices', at: path === `${home}/voices` },
    { href: addresses.timeline(slug), label: 'Timeline', at: path === `${home}/timeline` },
    { href: addresses.sources(slug), label: 'Sources', at: path.startsWith(`${home}/sources`) },
    { href: addresses.report(slug), label: 'Report', at: path === `${home}/report` },
    { href: addresses.history(slug), label: 'History', at: path === `${home}/history` },
  ]
  return (
    <div ref={strip} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              ref={tab.at ? here : undefined}
              aria-current={tab.at ? 'page' : undefined}
              className={clsx(
                'block border-b-2 px-3 py-2 text-small font-semibold whitespace-nowrap',
                tab.at
                  ? 'border-ink text-ink'
                  : 'border-transparent text-quiet hover:border-line-strong hover:text-ink',
              )}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
