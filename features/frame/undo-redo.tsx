'use client'
import { Redo2, Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import { toast } from 'sonner'
import type { UndoState } from '@/contracts/edits'
import { IconButton } from '@/ui/button'
import { useKeys } from '@/ui/keys/registry'
import { turnBack } from './actions'

const WAYS = {
  undo: { name: 'Undo', done: 'Undone', nothing: 'Nothing of yours to undo', press: 'Mod+z', sign: Undo2 },
  redo: { name: 'Redo', done: 'Done again', nothing: 'Nothing to redo', press: 'Mod+Shift+z', sign: Redo2 },
} as const
type Way = keyof typeof WAYS

/** Takes the last change back and does it again; each button says what it would do. */
export function UndoRedo({ slug, state }: { slug: string; state: UndoState }) {
  const [pending, start] = useTransition()
  const turn = (way: Way) => {
    if (pending) return
    start(async () => {
      const outcome = await turnBack(slug, way)
      if (outcome.ok) toast.success(`${WAYS[way].done}: ${outcome.value.what}.`)
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  }
  useKeys('Story', [
    { press: 'Mod+z', does: 'Undo the last change', run: () => turn('undo') },
    { press: 'Mod+Shift+z', does: 'Redo what was undone', run: () => turn('redo') },
  ])
  return (Object.keys(WAYS) as Way[]).map((way) => {
    const { name, nothing, sign: Sign } = WAYS[way]
    const what = state[way]
    const label = what ? `${name}: ${what}` : nothing
    return (
      <IconButton
        key={way}
        aria-label={label}
        title={label}
        // the button keeps the focus when there is nothing left to do
        aria-disabled={pending || what === null}
        onClick={() => (what === null ? undefined : turn(way))}
        className="aria-disabled:cursor-default aria-disabled:opacity-45"
      >
        <Sign aria-hidden="true" className="size-4.5" />
      </IconButton>
    )
  })
}
