'use client'
import { debounce, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { CERTAINTY_WORDS, FINDING_WORDS, KIND_WORDS, STANCE_WORDS, STANDINGS } from '@/contracts/words'
import { STANCES } from '@/engine/model/comparison'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { SearchField } from '@/ui/search-field'
import { type Option, Select } from '@/ui/select'
import { ToneMark } from '@/ui/tone-mark'
import { CERTAINTIES, claimParsers, KINDS } from './filter'

type Props = { sources: { id: string; name: string }[]; speakers: { name: string; claims: number }[] }

const SORT_WORDS = { place: 'Place in the sources', finding: 'Most disputed', kind: 'Kind', voice: 'Voice' }

/** The filters of the claims; each change is a new address and a new page from the server. */
export function ClaimFilters({ sources, speakers }: Props) {
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(claimParsers, { shallow: false, startTransition, history: 'replace' })
  const { q, sort, page: _page, ...choices } = at
  const any = q !== '' || Object.values(choices).some((choice) => choice !== null)
  const pick = (key: keyof typeof choices, label: string, all: string, options: Option[]) => (
    <Select
      label={label}
      value={at[key] ?? ''}
      options={[{ value: '', label: all }, ...options]}
      onChange={(value) => set({ [key]: value || null, page: null })}
    />
  )
  return (
    <div className="no-print mb-4 grid gap-3" aria-busy={pending}>
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-4">
        {pick(
          'source',
          'Source',
          'All sources',
          sources.map(({ id, name }) => ({ value: id, label: name })),
        )}
        {pick(
          'voice',
          'Voice',
          'All voices',
          speakers.map(({ name, claims }) => ({ value: name, label: `${name} (${claims})` })),
        )}
        {pick(
          'kind',
          'Kind',
          'All kinds',
          KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
        )}
        {pick(
          'certainty',
          'Certainty',
          'Any certainty',
          CERTAINTIES.map((value) => ({ value, label: CERTAINTY_WORDS[value] })),
        )}
        {pick('finding', 'Finding', 'All findings', [
          ...STANDINGS.map((value) => ({ value, label: FINDING_WORDS[value].name, mark: <ToneMark tone={value} /> })),
          { value: 'none', label: 'Not compared', mark: <ToneMark tone="silent" /> },
        ])}
        {pick(
          'stance',
          'Stance',
          'Any stance',
          STANCES.filter((stance) => stance !== 'silent').map((value) => ({
            value,
            label: STANCE_WORDS[value].name,
            mark: <ToneMark tone={value} />,
          })),
        )}
        <Select
          label="Order"
          value={sort}
          options={Object.entries(SORT_WORDS).map(([value, label]) => ({ value, label }))}
          onChange={(value) => set({ sort: value as typeof sort, page: null })}
        />
        <SearchField
          label="Search"
          placeholder="Words of the claims"
          value={q}
          onChange={(next) => set({ q: next || null, page: null }, { limitUrlUpdates: debounce(250) })}
        />
      </div>
      {any ? (
        <div className="flex flex-wrap items-center gap-2">
          {at.proposition ? (
            <Chip label="Claims on every proposition" onRemove={() => set({ proposition: null, page: null })}>
              on “{at.proposition}”
            </Chip>
          ) : null}
          <Button size="small" look="quiet" onClick={() => set(null)}>
            Clear the filters
          </Button>
        </div>
      ) : null}
    </div>
  )
}
