'use client'
import { useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { Button } from '@/ui/button'
import { Select } from '@/ui/select'
import { historyParsers, kindInWords } from './filter'

const ANY = ''

/** Narrows the history to one person or one kind of change. */
export function HistoryFilters({ people, kinds }: { people: string[]; kinds: string[] }) {
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(historyParsers, { shallow: false, startTransition, history: 'replace' })
  const options = (all: string, values: string[], chosen: string | null, words = (value: string) => value) => [
    { value: ANY, label: all },
    ...[...new Set([...values, ...(chosen ? [chosen] : [])])].map((value) => ({ value, label: words(value) })),
  ]
  return (
    <div
      className="no-print mb-6 grid max-w-2xl grid-cols-2 items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
      aria-busy={pending}
    >
      <Select
        label="Who"
        value={at.person ?? ANY}
        options={options('Everybody', people, at.person)}
        onChange={(value) => set({ person: value || null, page: null })}
      />
      <Select
        label="What"
        value={at.kind ?? ANY}
        options={options('All changes', kinds, at.kind, kindInWords)}
        onChange={(value) => set({ kind: value || null, page: null })}
      />
      {at.person || at.kind ? (
        <Button look="quiet" onClick={() => set(null)}>
          Clear the filters
        </Button>
      ) : null}
    </div>
  )
}
