'use client'
import { debounce, useQueryStates } from 'nuqs'
import { SearchField } from '@/ui/search-field'
import { voiceParsers } from './filter'

/** Narrows the list of voices while one types; the words stand in the address. */
export function VoiceSearch() {
  const [{ q }, set] = useQueryStates(voiceParsers, { shallow: false, history: 'replace' })
  return (
    <SearchField
      label="Find a voice"
      placeholder="A name"
      value={q}
      onChange={(next) => set({ q: next || null, page: null }, { limitUrlUpdates: debounce(250) })}
    />
  )
}
