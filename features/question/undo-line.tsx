'use client'
import { Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/ui/button'
import { takeBack } from './actions'
import type { HistoryLine } from './history'
import { undoWithWord } from './use-edit'

type Props = { slug: string; undo: HistoryLine['undo']; what: string }

/** Takes back one line of the history. */
export function UndoLine({ slug, undo, what }: Props) {
  const [pending, start] = useTransition()
  const takeItBack = () =>
    start(async () => {
      if ('change' in undo) return void (await undoWithWord(slug, undo.change))
      const outcome = await takeBack(slug, undo.review)
      if (outcome.ok) toast.success('The decision was taken back.')
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  return (
    <Button
      aria-label={`Undo: ${what}`}
      size="small"
      look="quiet"
      className="no-print"
      onClick={takeItBack}
      disabled={pending}
    >
      <Undo2 aria-hidden="true" className="size-4" /> Undo
    </Button>
  )
}
