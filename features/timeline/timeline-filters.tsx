'use client'
import { useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { KIND_WORDS } from '@/contracts/words'
import { Button } from '@/ui/button'
import { Select } from '@/ui/select'
import { KINDS, timelineParsers } from './filter'

/** The filters of the timeline; each change is a new address and a new page from the server. */
export function TimelineFilters({ sources }: { sources: { id: string; name: string }[] }) {
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(timelineParsers, { shallow: false, startTransition, history: 'replace' })
  return (
    <div className="no-print grid grid-cols-2 items-end gap-3 md:grid-cols-4" aria-busy={pending}>
      <Select
        label="Source"
        value={at.source ?? ''}
        options={[{ value: '', label: 'All sources' }, ...sources.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(value) => set({ source: value || null, known: null, moment: null, page: null })}
      />
      <Select
        label="Kind"
        value={at.kind ?? ''}
        options={[
          { value: '', label: 'All kinds' },
          ...KINDS.map((value) => ({ value: value as string, label: KIND_WORDS[value] })),
        ]}
        onChange={(value) => set({ kind: (value || null) as typeof at.kind, moment: null, page: null })}
      />
      {at.source || at.kind ? (
        <Button look="quiet" className="justify-self-start" onClick={() => set(null)}>
          Clear the filters
        </Button>
      ) : null}
    </div>
  )
}
