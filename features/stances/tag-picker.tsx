'use client'
import { debounce, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { SearchField } from '@/ui/search-field'
import { Select } from '@/ui/select'
import { tagParsers } from './filter'

type Props = { propositions: string[]; sources: { id: string; name: string }[] }

/** Chooses whose passages are offered for tagging. */
export function TagPicker({ propositions, sources }: Props) {
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(tagParsers, { shallow: false, startTransition, history: 'replace', scroll: false })
  return (
    <div className="grid gap-3 md:grid-cols-3" aria-busy={pending}>
      <Select
        label="Proposition"
        value={at.proposition ?? propositions[0] ?? ''}
        options={propositions.map((proposition) => ({ value: proposition, label: proposition }))}
        onChange={(proposition) => set({ proposition })}
      />
      <Select
        label="Source"
        value={at.source ?? sources[0]?.id ?? ''}
        options={sources.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(source) => set({ source })}
      />
      <SearchField
        label="Words of the passage"
        value={at.q}
        onChange={(q) => set({ q: q || null }, { limitUrlUpdates: debounce(250) })}
      />
    </div>
  )
}
