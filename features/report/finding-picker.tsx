'use client'
import { Plus } from 'lucide-react'
import { debounce, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { FINDING_WORDS, type Standing } from '@/contracts/words'
import { Button } from '@/ui/button'
import { SearchField } from '@/ui/search-field'
import { ToneMark } from '@/ui/tone-mark'
import { reportParsers } from './filter'

export type Candidate = { id: string; text: string; standing: Standing }

type Props = { candidates: Candidate[]; all: number; onAdd: (candidate: Candidate) => void }

const TYPING_MS = 250

/** The findings that may be added, narrowed by words. */
export function FindingPicker({ candidates, all, onAdd }: Props) {
  const [pending, startTransition] = useTransition()
  const [{ add }, set] = useQueryStates(reportParsers, { shallow: false, startTransition, history: 'replace' })
  return (
    <div className="grid gap-2" aria-busy={pending}>
      <SearchField
        label="Find a finding to add"
        placeholder="Words of the question or of an answer"
        value={add}
        onChange={(words) =>
          set({ add: words || null }, { limitUrlUpdates: words === '' ? undefined : debounce(TYPING_MS) })
        }
      />
      <p role="status" className="text-fine text-quiet">
        {all === 0
          ? 'No finding outside the brief has these words.'
          : `${candidates.length} of ${all.toLocaleString('en-GB')} outside the brief, the gravest first.`}
      </p>
      <ul className="grid gap-1" aria-label="Findings to add">
        {candidates.map((candidate) => (
          <li key={candidate.id} className="flex items-start gap-2 border-t border-line pt-1.5">
            <ToneMark tone={candidate.standing} className="mt-1.5" />
            <p className="min-w-0 flex-1 py-1 text-small">
              <span className="sr-only">{FINDING_WORDS[candidate.standing].name}: </span>
              {candidate.text}
            </p>
            <Button
              size="small"
              look="quiet"
              aria-label={`Add: ${candidate.text}`}
              data-at={`${candidate.id} add`}
              onClick={() => onAdd(candidate)}
            >
              <Plus aria-hidden="true" className="size-4" />
              Add
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
