'use client'
import clsx from 'clsx'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { useQueryStates } from 'nuqs'
import { addresses } from '@/contracts/addresses'
import { type GridGroup, isShown } from './columns'
import { columnParsers } from './filter'

/** Whether the columns stand by the user's own groups, and which of these are shown. */
export function ColumnChooser({ slug, groups }: { slug: string; groups: GridGroup[] }) {
  const [choice, set] = useQueryStates(columnParsers, { history: 'replace' })
  const named = groups.flatMap(({ name }) => name ?? [])
  const grouped = choice.by === 'groups'
  const shown = named.filter((name) => isShown(choice, name))
  const toggle = (name: string | null) => {
    if (name === null) return set({ rest: choice.rest === 'no' ? null : 'no' })
    const next = shown.includes(name)
      ? shown.filter((other) => other !== name)
      : named.filter((other) => other === name || shown.includes(other))
    // none at all is no choice: the last one stays
    return next.length === 0 ? null : set({ groups: next.length === named.length ? null : next })
  }
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2 text-small max-md:hidden">
      <Toggle on={grouped} onToggle={() => set(grouped ? { by: null, groups: null, rest: null } : { by: 'groups' })}>
        Columns by my groups
      </Toggle>
      {grouped && named.length === 0 ? (
        <p className="text-quiet">
          No source has a group yet. Groups are your own words for sources:{' '}
          <Link className="link" href={addresses.sources(slug)}>
            give them to sources
          </Link>{' '}
          under “Addresses and groups”.
        </p>
      ) : null}
      {grouped && named.length > 0 ? (
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="sr-only">Groups that are shown</legend>
          {groups.map(({ name, places }) => (
            <Toggle key={name ?? ''} on={isShown(choice, name)} onToggle={() => toggle(name)}>
              {name ?? 'without a group'} <span className="figures text-quiet">{places.length}</span>
            </Toggle>
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}

function Toggle({ on, onToggle, children }: { on: boolean; onToggle: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onToggle}
      className={clsx(
        'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3',
        on ? 'border-ink bg-sunken font-semibold' : 'border-line-strong bg-surface hover:bg-sunken',
      )}
    >
      <Check aria-hidden="true" className={clsx('size-3.5', !on && 'invisible')} />
      {children}
    </button>
  )
}
