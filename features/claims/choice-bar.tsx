'use client'
import { useState } from 'react'
import { toast } from 'sonner'
import { counted } from '@/contracts/story-reading'
import { Button } from '@/ui/button'
import { takeBackChanges, type Undo } from './actions'
import { BulkDialog, type BulkKind } from './bulk-dialog'
import type { Handle } from './row'
import type { Choice } from './use-choice'
import { NARROW } from './use-virtual-rows'

type Props = {
  slug: string
  total: number
  choice: Choice
  /** the newest state of all claims shown */
  handles: () => Promise<Handle[]>
  named: boolean
  /** puts the focus back into the table */
  onDone: () => void
}

const BUTTONS: { kind: BulkKind; label: string; aside: boolean }[] = [
  { kind: 'certainty', label: 'Certainty…', aside: false },
  { kind: 'move', label: 'Move to a question…', aside: false },
  { kind: 'decide', label: 'Decide…', aside: false },
  { kind: 'aside', label: 'Set aside…', aside: false },
  { kind: 'back', label: 'Bring back…', aside: true },
]

export const KEYS_ID = 'claim-keys'

/** On a narrow page a message at the foot would lie over the buttons. */
const outOfTheWay = () => (matchMedia(NARROW).matches ? ({ position: 'top-center' } as const) : {})

/** How many of how many are chosen, and what can be done with them in one go. */
export function ChoiceBar({ slug, total, choice, handles, named, onDone }: Props) {
  const [open, setOpen] = useState<BulkKind | null>(null)
  const [said, setSaid] = useState('')
  const { chosen, clear } = choice
  const aside = [...chosen.values()].some((handle) => handle.aside !== null)
  const takeBack = async (undo: Undo) => {
    const outcome = await takeBackChanges(slug, undo)
    if (!outcome.ok) return void toast.error(outcome.problem.message, { description: outcome.problem.next })
    toast.success('Taken back: all is as it was before.', outOfTheWay())
    setSaid('Taken back: all is as it was before.')
  }
  const finish = (sentence: string, undo: Undo) => {
    setOpen(null)
    clear()
    setSaid(sentence)
    toast.success(sentence, { ...outOfTheWay(), action: { label: 'Undo', onClick: () => void takeBack(undo) } })
    onDone()
  }
  return (
    <div className="no-print sticky bottom-0 z-20 mt-2 pb-2">
      <div
        role="toolbar"
        aria-label="With the chosen claims"
        className="flex min-h-12 flex-wrap items-center gap-2 rounded-card border border-line bg-surface px-3 py-2 shadow-lift data-chosen:border-line-strong"
        data-chosen={chosen.size > 0 ? '' : undefined}
      >
        <p role="status" className="mr-2 text-small">
          <span className="figures font-semibold">{chosen.size.toLocaleString('en-GB')}</span> of{' '}
          {counted(total, 'claim')} chosen
          <span className="sr-only">. {said}</span>
        </p>
        {chosen.size > 0 ? (
          <div className="flex gap-2 max-md:w-full max-md:overflow-x-auto max-md:p-1">
            {BUTTONS.filter((button) => button.aside === aside).map(({ kind, label }) => (
              <Button key={kind} size="small" onClick={() => setOpen(kind)}>
                {label}
              </Button>
            ))}
            <Button size="small" look="quiet" onClick={clear}>
              Choose none
            </Button>
          </div>
        ) : null}
        <p id={KEYS_ID} className={chosen.size > 0 ? 'sr-only' : 'text-fine text-quiet max-md:hidden'}>
          ↑ ↓ go from claim to claim, Space chooses, with Shift up to there, Ctrl+A all, Enter reads
        </p>
      </div>
      {open ? (
        <BulkDialog
          key={open}
          slug={slug}
          kind={open}
          handles={[...chosen.values()]}
          newest={handles}
          named={named}
          onClose={() => setOpen(null)}
          onDone={finish}
        />
      ) : null}
    </div>
  )
}
