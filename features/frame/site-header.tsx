import clsx from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { addresses } from '@/contracts/addresses'
import type { PersonDto } from '@/contracts/desk'
import { ThemeToggle } from '@/ui/theme-toggle'
import { PersonDialog } from './person-dialog'

/** The line at the top of every page. */
export function SiteHeader({ person, palette }: { person: PersonDto | null; palette: ReactNode }) {
  return (
    <header className="no-print border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page items-center gap-x-1 gap-y-1 px-3 py-2 sm:gap-x-6 sm:px-6">
        <Link href={addresses.stories} className="flex items-center gap-2.5 rounded-control py-1">
          <Sign />
          <span className="font-serif text-title3 font-semibold tracking-tight">Variorum</span>
        </Link>
        <nav aria-label="Main" className="flex text-small sm:gap-1">
          {/* on a phone the sign leads there */}
          <HeadLink href={addresses.stories} className="max-sm:hidden">
            Stories
          </HeadLink>
          <HeadLink href={addresses.method}>Method</HeadLink>
          <HeadLink href={addresses.developers} className="max-sm:hidden">
            Interface
          </HeadLink>
        </nav>
        <div className="ml-auto flex items-center gap-1">
          {palette}
          <PersonDialog name={person?.name ?? null} />
          <ThemeToggle />
        </div>
      </div>
    </header>
  )
}

type HeadLinkProps = { href: string; children: ReactNode; className?: string }

const HeadLink = ({ href, children, className }: HeadLinkProps) => (
  <Link href={href} className={clsx('rounded-control px-2 py-1.5 font-medium hover:bg-sunken sm:px-2.5', className)}>
    {children}
  </Link>
)

/** Two readings that part: the sign of the program, as in its icon. */
const Sign = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7">
    <rect width="32" height="32" rx="6" className="fill-ink" />
    <g fill="none" strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round">
      <path d="M7 8h4.2l5 12.6" className="stroke-paper" />
      <path d="M25 8h-4.2l-4.6 16.2" className="stroke-[#f39a84] dark:stroke-[#a62b17]" />
    </g>
  </svg>
)
