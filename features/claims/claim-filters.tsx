'use client'
import { debounce, useQueryStates } from 'nuqs'
import { type ReactNode, useId, useTransition } from 'react'
import { CERTAINTY_WORDS, FINDING_WORDS, KIND_WORDS, STANCE_WORDS, STANDINGS } from '@/contracts/words'
import { STANCES } from '@/engine/model/comparison'
import { Button } from '@/ui/button'
import { FilterFold } from '@/ui/filter-fold'
import { useKeys } from '@/ui/keys/registry'
import { SearchField } from '@/ui/search-field'
import { type Option, Select } from '@/ui/select'
import { ToneMark } from '@/ui/tone-mark'
import { ColumnPicker } from './column-picker'
import { shownColumns } from './columns'
import { CERTAINTIES, claimParsers, KINDS } from './filter'
import { OrderChoice } from './order-choice'

type Props = {
  sources: { id: string; name: string }[]
  speakers: { name: string; claims: number }[]
  propositions: string[]
  tally: { counting: number; changed: number; aside: number }
  /** how many pass */
  children: ReactNode
}

const { columns, ...parsers } = claimParsers
/** With other filters one begins at the first row again. */
const AFRESH = { row: null, passages: null }

/** The filters of the claims; each change is a new address and a new page from the server. */
export function ClaimFilters({ sources, speakers, propositions, tally, children }: Props) {
  const id = useId()
  const [pending, startTransition] = useTransition()
  const [at, set] = useQueryStates(parsers, { shallow: false, startTransition, history: 'replace' })
  const [shown, setShown] = useQueryStates({ columns }, { history: 'replace' })
  const { q, sort, row: _row, passages: _passages, ...choices } = at
  const on = Object.values(choices).filter((choice) => choice !== null).length
  useKeys('Claims', [
    {
      press: '/',
      does: 'Search the claims',
      run: () => document.getElementById(`${id}-q`)?.querySelector('input')?.focus(),
    },
  ])
  const pick = (key: keyof typeof choices, label: string, all: string, options: Option[]) => (
    <Select
      label={label}
      value={at[key] ?? ''}
      options={[{ value: '', label: all }, ...options]}
      onChange={(value) => set({ ...AFRESH, [key]: value || null })}
    />
  )
  const known =
    at.voice && !speakers.some(({ name }) => name === at.voice) ? [{ value: at.voice, label: at.voice }] : []
  return (
    <search className="no-print mb-2 grid gap-3" aria-label="Claims" aria-busy={pending}>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 md:grid-cols-4 lg:grid-cols-6">
        <div id={`${id}-q`} className="md:col-span-3">
          <SearchField
            label="Search"
            placeholder={'words "a phrase" -not this'}
            value={q}
            onChange={(next) => set({ ...AFRESH, q: next || null }, { limitUrlUpdates: debounce(250) })}
          />
        </div>
        <FilterFold label="Filters and order" on={on}>
          {pick(
            'source',
            'Source',
            'All sources',
            sources.map(({ id: value, name }) => ({ value, label: name })),
          )}
          {pick('voice', 'Voice', 'All voices', [
            ...known,
            ...speakers.map(({ name, claims }) => ({ value: name, label: `${name} (${claims})` })),
          ])}
          {pick('finding', 'Finding', 'All findings', [
            ...STANDINGS.map((value) => ({ value, label: FINDING_WORDS[value].name, mark: <ToneMark tone={value} /> })),
            { value: 'none', label: 'Not compared', mark: <ToneMark tone="silent" /> },
          ])}
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
          {pick('stance', 'Stance', 'Any stance', [
            ...STANCES.filter((stance) => stance !== 'silent').map((value) => ({
              value,
              label: STANCE_WORDS[value].name,
              mark: <ToneMark tone={value} />,
            })),
          ])}
          {pick(
            'proposition',
            'Proposition',
            'Any proposition',
            propositions.map((value) => ({ value, label: value })),
          )}
          {pick('hand', 'By hand', `All that count (${tally.counting})`, [
            { value: 'changed', label: `Changed by a person (${tally.changed})` },
            { value: 'untouched', label: 'As the method found them' },
            { value: 'aside', label: `Set aside (${tally.aside})` },
          ])}
          {pick('verdict', 'Verdict', 'With and without', [
            { value: 'given', label: 'With a verdict' },
            { value: 'none', label: 'Without' },
          ])}
          <OrderChoice sort={sort} onChange={(next) => set({ ...AFRESH, sort: next })} />
        </FilterFold>
      </div>
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        {children}
        {on > 0 || q !== '' ? (
          <Button size="small" look="quiet" onClick={() => set({ ...CLEAR, ...AFRESH })}>
            Clear the filters
          </Button>
        ) : null}
        <div className="ml-auto max-md:hidden">
          <ColumnPicker shown={shownColumns(shown.columns)} onChange={(next) => setShown({ columns: next })} />
        </div>
      </div>
    </search>
  )
}

/** All filters off; the order stays as it is. */
const CLEAR = {
  source: null,
  voice: null,
  kind: null,
  certainty: null,
  finding: null,
  stance: null,
  proposition: null,
  hand: null,
  verdict: null,
  q: null,
}
