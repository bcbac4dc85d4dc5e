'use client'
import { debounce, useQueryStates } from 'nuqs'
import { type RefObject, useTransition } from 'react'
import { KIND_WORDS } from '@/contracts/words'
import { Button } from '@/ui/button'
import { FilterFold } from '@/ui/filter-fold'
import { SearchField } from '@/ui/search-field'
import { Select } from '@/ui/select'
import { KINDS, reviewParsers } from './filter'
import { REASONS, type Reason } from './queue'

const ANY = ''
const SHOW_WORDS = { open: 'To decide', decided: 'Decided', all: 'All' }
const WHY_WORDS: Record<Reason, string> = {
  conflict: 'Conflicts',
  apparent: 'Only seem to conflict',
  suggested: 'A model suggests',
  weak: 'Weakly held agreements',
  orphan: 'Decisions without a place',
}

/** What the queue is narrowed to; each change is a new address. */
export function ReviewFilters({ search, onLeave }: { search: RefObject<HTMLDivElement | null>; onLeave: () => void }) {
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(reviewParsers, { shallow: false, startTransition, history: 'replace' })
  const change = (next: Partial<typeof at>) => set({ ...next, at: null } as Parameters<typeof set>[0])
  const narrowed = [at.show !== 'open', at.why, at.kind].filter(Boolean).length
  return (
    <div
      className="no-print mb-6 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 md:grid-cols-[1.4fr_1fr_1.3fr_1fr_auto]"
      aria-busy={pending}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the field inside */}
      <div
        ref={search}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.target !== search.current?.querySelector('input')) return
          event.preventDefault()
          onLeave()
        }}
      >
        <SearchField
          label="Search"
          placeholder="Questions, answers, quotes"
          value={at.q}
          onChange={(q) => set({ q: q || null, at: null }, { limitUrlUpdates: debounce(250) })}
        />
      </div>
      <FilterFold on={narrowed}>
        <Select
          label="Show"
          value={at.show}
          options={Object.entries(SHOW_WORDS).map(([value, label]) => ({ value, label }))}
          onChange={(value) => change({ show: value as typeof at.show })}
        />
        <Select
          label="Why it is here"
          value={at.why ?? ANY}
          options={[
            { value: ANY, label: 'Any reason' },
            ...REASONS.map((value) => ({ value, label: WHY_WORDS[value] })),
          ]}
          onChange={(value) => change({ why: (value || null) as typeof at.why })}
        />
        <Select
          label="Kind"
          value={at.kind ?? ANY}
          options={[{ value: ANY, label: 'All kinds' }, ...KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))]}
          onChange={(value) => change({ kind: (value || null) as typeof at.kind })}
        />
      </FilterFold>
      {narrowed > 0 || at.q ? (
        <Button look="quiet" className="max-md:col-span-2 max-md:justify-self-start" onClick={() => set(null)}>
          Clear
        </Button>
      ) : null}
    </div>
  )
}
