'use client'
import { Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/ui/button'
import { takeChangeBack } from './actions'

/** Takes this one change back. The line stays, and a new one says who took it back. */
export function UndoOne({ slug, change, what }: { slug: string; change: string; what: string }) {
  const [pending, start] = useTransition()
  const undo = () =>
    start(async () => {
      const outcome = await takeChangeBack(slug, change)
      if (outcome.ok) toast.success(`Undone: ${outcome.value.what}.`)
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  return (
    <Button size="small" onClick={undo} disabled={pending} aria-label={`Undo: ${what}`} className="no-print">
      <Undo2 aria-hidden="true" className="size-4" />
      Undo
    </Button>
  )
}
