'use client'
import { debounce, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { FINDING_WORDS, KIND_WORDS, STANDINGS } from '@/contracts/words'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { FilterFold } from '@/ui/filter-fold'
import { SearchField } from '@/ui/search-field'
import { Select } from '@/ui/select'
import { ToneMark } from '@/ui/tone-mark'
import { KINDS, rowParsers, SORTS } from './filter'
import { SORT_WORDS } from './sorts'

const ANY = ''
const EVERYTHING = { finding: null, kind: null, source: null, between: null, decided: null, origins: null, q: null }
const BETWEEN = { agree: 'agree', conflict: 'conflict', apparent: 'only seem to conflict' }

/** The grid's filters; each change is a new address and a new page of rows from the server. */
export function GridFilters({ sources }: { sources: { id: string; name: string }[] }) {
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(rowParsers, { shallow: false, startTransition, history: 'replace' })
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? id
  const on = [at.finding, at.kind, at.source.length > 0, at.decided, at.origins].filter(Boolean).length
  return (
    <div className="no-print mb-4 grid gap-3" aria-busy={pending}>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 md:grid-cols-4 lg:grid-cols-[1.4fr_1fr_1fr_1fr_1fr_1fr]">
        <div className="md:col-span-3 lg:col-span-1">
          <SearchField
            label="Search"
            placeholder="Questions, answers, quotes"
            value={at.q}
            onChange={(q) => set({ q: q || null }, { limitUrlUpdates: debounce(250) })}
          />
        </div>
        <FilterFold label="Filters and order" on={on}>
          <Select
            label="Finding"
            value={at.finding ?? ANY}
            options={[
              { value: ANY, label: 'All findings' },
              ...STANDINGS.map((value) => ({
                value,
                label: FINDING_WORDS[value].name,
                mark: <ToneMark tone={value} />,
              })),
            ]}
            onChange={(value) => set({ finding: (value || null) as typeof at.finding })}
          />
          <Select
            label="Kind"
            value={at.kind ?? ANY}
            options={[
              { value: ANY, label: 'All kinds' },
              ...KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
            ]}
            onChange={(value) => set({ kind: (value || null) as typeof at.kind })}
          />
          <Select
            label="Answered by"
            value={at.source.length === 1 ? (at.source[0] as string) : ANY}
            options={[
              { value: ANY, label: at.source.length > 1 ? 'These sources' : 'Any source' },
              ...sources.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(value) => set({ source: value ? [value] : null, between: null })}
          />
          <Select
            label="Decided"
            value={at.decided ?? ANY}
            options={[
              { value: ANY, label: 'Decided or not' },
              { value: 'no', label: 'Undecided' },
              { value: 'yes', label: 'Decided' },
            ]}
            onChange={(value) => set({ decided: (value || null) as typeof at.decided })}
          />
          <Select
            label="Order"
            value={at.sort}
            options={SORTS.map((value) => ({ value, label: SORT_WORDS[value].name }))}
            onChange={(value) => set({ sort: value as typeof at.sort })}
          />
        </FilterFold>
      </div>
      {on > 0 || at.q ? (
        <div className="flex flex-wrap items-center gap-2">
          {at.source.length > 1 ? (
            <Chip label="Show all sources" onRemove={() => set({ source: null, between: null })}>
              {at.source.map(nameOf).join(' and ')}
              {at.between ? ` ${BETWEEN[at.between]}` : ' both answer'}
            </Chip>
          ) : null}
          {at.origins ? (
            <Chip label="Show questions of any number of origins" onRemove={() => set({ origins: null })}>
              several sources, one origin
            </Chip>
          ) : null}
          <Button size="small" look="quiet" onClick={() => set({ ...EVERYTHING, sort: at.sort })}>
            Clear the filters
          </Button>
        </div>
      ) : null}
    </div>
  )
}
