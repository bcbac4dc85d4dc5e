'use client'
import { useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { Select } from '@/ui/select'
import { overviewParsers } from './filter'

const MOST = ''

/** Chooses one source to see beside all others, where a table of all would be too large to read. */
export function BesidePicker({ sources }: { sources: { id: string; name: string }[] }) {
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(overviewParsers, { shallow: false, startTransition, history: 'replace' })
  return (
    <div className="no-print w-72 max-w-full" aria-busy={pending}>
      <Select
        label="Beside each other"
        value={at.beside ?? MOST}
        options={[
          { value: MOST, label: 'Those that meet most often' },
          ...sources.map(({ id, name }) => ({ value: id, label: `${name} beside all` })),
        ]}
        onChange={(value) => void set({ beside: value || null }, { scroll: false })}
      />
    </div>
  )
}
