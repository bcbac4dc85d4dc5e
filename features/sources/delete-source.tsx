'use client'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from 'sonner'
import { addresses } from '@/contracts/addresses'
import { Button } from '@/ui/button'
import { Confirm } from '@/ui/dialog'
import { bringBackSource, removeSource } from './actions'

/** Takes a source out of the story, with a question first and a way back after. */
export function DeleteSource({ slug, id, name }: { slug: string; id: string; name: string }) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const bringBack = () =>
    start(async () => {
      const outcome = await bringBackSource(slug, id)
      if (outcome.ok) toast.success(`“${name}” is back, and the method ran again.`)
      else toast.error(outcome.problem.message, { description: outcome.problem.next })
    })
  const remove = () =>
    start(async () => {
      const outcome = await removeSource(slug, id)
      if (!outcome.ok) return void toast.error(outcome.problem.message, { description: outcome.problem.next })
      toast(`“${name}” was taken out of the story.`, { action: { label: 'Undo', onClick: bringBack } })
      router.push(addresses.sources(slug))
    })
  return (
    <Confirm
      title={`Take “${name}” out of the story?`}
      description="Its claims leave the findings, and the method runs again. Decisions are kept. You can undo this right after."
      action="Take it out"
      onConfirm={remove}
      trigger={
        <Button size="small" disabled={pending}>
          <Trash2 aria-hidden="true" className="size-4" />
          Delete
        </Button>
      }
    />
  )
}
