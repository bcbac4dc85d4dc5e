'use client'
import { PencilLine } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import type { Problem, SourceDto } from '@/contracts/desk'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Trouble } from '@/ui/trouble'
import { correctSource } from './actions'
import { MetaFields, metaOf } from './meta-fields'

/** Corrects what is known about a source; the method runs again with it. */
export function EditSource({ slug, source }: { slug: string; source: SourceDto }) {
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, start] = useTransition()
  const save = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const meta = metaOf(new FormData(event.currentTarget))
    start(async () => {
      const outcome = await correctSource(slug, source.id, meta)
      if (!outcome.ok) return setProblem(outcome.problem)
      setProblem(null)
      setOpen(false)
      toast.success('The source was corrected.')
    })
  }
  return (
    <Dialog
      wide
      title="What is known about this source"
      description="The text itself stays as it was read. The method runs again where it is told of what you change."
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small">
          <PencilLine aria-hidden="true" className="size-4" />
          Correct
        </Button>
      }
    >
      <form onSubmit={save} className="grid gap-5">
        <MetaFields source={source} list="kinds-edit" />
        {problem ? <Trouble message={problem.message} next={problem.next} /> : null}
        <div className="flex justify-end">
          <Button look="primary" type="submit" disabled={pending}>
            {pending ? 'Saving and running …' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
