'use client'
import { Undo2 } from 'lucide-react'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { Button } from '@/ui/button'
import { takeBack } from './actions'

/** Takes the decision back that stands now. */
export function UndoButton({ slug, reviewId, what }: { slug: string; reviewId: string; what: 'decision' | 'reading' }) {
  const [pending, start] = useTransition()
  const undo = () =>
    start(async () => {
      const outcome = await takeBack(slug, reviewId)
      if (outcome.ok) toast.success(`The ${what} was taken back.`)
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  return (
    <Button size="small" onClick={undo} disabled={pending} className="no-print">
      <Undo2 aria-hidden="true" className="size-4" />
      Undo the {what}
    </Button>
  )
}
